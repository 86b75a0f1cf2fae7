import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { compareTexts } from '../../scripts/comparison/comparison.ts';
import { redline } from '../../scripts/comparison/redline/redline.ts';
import { paperBlocks, plainClause } from '../../scripts/exports/paper/paper-blocks.ts';
import type { PaperBlock, PaperDocument } from '../../scripts/exports/paper/paper-document.ts';
import { shownRows } from '../../scripts/exports/paper/redline-blocks.ts';
import { english } from '../../scripts/site/words/words-en.ts';

/** A text as it is set on paper. */
export const blocksOf = (body: string) => paperBlocks(parseClauses(body).clauses.map(plainClause));

/** What changed between two texts, as it is set on paper. */
export function redlineOf(from: string, to: string): readonly PaperBlock[] {
	const [old, fresh] = [parseClauses(from), parseClauses(to)];
	return paperBlocks(shownRows(redline(old, fresh, compareTexts(old, fresh)), english.section));
}

/** Blocks as a document that says nothing else. */
export function documentOf(blocks: readonly PaperBlock[], language = 'en'): PaperDocument {
	return {
		language,
		textLanguage: language,
		title: 'Rules',
		heading: 'Rules',
		author: 'The club',
		date: [2026, 10, 1, 9, 0, 0],
		notices: [],
		unset: { shape: 'Set in plain paragraphs.', text: 'Not set.' },
		sides: [],
		blocks,
		running: { head: 'Rules', foot: [], pages: '{page}/{pages}' },
	};
}
