import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { foundIn, wordsAt } from './one-text.ts';

const test = suite('lint: marks and letters');

function unbalanced(...paragraphs: readonly string[]): readonly string[] {
	return wordsAt(`# T\n\n${paragraphs.join('\n\n')}\n`, 'unbalanced-marks');
}

for (const text of [
	'Всё (почти всё) «как „у всех“» верно.',
	'Общество «Библиотека «Третья полка» открыто.',
	'It is “as ‘everyone’ has it” (or nearly).',
	'Можно: 1) взять; 2) вернуть; а) сразу.',
	'A board of 5" and a board of 6.',
	'See [the rules](https://example.com/(a)) and `f(`.',
	'He said "so" and "no".',
	'An image <img alt="a" src="{% b %}" title="5"> is text, and {% if " %} too.',
]) {
	test(`“${text}” is balanced`, () => {
		assert.equal(unbalanced(text), []);
	});
}

test('a mark without its other one is told where it stands', () => {
	assert.equal(unbalanced('Всё (почти всё верно.'), ['(почти всё верно.']);
	assert.equal(unbalanced('Всё почти всё) верно.'), [') верно.']);
	assert.equal(unbalanced('Закон «О данных действует.'), ['«О данных действует.']);
	assert.equal(unbalanced('It is “so.'), ['“so.']);
	assert.equal(unbalanced('He said "so.'), ['"so.']);
});

test('a quotation and a list in brackets may run over several clauses', () => {
	assert.equal(unbalanced('It reads: «First.', 'Second.»'), []);
	assert.equal(unbalanced('All of it (that is:', '- one;\n- two).'), []);
	assert.equal(unbalanced('“First.', '“Second.”'), []);
});

/** What the rule would have written instead. */
function meant(text: string): readonly string[] {
	return foundIn(`# Т\n\n${text}\n`)
		.filter(({ rule }) => rule === 'mixed-alphabet')
		.map(({ advice }) => /“([^”]+)”/.exec(advice)?.[1] ?? '');
}

test('letters of the other alphabet in a word are told, with the word that is meant', () => {
	// The second letter of each is of the other alphabet.
	assert.equal(meant('Вся п\u006Fлитика здесь.'), ['политика']);
	assert.equal(meant('Файлы c\u043Eokies здесь.'), ['cookies']);
	assert.equal(meant('Мы согласны \u0063 условиями.'), ['с']);
	assert.equal(meant('Уся пал\u0069тыка тут.'), ['палітыка']);
});

test('words of two alphabets that are meant so are let be', () => {
	for (const text of [
		'Файлы PDF и PDFы.',
		'SMS-сообщения и IT-компания.',
		'Вариант A или B.',
		'Закон № 99-З.',
	]) {
		assert.equal(meant(text), [], text);
	}
});

function hidden(text: string): readonly string[] {
	return wordsAt(`# T\n\n${text}\n`, 'hidden-character').map((words) => words.slice(1));
}

test('what nobody sees is told, once for each character', () => {
	assert.equal(hidden('A poli\u00ADcy with\u00AD soft hyphens and one\u200B space.'), [
		'cy with\u00AD soft hyphens and one\u200B space.',
		' space.',
	]);
	assert.equal(hidden('Неразрывный\u00A0пробел и эмодзи 👩\u200D🔧.'), []);
});

function dates(text: string): readonly string[] {
	return wordsAt(`# T\n\n${text}\n`, 'impossible-date').map((words) => words.split(',')[0] ?? '');
}

test('a date that is not in the calendar is told', () => {
	assert.equal(
		dates('С 31 апреля 2026 г., или 30.02.2026, или 2026-13-01, или 29 февраля 2027 г., или нет.'),
		['31 апреля 2026 г.', '30.02.2026', '2026-13-01', '29 февраля 2027 г.'],
	);
	assert.equal(dates('From April 31, 2026.'), ['April 31']);
	assert.equal(dates('С 29 февраля 2028 г., версия 1.20.2023, 12.31.2026, дом 40 корпус 2026.'), []);
});

test.run();
