import { headingLevel } from '../../clauses/clause-html.ts';
import { headingDepths } from '../../clauses/heading-depths.ts';
import type { Clause, Container } from '../../model/clause.ts';
import type { PaperBlock, PaperItem, PaperRow, PaperSpan, PaperWordsOfClause } from './paper-document.ts';
import { numberSpans, runSpans } from './paper-spans.ts';

/** A clause to be shown, with the words that are shown for it; or a note that stands in the place of some. */
export type ShownClause =
	| {
			readonly clause: Clause;
			readonly words: PaperWordsOfClause;
			/** Of a row. */
			readonly cells: readonly (readonly PaperSpan[])[];
			/** Of a heading of some words, once it has its place among the others. */
			readonly level?: number;
	  }
	| { readonly clause: undefined; readonly note: string };

/** A clause as its text has it. */
export function plainClause(clause: Clause): ShownClause {
	const words = { number: numberSpans(clause.number), spans: runSpans(clause.runs) };
	return { clause, words, cells: (clause.cells ?? []).map(({ runs }) => runSpans(runs)) };
}

/**
 * Clauses as blocks: what stands in one list, item, quotation or table is put together, and no level of headings is left
 * out, whatever the two texts did. The title of the document has the first level.
 */
export function paperBlocks(shown: readonly ShownClause[]): readonly PaperBlock[] {
	return blocksAt(withEvenLevels(shown), 0);
}

function withEvenLevels(shown: readonly ShownClause[]): readonly ShownClause[] {
	const depthOf = headingDepths();
	return shown.map((one) =>
		one.clause !== undefined && one.clause.kind === 'heading' && hasWords(one.words)
			? { ...one, level: headingLevel({ depth: depthOf(one.clause.level) }) }
			: one,
	);
}

function hasWords({ number, spans }: PaperWordsOfClause): boolean {
	return [...number, ...spans].some(({ text }) => text.trim() !== '');
}

/** As deep as quotations are set apart from what they stand in: some dozen within one another is more than the compiler takes. */
const deepestQuote = 6;

/** As deep as lists are set apart, each of two containers: below, a sheet has no room, and the compiler reads no further. */
const deepestList = 20;

/** Blocks of clauses that share the containers above a depth. */
function blocksAt(shown: readonly ShownClause[], depth: number): readonly PaperBlock[] {
	return stretches(shown, depth).flatMap((stretch): PaperBlock | readonly PaperBlock[] => {
		const container = stretch[0]!.clause?.containers[depth];
		switch (container?.type) {
			case undefined:
				return leafBlock(stretch[0]!);
			case 'list':
				return listBlocks(
					stretches(stretch, depth + 1).map((item) => itemOf(item, depth + 2)),
					depth,
				);
			case 'item':
				return listBlocks([itemOf(stretch, depth + 1)], depth);
			case 'quote': {
				const blocks = blocksAt(stretch, depth + 1);
				return depth < deepestQuote ? { type: 'quote', blocks } : blocks;
			}
			case 'table':
				return tableBlock(stretch, container);
		}
	});
}

/** Items as a list; too deep for one, as paragraphs, each behind its marker. */
function listBlocks(items: readonly PaperItem[], depth: number): readonly PaperBlock[] {
	if (depth < deepestList) return [{ type: 'list', items }];
	return items.flatMap(({ marker, blocks: [first, ...rest] }): readonly PaperBlock[] => {
		const isMarked = first?.type === 'paragraph' && first.number.length === 0;
		if (isMarked) return [{ ...first, number: marker }, ...rest];
		const alone: PaperBlock = { type: 'paragraph', number: marker, spans: [] };
		return first === undefined ? [alone] : [alone, first, ...rest];
	});
}

/** The clauses in stretches of those that stand in one container at a depth; what stands in none is a stretch alone. */
function stretches(shown: readonly ShownClause[], depth: number): readonly (readonly ShownClause[])[] {
	const found: ShownClause[][] = [];
	for (const one of shown) {
		const before = found.at(-1)?.at(-1);
		if (before !== undefined && isTogether(before, one, depth)) found.at(-1)!.push(one);
		else found.push([one]);
	}
	return found;
}

/**
 * Old and new text have lists and tables of their own, which are one for the reader of a redline. An item is one only
 * with itself, and a table ends where the next one has its head.
 */
function isTogether({ clause: before }: ShownClause, { clause }: ShownClause, depth: number): boolean {
	const [old, fresh] = [before?.containers[depth], clause?.containers[depth]];
	if (old === undefined || fresh === undefined) return false;
	if (old === fresh) return true;
	switch (fresh.type) {
		case 'item':
			return false;
		case 'list':
			return old.type === 'list' && old.ordered === fresh.ordered;
		case 'quote':
			return old.type === 'quote';
		case 'table':
			return old.type === 'table' && clause?.isTableHead === undefined;
	}
}

/** An item begins with its marker, which is the number of its first clause, or the bullet where it has none. */
function itemOf(shown: readonly ShownClause[], depth: number): PaperItem {
	const [first, ...rest] = shown;
	const bullet: readonly PaperSpan[] = [{ text: '•' }];
	if (first?.clause === undefined || first.clause.kind !== 'item')
		return { marker: bullet, blocks: blocksAt(shown, depth) };
	const { number } = first.words;
	const own = { ...first, words: { ...first.words, number: [] } };
	return { marker: number.length === 0 ? bullet : number, blocks: blocksAt([own, ...rest], depth) };
}

function leafBlock(shown: ShownClause): PaperBlock {
	if (shown.clause === undefined) return { type: 'note', text: shown.note };
	const { clause, words, level } = shown;
	switch (clause.kind) {
		case 'heading':
			// A heading of nothing is none on paper: a reader who goes from heading to heading would hear of nothing.
			return level === undefined ? { type: 'paragraph', ...words } : { type: 'heading', level, ...words };
		case 'rule':
			return { type: 'rule' };
		case 'code':
			return { type: 'code', ...words };
		case 'paragraph':
		case 'item':
		case 'row':
		case 'definition':
			return { type: 'paragraph', ...words };
	}
}

function tableBlock(
	shown: readonly ShownClause[],
	{ alignments }: Container & { readonly type: 'table' },
): PaperBlock {
	const rows = shown.flatMap((row): readonly PaperRow[] => {
		if (row.clause === undefined) return [];
		const { label } = row.words;
		const isHead = row.clause.isTableHead === true;
		return [{ isHead, cells: row.cells, ...(label === undefined ? {} : { label }) }];
	});
	const width = Math.max(alignments.length, ...rows.map(({ cells }) => cells.length));
	return {
		type: 'table',
		alignments: Array.from({ length: width }, (_, column) => alignments[column] ?? 'left'),
		rows: rows.map((row) => ({
			...row,
			cells: Array.from({ length: width }, (_, column) => row.cells[column] ?? []),
		})),
	};
}
