import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { redline } from '../../../scripts/comparison/redline/redline.ts';
import { redlineBlocks } from '../../../scripts/exports/word/redline-blocks.ts';
import type {
	Fate,
	TrackedBlock,
	TrackedParagraph,
	TrackedTable,
} from '../../../scripts/exports/word/tracked-text.ts';
import { anyBodies } from '../../comparison/any-bodies.ts';
import { comparedBodies } from '../../comparison/revision-pair.ts';
import { fc } from '../../property.ts';
import { normalised, rowLine, shownClauses } from './shown-clauses.ts';

const blocksOfRedlines = suite('the blocks of a redline for Word');

/** What is in neither text but the other. */
const others = { old: ['inserted', 'moved-here'], fresh: ['deleted', 'moved-away'] } as const;

function isIn(side: keyof typeof others, fate: Fate): boolean {
	return !(others[side] as readonly Fate[]).includes(fate);
}

function wordsIn(side: keyof typeof others, { runs }: TrackedParagraph): string {
	return runs.map(({ fate, text }) => (isIn(side, fate) ? text : '')).join('');
}

/** The clauses of one of the texts: paragraphs without a mark in it run on into the next. */
function clausesIn(side: keyof typeof others, blocks: readonly TrackedBlock[]): readonly string[] {
	const lines: string[] = [];
	let carried = '';
	for (const block of blocks) {
		if (block.type === 'table') lines.push(...rowsIn(side, block));
		if (block.type !== 'paragraph') continue;
		carried += wordsIn(side, block);
		if (!isIn(side, block.mark)) continue;
		lines.push(normalised(carried));
		carried = '';
	}
	return [...lines, normalised(carried)].filter((line) => line !== '');
}

function rowsIn(side: keyof typeof others, { rows }: TrackedTable): readonly string[] {
	return rows
		.filter(({ fate }) => isIn(side, fate))
		.map(({ cells }) =>
			rowLine(cells.map(({ fate, paragraph }) => (isIn(side, fate) ? wordsIn(side, paragraph) : ''))),
		);
}

/** Fails where the cells of a row are not as wide together as its table. */
function isFilled({ rows, widths }: TrackedTable): void {
	for (const { cells } of rows) {
		assert.ok(cells.every(({ span }) => span >= 1));
		assert.is(
			cells.reduce((sum, { span }) => sum + span, 0),
			widths.length,
		);
	}
}

blocksOfRedlines(
	'are either of any two texts, without what is of the other alone, in tables without holes',
	() => {
		fc.assert(
			fc.property(anyBodies, ([from, to]) => {
				const pair = comparedBodies(from, to);
				const blocks = redlineBlocks(redline(pair.from, pair.to, pair.comparison));
				const words = (lines: readonly string[]): readonly string[] =>
					lines.map((line) => line.replace(/^#+ /, ''));
				const texts = JSON.stringify({ from, to });
				assert.equal(words(clausesIn('old', blocks)), words(shownClauses(pair.from)), texts);
				assert.equal(words(clausesIn('fresh', blocks)), words(shownClauses(pair.to)), texts);
				for (const block of blocks) if (block.type === 'table') isFilled(block);
			}),
		);
	},
);

blocksOfRedlines.run();
