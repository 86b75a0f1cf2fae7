import type { Clause } from '../../model/clause.ts';
import { nearPlaces } from './near-places.ts';
import type { RedlineRow } from './redline-row.ts';

/** A stretch of a redline: rows that are shown, or unchanged ones that are folded away. */
export type Stretch = { readonly type: 'shown'; readonly rows: readonly RedlineRow[] } | FoldedStretch;

/** Unchanged rows in order, of which those too far from any change are left out. */
export interface FoldedStretch {
	readonly type: 'folded';
	readonly before: readonly RedlineRow[];
	readonly left: readonly RedlineRow[];
	readonly after: readonly RedlineRow[];
}

/** True for a row in which a reader can see that something is different. */
export function isChanged(row: RedlineRow): boolean {
	return row.change !== 'unchanged' || row.text.kinds.length > 0;
}

/**
 * The rows of a redline in stretches: the changed ones shown, with the headings and the head of the table they stand under, and what
 * is unchanged between them folded. One unchanged row alone is shown: to fold it would take as much room.
 */
export function foldedRows(rows: readonly RedlineRow[]): readonly Stretch[] {
	const shown = rows.map(isChanged);
	keepHeadings(rows, shown);
	keepTableHeads(rows, shown);
	const isCarried = nearPlaces(rows.map(lengthOf), shown);
	showLoneRows(shown);
	const stretches: Stretch[] = [];
	for (let start = 0; start < rows.length;) {
		let end = start + 1;
		while (end < rows.length && shown[end] === shown[start]) end++;
		if (shown[start]) stretches.push({ type: 'shown', rows: rows.slice(start, end) });
		else stretches.push(foldedStretch(rows, isCarried, [start, end]));
		start = end;
	}
	return stretches;
}

function showLoneRows(shown: boolean[]): void {
	const isFolded = shown.map((isShown) => !isShown);
	for (const index of shown.keys())
		if (isFolded[index] && !isFolded[index - 1] && !isFolded[index + 1]) shown[index] = true;
}

function foldedStretch(
	rows: readonly RedlineRow[],
	isCarried: readonly boolean[],
	[start, end]: readonly [number, number],
): FoldedStretch {
	let [from, to] = [start, end];
	while (from < end && isCarried[from]) from++;
	while (to > from && isCarried[to - 1]) to--;
	// To name one row as left out would take as much room as the row.
	if (to - from === 1) from = to;
	return {
		type: 'folded',
		before: rows.slice(start, from),
		left: rows.slice(from, to),
		after: rows.slice(to, end),
	};
}

/** How many characters of source the clause of a row has. */
export function lengthOf(row: RedlineRow): number {
	const { start, end } = clauseOf(row);
	return end - start;
}

/** Shows every heading that a shown row stands under. */
function keepHeadings(rows: readonly RedlineRow[], shown: boolean[]): void {
	let isNeededAt = 0;
	for (let index = rows.length - 1; index >= 0; index--) {
		const clause = clauseOf(rows[index]!);
		const isHeading = clause.kind === 'heading';
		if (isHeading && clause.level < isNeededAt) shown[index] = true;
		if (shown[index]) isNeededAt = isHeading ? clause.level : Math.max(isNeededAt, 7);
		else if (isHeading && clause.level <= isNeededAt) isNeededAt = Math.min(isNeededAt, clause.level);
	}
}

/** Shows the head of every table of which a row is shown: it says what the row's figures are of. */
function keepTableHeads(rows: readonly RedlineRow[], shown: boolean[]): void {
	let isNeeded = false;
	for (let index = rows.length - 1; index >= 0; index--) {
		const { kind, isTableHead } = clauseOf(rows[index]!);
		isNeeded = kind === 'row' && (isNeeded || shown[index]!);
		if (isTableHead === undefined || !isNeeded) continue;
		shown[index] = true;
		isNeeded = false;
	}
}

/** The clause a row stands for: of the new text where it has one. */
export function clauseOf(row: RedlineRow): Clause {
	switch (row.type) {
		case 'kept':
		case 'added':
			return row.to;
		case 'removed':
			return row.from;
		case 'moved-from':
			return row.from[0]!;
		case 'regrouped':
		case 'moved-to':
			return row.to[0]!;
	}
}
