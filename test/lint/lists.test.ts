import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { wordsAt } from './one-text.ts';

const test = suite('lint: lists, sentences and headings');

function list(...items: readonly string[]): string {
	return `# П\n\nИспользуем данные для:\n\n${items.map((item) => `- ${item}\n`).join('')}\nИ всё.\n`;
}

function broken(body: string): readonly string[] {
	return wordsAt(body, 'broken-list');
}

test('an item that goes on with the sentence of the one before it is told', () => {
	assert.equal(broken(list('Связи с гостями;', 'Разбора жалоб', 'и ответов на них;', 'Учёта.')), [
		'и ответов на них;',
	]);
	assert.equal(broken(list('Исполнения договора с', 'Гостем;', 'Учёта;', 'Связи.')), ['Гостем;']);
	assert.equal(broken(list('связи с гостями;', 'разбора жалоб', 'и ответов на них;', 'учёта.')), [
		'и ответов на них;',
	]);
});

test('lists without marks, with small letters, with “and” before the last item are whole', () => {
	assert.equal(broken(list('связь', 'учёт', 'ответы')), []);
	assert.equal(broken(list('Связь', 'Учёт', 'Ответы')), []);
	assert.equal(broken(list('Связь', 'учёт', 'Ответы')), []);
	assert.equal(broken(list('связь;', 'учёт; и', 'ответы.')), []);
	assert.equal(broken('# T\n\nWe may:\n\n- lend tools;\n- mend them; or\n- sell them.\n'), []);
});

test('a list that ends as if it went on is told at its last mark', () => {
	assert.equal(broken(list('Связи;', 'Учёта;')), [';']);
	assert.equal(broken('# T\n\nIf you\n\n- ask us,\n- pay us,\n\nwe lend you tools.\n'), []);
	assert.equal(broken('# T\n\nIf you\n\n- ask us;\n- pay us;\n\nwe lend you tools.\n'), []);
});

test('a sentence cut by an empty line is told at the second paragraph', () => {
	const cut = '# П\n\nКомпания исходит из того, что гость предоставляет\n\nдостоверные сведения о себе.\n';
	assert.equal(wordsAt(cut, 'split-sentence'), ['достоверные сведения о себе.']);
	const whole =
		'# П\n\nКомпания исходит из того, что гость предоставляет сведения:\n\nдостоверные и полные.\n';
	assert.equal(wordsAt(whole, 'split-sentence'), []);
});

test('headings without words, or with nothing under them, are told; a heading of headings and a title are not', () => {
	const body =
		'# T\n\n## 1. Loans\n\n### 1.1. Drills\n\nA drill.\n\n## 2. Fees\n\n## 3. Rest\n\nNone.\n\n##\n\nSo.\n\n## 4. End\n';
	assert.equal(wordsAt(body, 'empty-heading'), ['## 2. Fees', '##', '## 4. End']);
	assert.equal(wordsAt('# T\n\n# 1. Loans\n\nA drill.\n', 'empty-heading'), []);
	assert.equal(wordsAt('# T\n\n## Article 5\n\nA drill.\n', 'empty-heading'), []);
});

test.run();
