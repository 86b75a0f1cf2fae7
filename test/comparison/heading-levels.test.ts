import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { compareTexts } from '../../scripts/comparison/comparison.ts';
import { redlineSectionHtml } from '../../scripts/comparison/html/redline-section.ts';
import { redline } from '../../scripts/comparison/redline/redline.ts';
import { wordsFor } from '../../scripts/site/words/words.ts';
import type { Language } from '../../scripts/model/language.ts';
import { fc } from '../property.ts';

const headings = suite('headings of a redline');

const labels = wordsFor('en' as Language).section;

function sectionHtml(from: string, to: string): string {
	const [old, fresh] = [parseClauses(from), parseClauses(to)];
	const rows = redline(old, fresh, compareTexts(old, fresh));
	return redlineSectionHtml(rows, labels, { oldPage: '../old/', freshPage: '../new/' });
}

/** The levels of the headings, in order: of all there are, or of those in sight before anything is unfolded. */
function levels(html: string, isFolded: boolean): readonly number[] {
	const shown = isFolded ? html.replace(/<div class="folded">\n.*?\n<\/div><\/div>\n/gs, '') : html;
	return [...shown.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
}

/** The first heading that leaves a level out, below the page's own heading of the redline. */
function skipped(found: readonly number[]): number {
	return found.findIndex((level, index) => level > (found[index - 1] ?? 2) + (index === 0 ? 0 : 1));
}

headings('leave out no level where one that is gone stands beside new ones of another level', () => {
	const html = sectionHtml(
		'# Hire\n\n### Boats\n\nBlue.\n',
		'# Hire\n\n## Vessels and more\n\n#### Dogs\n\nAt noon.\n',
	);
	assert.is(skipped(levels(html, false)), -1, html);
	const gone = sectionHtml('# Boats\n\nBlue.\n', '## Ships\n\nRed.\n\n### Masts\n\nTwo.\n');
	assert.is(skipped(levels(gone, false)), -1, gone);
});

headings('are where nothing changed about them those of the text itself', () => {
	const text = '# Hire\n\n## Boats\n\nBlue.\n\n### Oars\n\nTwo of them.\n\n## Dogs\n\n';
	const html = sectionHtml(`${text}At noon.\n`, `${text}At one.\n`);
	assert.equal(levels(html, false), [2, 3, 4, 3]);
	assert.equal(levels(html, true), [2, 3]);
});

headings('are no headings in the old words of what is none now', () => {
	const html = sectionHtml('## The Hirer pays 10 euros a day\n', 'The Hirer pays 12 euros a day\n');
	assert.not.match(html, /<h[1-6]/);
	assert.match(html, /<div class="old"><p class="heading">/);
});

/** Stands for a clause so long that of what is around it much is left out of a redline. */
const longClause = 'All hands.';

const line = fc.oneof(
	{
		weight: 3,
		arbitrary: fc
			.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('Boats', 'Dogs', 'Oars', 'Masts'))
			.map(([level, words]) => `${'#'.repeat(level)} ${words}`),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			'The boat is blue.',
			'Dogs come aboard at noon.',
			'Two oars to a boat.',
			'Cats stay ashore.',
			longClause,
		),
	},
);
const text = fc.array(line, { maxLength: 14 });
const edited = fc.tuple(text, text, fc.nat(14), fc.nat(6)).map(([lines, others, cut, length]) => ({
	from: lines.join('\n\n'),
	to: [...lines.slice(0, cut), ...others, ...lines.slice(cut + length)].join('\n\n'),
}));

headings('leave out no level, whatever the two texts did, folded or not', () => {
	fc.assert(
		fc.property(edited, ({ from, to }) => {
			const [old, fresh] = [from, to].map((words) => words.replaceAll(longClause, 'ahoy '.repeat(9000)));
			const html = sectionHtml(old!, fresh!);
			for (const isFolded of [false, true])
				assert.is(skipped(levels(html, isFolded)), -1, JSON.stringify({ from, to, isFolded }));
		}),
	);
});

headings.run();
