import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { foundIn, wordsAt } from './one-text.ts';

const test = suite('lint: numbering');

/** The numbered lines at which the numbering is at fault. */
function faults(...lines: readonly string[]): readonly string[] {
	return wordsAt(`${lines.join('\n\n')}\n`, 'numbering');
}

test('a text that counts on has no fault, in sections, clauses, lists and letters', () => {
	assert.equal(
		faults(
			'# Rules',
			'## 1. Loans',
			'1.1. A drill.',
			'1.2. A saw:',
			'a) sharp;',
			'b) clean.',
			'## 2. Fees',
			'2.1. None.',
			'2.2. Late ones:',
			'a) one;',
			'b) two.',
		),
		[],
	);
});

test('a number left out is told where the next one stands', () => {
	assert.equal(faults('# Rules', '## 1. A', '1.1. A drill.', '1.3. A saw.'), ['1.3. A saw.']);
	assert.equal(faults('# Rules', '## 1. A', 'Text.', '## 3. B', 'Text.'), ['3. B']);
	assert.equal(faults('1. A drill.\n2. A saw.\n4. A lamp.'), ['4. A lamp.']);
	assert.equal(faults('# Правила', 'а) дрель;', 'б) пила;', 'г) лампа.'), ['г) лампа.']);
});

test('a number that stands twice is told at the second place', () => {
	assert.equal(faults('# Rules', '## 1. A', '1.1. A drill.', '1.1. A saw.'), ['1.1. A saw.']);
	assert.equal(faults('1. A drill.\n1. A saw.\n1. A lamp.'), ['1. A saw.']);
});

test('a clause under the heading of another section is told', () => {
	assert.equal(faults('# Rules', '## 1. A', '1.1. A drill.', '## 2. B', '1.2. A saw.'), ['1.2. A saw.']);
});

test('numbers that begin later than they should, or go backward, are told', () => {
	assert.equal(faults('# Rules', '## 1. A', '1.2. A saw.'), ['1.2. A saw.']);
	assert.equal(faults('# Rules', '## 1. A', '1.1. A.', '1.3. C.', '1.2. B.'), ['1.3. C.', '1.2. B.']);
});

test('letters may leave out those that lists leave out, and Roman numerals are let be', () => {
	assert.equal(
		faults('# П', 'а) ад;', 'б) бор;', 'в) вид;', 'г) год;', 'д) да;', 'е) ель;', 'ж) жар;', 'и) ива.'),
		[],
	);
	assert.equal(faults('# R', '(a) one:', '(i) first;', '(ii) second;', '(b) two.'), []);
});

test('annexes and parts count anew, and lists go on behind a paragraph', () => {
	assert.equal(faults('# Rules', '## 1. A', '1.1. A.', '## Annex 1', '1.1. B.', '## Annex 2', '1.1. C.'), []);
	assert.equal(
		faults('# R', '## Part A', '### 1. X', 'x', '## Part B', '### 1. Y', 'y', '### 2. Z', 'z'),
		[],
	);
	assert.equal(faults('1. A drill.', 'A word on drills.', '2. A saw.'), []);
});

test('a text that keeps its numbers for ever has gaps where provisions were repealed', () => {
	assert.equal(faults('# Code', '## Article 1', 'a', '## Article 2-1', 'b', '## Article 5', 'c'), []);
});

test('an extract of a longer work begins where it does', () => {
	assert.equal(faults('# Book III', '## Article 711', 'a', '## Article 712', 'b', '## Article 715', 'c'), []);
	assert.equal(faults('# Rules', '## Article 1', 'a', '## Article 3', 'b'), ['Article 3']);
});

test('a number that runs into its words, or stands on a line within a clause, is not missing', () => {
	assert.equal(faults('# R', '## 1.Loans', 'a', '## 2. Fees', 'b'), []);
	assert.equal(faults('# R', '## 1. A', '1.1. A drill.\n1.2. A saw.', '1.3. A lamp.'), []);
});

test('a quotation counts for itself', () => {
	assert.equal(faults('# R', '## 1. A', '1.1. It shall read:', '> 4.5. Another text.', '1.2. So be it.'), []);
});

test('the message names both numbers, in both languages', () => {
	const [problem] = foundIn('# Rules\n\n## 1. A\n\n1.1. A drill.\n\n1.3. A saw.\n');
	assert.match(problem?.message ?? '', /“1\.3\.” follows “1\.1\.”/);
	assert.match(problem?.russian?.message ?? '', /за «1\.1\.» идёт «1\.3\.»/);
	assert.is(problem?.severity, 'warning');
});

test.run();
