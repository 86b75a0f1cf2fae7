import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ComparisonSide } from '../../scripts/exports/comparison-side.ts';
import { comparisonText } from '../../scripts/exports/comparison-text.ts';
import { comparedBodies } from '../comparison/revision-pair.ts';

const test = suite('The text of a comparison');

function side(path: string, body: string): ComparisonSide {
	return { source: { path, text: body, bodyStart: 0, body, sha256: '' } };
}

/** The changed clauses as a terminal shows them, without the head. */
function shown(from: string, to: string): readonly string[] {
	const { comparison, ...texts } = comparedBodies(from, to);
	const text = comparisonText({ from: side('old.md', from), to: side('new.md', to), texts, comparison });
	return text.trimEnd().split('\n').slice(3);
}

test('tells the cells of a row apart', () => {
	const table = (rows: string): string => `| Boat | Seats |\n|---|---|\n${rows}`;
	assert.equal(shown(table('| Blue | 4 |\n'), table('| Blue | 5 |\n| Red | 6 |\n')), [
		'#r2: modified (figures)',
		'  Blue | [-4-]{+5+}',
		'',
		'#r3: added',
		'  {+Red+} | {+6+}',
	]);
});

test('tells a terminal nothing but words, and shows them in the order in which they stand', () => {
	const text = shown('Old \u{1b}[2J\u{9b}1A.\n', 'New \u{202e}eslaf\u{202c} 👨\u200d👩.\n').join('\n');
	assert.not.match(text, /[^\n\P{Cc}]|[\u202a-\u202e]/u);
	for (const words of ['Old \\u{1b}[2J\\u{9b}1A', 'New \\u{202e}eslaf\\u{202c} 👨\u200d👩'])
		assert.match(text, words);
});

test('says what a change is about, so that one which shows no other words can be told', () => {
	assert.equal(shown('The [list](https://a.example/).\n', 'The [list](https://b.example/).\n'), [
		'#p1: modified (link)',
		'  The {~list~} (https://a.example/ → https://b.example/).',
	]);
	assert.equal(shown('Dogs may not board.\n', 'Dogs may ~~not~~ **board**.\n'), [
		'#p1: modified (emphasis)',
		'  Dogs may {~not~} (plain → struck out) {~board~} (plain → bold).',
	]);
	assert.equal(shown('## Boats\n', '### Boats\n'), ['#boats: modified (level)', '  Boats']);
});

test.run();
