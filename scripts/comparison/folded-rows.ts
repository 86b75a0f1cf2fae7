import type { Clause } from '../model/clause.ts';
import type { RedlineRow } from './redline-row.ts';

/** A stretch of a redline: rows that are shown, or rows that are folded away. */
export interface Stretch {
	readonly isFolded: boolean;
	readonly rows: readonly RedlineRow[];
}

/** True for a row in which a reader can see that something is different. */
export function isChanged(row: RedlineRow): boolean {
	return row.change !== 'unchanged' || row.text.kinds.length > 0;
}

/**
 * The rows of a redline in stretches: the changed ones shown, with the headings they stand under, and what is unchanged
 * between them folded. One unchanged row alone is shown: to fold it would take as much room.
 */
export function foldedRows(rows: readonly RedlineRow[]): readonly Stretch[] {
	const shown = rows.map(isChanged);
	keepHeadings(rows, shown);
	const stretches: Stretch[] = [];
	for (let start = 0; start < rows.length;) {
		let end = start + 1;
		while (end < rows.length && shown[end] === shown[start]) end++;
		const isFolded = !shown[start] && end - start > 1;
		stretches.push({ isFolded, rows: rows.slice(start, end) });
		start = end;
	}
	return stretches;
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
