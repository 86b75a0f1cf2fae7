import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { foundIn, wordsAt } from './one-text.ts';

const test = suite('lint: jurisdictions');

const belarusian = '# П\n\nСайт example.by ведёт Компания.\n\n';
const russian = '# П\n\nСайт example.ru ведёт Компания.\n\n';

for (const clause of [
	'По ФЗ «О персональных данных».',
	'В порядке, установленном законодательством Российской Федерации.',
	'По нормам российского права.',
	'Закон от 27 июля 2006 г. № 152-ФЗ.',
	'Можно пожаловаться в Роскомнадзор.',
	'Передаём органам государственной власти РФ.',
]) {
	test(`of a Belarusian company, “${clause}” is told, and not of a Russian one`, () => {
		assert.is(wordsAt(`${belarusian}${clause}\n`, 'mixed-jurisdiction').length, 1);
		assert.is(wordsAt(`${russian}${clause}\n`, 'mixed-jurisdiction').length, 0);
	});
}

for (const clause of [
	'Закон Республики Беларусь от 7 мая 2021 г. № 99-З.',
	'По законодательству Республики Беларусь.',
	'Суд по законодательству РБ.',
]) {
	test(`of a Russian company, “${clause}” is told, and not of a Belarusian one`, () => {
		assert.is(wordsAt(`${russian}${clause}\n`, 'mixed-jurisdiction').length, 1);
		assert.is(wordsAt(`${belarusian}${clause}\n`, 'mixed-jurisdiction').length, 0);
	});
}

test('a country is no law of it, and its people may be promised its law', () => {
	for (const clause of [
		'Доставляем по Российской Федерации.',
		'Для пользователей из Российской Федерации применяется законодательство Российской Федерации.',
	]) {
		assert.equal(wordsAt(`${belarusian}${clause}\n`, 'mixed-jurisdiction'), [], clause);
	}
});

test('where nothing shows whose the text is, or both do, nothing is said', () => {
	assert.equal(wordsAt('# П\n\nПо законодательству Российской Федерации.\n', 'mixed-jurisdiction'), []);
	const both = '# П\n\nСайты example.by и example.ru.\n\nПо законодательству Российской Федерации.\n';
	assert.equal(wordsAt(both, 'mixed-jurisdiction'), []);
});

test('all that a clause cites is told at once, with what shows whose the text is', () => {
	const clause = 'Споры — по законодательству Российской Федерации, по нормам российского права.';
	const [problem, ...more] = foundIn(`${belarusian}${clause}\n`).filter(
		({ rule }) => rule === 'mixed-jurisdiction',
	);
	assert.equal(more, []);
	for (const words of [problem?.message ?? '', problem?.russian?.message ?? '']) {
		assert.match(words, 'example.by');
		assert.match(words, 'законодательству Российской Федерации');
		assert.match(words, 'российского права');
	}
});

test.run();
