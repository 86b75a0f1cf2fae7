import type { FoldedStretch, Stretch } from '../redline/folded-rows.ts';
import type { RedlineRow } from '../redline/redline-row.ts';
import { isOfOneTable, tableGroups } from './redline-table.ts';

/**
 * Stretches that are drawn together, in order: one, or those of one table with what is folded between its rows and behind
 * them, so that every column stands under its head.
 */
export type SectionBlock = readonly Stretch[];

/** The stretches of a redline as blocks, each cut where a table begins or ends. */
export function sectionBlocks(stretches: readonly Stretch[]): readonly SectionBlock[] {
	const blocks: Stretch[][] = [];
	for (const stretch of stretches) {
		for (const part of cutStretch(stretch, blocks.at(-1)?.at(-1))) {
			const block = blocks.at(-1);
			if (block?.[0]!.type === 'shown' && rowsGoingOn(block.at(-1)!, part) > 0) block.push(part);
			else blocks.push([part]);
		}
	}
	return blocks;
}

function cutStretch(stretch: Stretch, last: Stretch | undefined): readonly Stretch[] {
	if (stretch.type === 'shown') return tableGroups(stretch.rows).map((rows) => ({ type: 'shown', rows }));
	const count = last?.type === 'shown' ? rowsGoingOn(last, stretch) : 0;
	if (count === 0 || count === rowsOfStretch(stretch).length) return [stretch];
	return cutFold(stretch, count);
}

/** How many rows of a stretch, from its first on, go on the table that another ends in. */
function rowsGoingOn(last: Stretch, stretch: Stretch): number {
	const rows = [rowsOfStretch(last).at(-1)!, ...rowsOfStretch(stretch)];
	const end = rows.findIndex((row, index) => index > 0 && !isOfOneTable(rows[index - 1]!, row));
	return (end === -1 ? rows.length : end) - 1;
}

function cutFold({ before, left, after }: FoldedStretch, count: number): readonly Stretch[] {
	const [inLeft, inAfter] = [count - before.length, count - before.length - left.length];
	const part = (cut: (rows: readonly RedlineRow[], place: number) => readonly RedlineRow[]): Stretch =>
		opened({
			type: 'folded',
			before: cut(before, count),
			left: cut(left, Math.max(0, inLeft)),
			after: cut(after, Math.max(0, inAfter)),
		});
	return [part((rows, place) => rows.slice(0, place)), part((rows, place) => rows.slice(place))];
}

/** One row alone is shown: to fold it would take as much room. */
function opened(stretch: FoldedStretch): Stretch {
	const [row, ...others] = [...stretch.before, ...stretch.after];
	const isAlone = row !== undefined && others.length === 0 && stretch.left.length === 0;
	return isAlone ? { type: 'shown', rows: [row] } : stretch;
}

/** All rows of a stretch, in order. */
export function rowsOfStretch(stretch: Stretch): readonly RedlineRow[] {
	return stretch.type === 'shown' ? stretch.rows : [...stretch.before, ...stretch.left, ...stretch.after];
}
