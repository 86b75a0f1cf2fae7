import { escapeHtml } from '../clauses/escape-html.ts';
import type { Clause } from '../model/clause.ts';
import { clauseOf } from './folded-rows.ts';
import { insetHtml } from './inset-html.ts';
import type { RedlineLabels } from './redline-labels.ts';
import type { RedlineRow } from './redline-row.ts';

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
	return isTableRow(first) ? insetHtml(clauseOf(first), tableHtml(rowsHtml, labels)) : rowsHtml;
}

/** A clause's words where it stands alone: the cells of a table row need a table. */
export function aloneHtml({ kind }: Clause, words: string, labels: RedlineLabels): string {
	return kind === 'row' ? tableHtml(`<tbody><tr>${words}</tr></tbody>`, labels) : words;
}

/** Rows, each in its `<tbody>`, in a table that scrolls by itself, from the keyboard too. */
export function tableHtml(rowsHtml: string, { table }: RedlineLabels): string {
	return `<div class="table" role="group" aria-label="${escapeHtml(table)}" tabindex="0"><table>\n${rowsHtml}</table></div>\n`;
}
