import { applyPatch } from 'diff';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { comparisonPatch } from '../../scripts/exports/comparison-patch.ts';
import type { ComparisonSide } from '../../scripts/exports/comparison-side.ts';

const test = suite('The patch of a comparison');

function side(text: string): ComparisonSide {
	return { source: { path: 'rules.md', text, bodyStart: 0, body: text, sha256: '' } };
}

function lines(word: string, count: number): string {
	return Array.from({ length: count }, (_, index) => `${word} ${index}\n`).join('');
}

for (const [name, from, to] of [
	['a changed line', '1. Fees are due monthly.\n\n2. Done.\n', '1. Fees are due yearly.\n\n2. Done.\n'],
	['a line that gains its end', '1. One.', '1. One.\n'],
	['a first text', '', '1. One.\n'],
	['a text taken away', '1. One.\n', ''],
	[
		'changes near and far, and a line that moved',
		lines('clause', 40),
		`${lines('clause', 40)}clause 9\n`
			.replace('clause 3\n', 'rule\n')
			.replace('clause 8\n', '')
			.replace('clause 9\n', '')
			.replace('clause 30\n', 'clause 30\n\n'),
	],
	['a text without an end of line', '1. One.\n2. Two.', '1. One.\n2. Three.'],
	['many lines that stay between two that go', `a\n${lines('clause', 7)}b\n`, lines('clause', 7)],
	['a line without an end before very many', 'end', lines('clause', 200_000)],
	['texts with nothing in common', lines('clause', 6000), lines('provision', 5500)],
	[
		'texts with nothing in common, the old one without an end of line',
		`${lines('clause', 6000)}end`,
		lines('rule', 9),
	],
] as const) {
	test(`turns the old file into the new one: ${name}`, () => {
		assert.is(applyPatch(from, comparisonPatch(side(from), side(to))), to);
	});
}

test('shows three lines around a change, and what the change leaves alone nowhere', () => {
	const [from, to] = [lines('clause', 20), lines('clause', 20).replace('clause 10\n', 'rule\n')];
	assert.equal(comparisonPatch(side(from), side(to)).split('\n').slice(4, -1), [
		'@@ -8,7 +8,7 @@',
		' clause 7',
		' clause 8',
		' clause 9',
		'-clause 10',
		'+rule',
		' clause 11',
		' clause 12',
		' clause 13',
	]);
});

test.run();
