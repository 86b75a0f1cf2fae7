import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { foundIn, wordsAt } from './one-text.ts';

const test = suite('lint: references to clauses');

const rules = (reference: string) =>
	`# Правила\n\n## 1. Выдача\n\n1.1. Инструмент выдаётся. ${reference}\n\n1.2. Срок — неделя.\n\n## 2. Плата\n\n2.1. Плата за день просрочки — рубль за каждый взятый инструмент.\n\n2.2. За дни, когда библиотека закрыта, платы нет.\n`;

const terms = (reference: string) =>
	`# Terms\n\n## 1. Loans\n\n1.1. A drill is lent. ${reference}\n\n1.2. For a week.\n\n## 2. Fees\n\n2.1. One rouble.\n\n2.2. None.\n`;

/** The first words at each fault. */
function faults(body: string, before?: string): readonly string[] {
	return wordsAt(body, 'clause-reference', before).map((words) => /^[\d.]*\d/.exec(words)?.[0] ?? words);
}

for (const reference of [
	'См. пункт 2.2.',
	'Она указана в пунктах 2.1 и 2.2.',
	'Всё это — в разделе 2.',
	'Порядок — в п. 2.1 настоящих Правил.',
	'По пункту 5 статьи 14 Закона о правах потребителей.',
	'В соответствии со статьёй 437 Гражданского кодекса.',
	'Это пункт 7.4 Договора.',
	'Согласно ст. 9 ФЗ «О персональных данных».',
	'Плата — 3.5 рубля.',
]) {
	test(`“${reference}” leads somewhere, or is of another text`, () => {
		assert.equal(faults(rules(reference)), []);
	});
}

test('a clause that is not there is told, each of several for itself', () => {
	assert.equal(faults(rules('См. пункт 2.3.')), ['2.3']);
	assert.equal(faults(rules('Она указана в пунктах 2.1, 2.5 и 3.1 настоящих Правил.')), ['2.5', '3.1']);
	assert.equal(faults(rules('Всё это — в разделе 4.')), ['4']);
	assert.equal(faults(rules('Паводле пункта 2.7 гэтых Правілаў.')), ['2.7']);
	assert.equal(faults(terms('Section 2.3 says more.')), ['2.3']);
	assert.equal(faults(terms('See sections 1 and 7 below.')), ['7']);
});

test('an English reference to another text is let be', () => {
	for (const reference of [
		'Section 230 of the Communications Decency Act protects us.',
		'We rely on Article 6(1) GDPR.',
		'See 17 U.S.C. § 512 for that.',
		'Section 9 of the Privacy Statement says more.',
	]) {
		assert.equal(faults(terms(reference)), [], reference);
	}
});

test('where a text hardly numbers its clauses, nothing is said of references', () => {
	assert.equal(faults('# Terms\n\nSee section 4.\n\nAnd so on.\n'), []);
});

test('a reference left behind by renumbering is told with the number its clause has now', () => {
	const before = rules('Плата — в пункте 2.1.');
	const after = before
		.replace('2.1. Плата', '2.1. Залог вносится при выдаче и возвращается в тот же день.\n\n2.2. Плата')
		.replace('2.2. За дни', '2.3. За дни');
	assert.equal(faults(after, before), ['2.1']);
	const [problem] = foundIn(after, before);
	assert.match(problem?.message ?? '', /“пункте 2\.1”.* is 2\.2 here/);
	assert.match(problem?.russian?.message ?? '', /теперь 2\.2/);
	assert.equal(faults(after.replace('в пункте 2.1', 'в пункте 2.2'), before), []);
});

test('references that were all renumbered with their clauses are right', () => {
	const before = rules('Плата — в пунктах 2.1 и 2.2.');
	const after = rules('Плата — в пунктах 2.2 и 2.3.')
		.replace('2.1. Плата', '2.1. Залог вносится при выдаче и возвращается в тот же день.\n\n2.2. Плата')
		.replace('2.2. За дни', '2.3. За дни');
	assert.equal(faults(after, before), []);
});

test.run();
