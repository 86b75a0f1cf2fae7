import { applyPatch } from 'diff';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { comparisonPatch } from '../../scripts/exports/comparison-patch.ts';
import type { ComparisonSide } from '../../scripts/exports/comparison-json.ts';

const test = suite('The patch of a comparison');

function side(text: string): ComparisonSide {
	return { source: { path: 'rules.md', text, bodyStart: 0, body: text, sha256: '' } };
}

function lines(word: string, count: number): string {
	return Array.from({ length: count }, (_, index) => `${word} ${index}\n`).join('');
}

for (const [name, from, to] of [
	['a changed line', '1. Fees are due monthly.\n\n2. Done.\n', '1. Fees are due yearly.\n\n2. Done.\n'],
	['a text without an end of line', '1. One.\n2. Two.', '1. One.\n2. Three.'],
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

test.run();
