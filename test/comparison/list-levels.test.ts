import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clauseHistories } from '../../scripts/comparison/clause-history.ts';
import { changedClausesHtml } from '../../scripts/comparison/html/changed-clauses.ts';
import { redlineRowHtml } from '../../scripts/comparison/html/redline-html.ts';
import { redline } from '../../scripts/comparison/redline/redline.ts';
import { english } from '../../scripts/site/words/words-en.ts';
import { comparedBodies } from './revision-pair.ts';

const levels = suite('levels of lists');

const nested = '- Alpha goods:\n  - bread;\n  - milk.\n- Beta.\n';
const apart = '- Alpha goods:\n  - bread;\n- milk.\n- Beta.\n';
const behind = 'Goods:\n\n- bread;\n- milk.\n\nwith consent.\n';
const within = 'Goods:\n\n- bread;\n- milk.\n\n  with consent.\n';
const plain = 'Take care.\n\nBring a rope.\n';
const quoted = 'Take care.\n\n> Bring a rope.\n';

for (const [from, to, words] of [
	[nested, apart, 'milk.'],
	[behind, within, 'with consent.'],
	[plain, quoted, 'Bring a rope.'],
] as const) {
	for (const [old, fresh] of [
		[from, to],
		[to, from],
	] as const) {
		levels(`"${words}" is told where it went deeper or less deep, as a heading is`, () => {
			const pair = comparedBodies(old, fresh);
			const rows = redline(pair.from, pair.to, pair.comparison);
			const html = changedClausesHtml(rows, english.section).replace(/<[^>]*>/g, '');
			assert.is(html.trim(), `${words} — modified: heading or list level`);
			assert.is(pair.comparison.summary.modified, 1);
			const told = rows.map((row) => redlineRowHtml(row, english.section.redline));
			const noted = told.filter((row) => row.includes('Of another heading or list level'));
			assert.is(noted.length, 1);
			assert.match(noted[0]!, words);
			const histories = clauseHistories({
				length: 2,
				textAt: (place) => [pair.from, pair.to][place]!,
				comparisonAt: () => pair.comparison,
			});
			assert.equal(
				histories.all.filter(({ steps }) => steps.length > 1).map(({ steps }) => steps[1]!.change),
				['modified'],
			);
		});
	}
}

levels('the same source that stands in another item is told too', () => {
	const { comparison } = comparedBodies('- Alpha:\n\n  - milk.\n', 'Alpha:\n\n  - milk.\n');
	assert.is(comparison.clauses.at(-1)!.change, 'modified');
});

levels('a link whose definition leads elsewhere makes of its clause a modified one', () => {
	const body = (year: number): string =>
		`See [the tariff][t].\n\nNothing else.\n\n[t]: https://a.example/${year}\n`;
	assert.is(comparedBodies(body(2025), body(2026)).comparison.clauses[0]!.change, 'modified');
});

levels('each clause is drawn as deep as it stands', () => {
	const pair = comparedBodies(nested, apart);
	const depths = redline(pair.from, pair.to, pair.comparison).map((row) => {
		const html = redlineRowHtml(row, english.section.redline, { hasSides: true });
		return [...html.matchAll(/class="(?:inset|item|old|marked)/g)].map(([found]) => found.slice(7));
	});
	assert.equal(depths, [['item'], ['inset', 'item'], ['old', 'inset', 'item', 'marked', 'item'], ['item']]);
	const quote = comparedBodies(quoted, `${quoted}\nGo.\n`);
	assert.match(
		redlineRowHtml(redline(quote.from, quote.to, quote.comparison)[1]!, english.section.redline),
		'<blockquote><p>Bring a rope.</p></blockquote>',
	);
});

levels.run();
