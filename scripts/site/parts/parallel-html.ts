import { clauseHtml } from '../../clauses/clause-html.ts';
import { escapeHtml } from '../../clauses/escape-html.ts';
import type { TextPlace } from '../../clauses/text-place.ts';
import type { RedlineLabels } from '../../comparison/redline/redline-labels.ts';
import { tableHtml } from '../../comparison/html/redline-table.ts';
import type { Clause } from '../../model/clause.ts';
import type { ParallelPair } from './parallel-pairs.ts';

/** What the two texts are in, and what is said of their tables. */
export interface ParallelSides {
	readonly language: string;
	readonly prevailing: string;
	readonly labels: RedlineLabels;
	readonly place: TextPlace;
	/** Where the text that prevails is drawn. */
	readonly originalPlace: TextPlace;
}

/** Pairs side by side, but rows of a table in one table, each over that which prevails. */
export function parallelHtml(all: readonly ParallelPair[], sides: ParallelSides): string {
	let [html, rows] = ['', ''];
	let first: Clause | undefined;
	const endTable = (): void => {
		if (first !== undefined) html += tableHtml(rows, first, sides.labels);
		[rows, first] = ['', undefined];
	};
	for (const pair of all) {
		const isRow = isRowPair(pair);
		const clause = (pair.translated ?? pair.original)!;
		if (!isRow || clause.isTableHead) endTable();
		if (isRow) first ??= clause;
		if (isRow) rows += rowPairHtml(pair, sides);
		else html += pairHtml(pair, sides);
	}
	endTable();
	return html;
}

function isRowPair({ translated, original }: ParallelPair): boolean {
	return (translated ?? original)!.kind === 'row' && (original ?? translated)!.kind === 'row';
}

function rowPairHtml({ translated, original }: ParallelPair, sides: ParallelSides): string {
	const { language, prevailing, place, originalPlace } = sides;
	const own = translated && loneRowHtml(translated, place);
	const other = original && loneRowHtml(inOriginal(original), originalPlace);
	return (
		(own === undefined ? '' : `<tbody lang="${escapeHtml(language)}">${own}</tbody>`) +
		(other === undefined ? '' : `<tbody lang="${escapeHtml(prevailing)}" class="original">${other}</tbody>`)
	);
}

/** A row without what of its table is drawn with the head. */
function loneRowHtml(row: Clause, place: TextPlace): string {
	return clauseHtml(row, '', place).replace(/<\/?t(head|body)>/g, '');
}

function pairHtml({ translated, original }: ParallelPair, sides: ParallelSides): string {
	const { language, prevailing, place, originalPlace } = sides;
	const own = translated === undefined ? '' : columnHtml(translated, place);
	const other = original === undefined ? '' : columnHtml(inOriginal(original), originalPlace);
	return `<div class="parallel"><div lang="${escapeHtml(language)}">${own}</div><div lang="${escapeHtml(prevailing)}">${other}</div></div>\n`;
}

/** An item stands in a list of its own, and a row beside what is none in a table of its own: theirs are cut into pairs. */
function columnHtml(clause: Clause, place: TextPlace): string {
	if (clause.kind === 'row') return `<table>${loneRowHtml(clause, place)}</table>`;
	const html = clauseHtml(clause, '', place);
	if (clause.kind !== 'item') return html;
	// As in the text, nothing but its own number stands before an item that has one.
	const list = clause.number === undefined ? 'ul' : 'ol';
	return `<${list} role="list"><li>${html}</li></${list}>`;
}

/** Ids are the translation's: no two places of a page may share one, and no clause has one that begins so. */
export const originalPrefix = '_original-';

function inOriginal(clause: Clause): Clause {
	return { ...clause, id: originalPrefix + clause.id };
}
