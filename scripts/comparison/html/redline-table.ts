import { escapeHtml } from '../../clauses/escape-html.ts';
import { firstWords } from '../../clauses/first-words.ts';
import type { Clause } from '../../model/clause.ts';
import { clauseOf } from '../redline/folded-rows.ts';
import { insetHtml } from './inset-html.ts';
import type { RedlineLabels } from '../redline/redline-labels.ts';
import type { RedlineRow } from '../redline/redline-row.ts';

/** True for a row of a redline that is a row of a table. */
export function isTableRow(row: RedlineRow): boolean {
	return clauseOf(row).kind === 'row';
}

/** The rows in order, those of one table that follow one another together and every other one alone. */
export function tableGroups(rows: readonly RedlineRow[]): readonly (readonly RedlineRow[])[] {
	const groups: RedlineRow[][] = [];
	for (const row of rows) {
		const last = groups.at(-1);
		if (last !== undefined && isOfOneTable(last.at(-1)!, row)) last.push(row);
		else groups.push([row]);
	}
	return groups;
}

/**
 * True where a row goes on the table of the one before it. A table begins with its head; of one whose head changed
 * altogether the old one and the new one come together.
 */
export function isOfOneTable(before: RedlineRow, row: RedlineRow): boolean {
	if (!isTableRow(before) || !isTableRow(row)) return false;
	return clauseOf(row).isTableHead === undefined || clauseOf(before).isTableHead === true;
}

/** What `tableGroups` put together, each row as `rowHtml` has it: the rows of a table in a table that scrolls by itself. */
export function groupHtml(
	group: readonly RedlineRow[],
	rowHtml: (row: RedlineRow) => string,
	labels: RedlineLabels,
): string {
	return blockHtml(group[0]!, group.map(rowHtml).join(''), labels);
}

/** The HTML of rows that are drawn together, the first of them given: of a table in it. */
export function blockHtml(first: RedlineRow, rowsHtml: string, labels: RedlineLabels): string {
	return isTableRow(first)
		? insetHtml(clauseOf(first), tableHtml(rowsHtml, clauseOf(first), labels))
		: rowsHtml;
}

/** What a row is shown under where it stands alone: the head of its table, and its words. */
export interface ShownHead {
	readonly clause: Clause;
	readonly words: string;
}

/** A clause's words where it stands alone: the cells of a table row need a table, and its head to be understood. */
export function aloneHtml(
	clause: Clause,
	words: string,
	{ table, head }: Pick<RedlineLabels, 'table'> & { readonly head?: ShownHead | undefined },
): string {
	if (clause.kind !== 'row') return words;
	const headHtml = head === undefined ? '' : `<thead><tr>${head.words}</tr></thead>`;
	return tableHtml(`${headHtml}<tbody><tr>${words}</tr></tbody>`, head?.clause ?? clause, { table });
}

/** Rows, each in its `<tbody>`, in a table that scrolls by itself, from the keyboard too; it is called by its first row. */
export function tableHtml(rowsHtml: string, first: Clause, { table }: Pick<RedlineLabels, 'table'>): string {
	const words = firstWords(first, mostCharacters).split('|');
	const told = words.map((cell) => cell.trim()).filter((cell) => /[\p{L}\p{N}]/u.test(cell));
	const name = told.length === 0 ? table : `${table}: ${told.join(', ')}`;
	return `<div class="table" role="group" aria-label="${escapeHtml(name)}" tabindex="0"><table>\n${rowsHtml}</table></div>\n`;
}

/** About as many characters of a table's first row tell it from others. */
const mostCharacters = 80;
