import type { Cell } from '../model/clause.ts';
import type { Range, Segment } from '../model/comparison.ts';

/** A cell of each side, or of one where its column came or went. */
export interface CellPair {
	readonly from?: Cell;
	readonly to?: Cell;
}

/**
 * The cells of two rows side by side, in order: column by column where there are as many, else those that share the
 * most equal text.
 */
export function cellPairs(
	from: readonly Cell[],
	to: readonly Cell[],
	segments: readonly Segment[],
): readonly CellPair[] {
	if (from.length === to.length) return from.map((cell, index) => ({ from: cell, to: to[index]! }));
	const shared = from.map((left) => to.map((right) => sharedLength(left, right, segments)));
	const best = bestSums(shared, from.length, to.length);
	const pairs: CellPair[] = [];
	let [row, column] = [0, 0];
	while (row < from.length || column < to.length) {
		const sum = best[row]![column]!;
		if (
			row < from.length &&
			column < to.length &&
			sum === best[row + 1]![column + 1]! + shared[row]![column]!
		) {
			pairs.push({ from: from[row++]!, to: to[column++]! });
		} else if (row < from.length && sum === best[row + 1]![column]!) pairs.push({ from: from[row++]! });
		else pairs.push({ to: to[column++]! });
	}
	return pairs;
}

function bestSums(
	shared: readonly (readonly number[])[],
	rows: number,
	columns: number,
): readonly number[][] {
	const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
	for (let row = rows - 1; row >= 0; row--) {
		for (let column = columns - 1; column >= 0; column--) {
			best[row]![column] = Math.max(
				best[row + 1]![column]!,
				best[row]![column + 1]!,
				best[row + 1]![column + 1]! + shared[row]![column]!,
			);
		}
	}
	return best;
}

/** How much equal text two cells share; a bare pairing counts a little, so that empty cells stay in their columns. */
function sharedLength(from: Cell, to: Cell, segments: readonly Segment[]): number {
	let length = 0.5;
	for (const segment of segments) {
		if (segment.op !== 'equal') continue;
		length += Math.min(overlap(segment.from, from), overlap(segment.to, to));
	}
	return length;
}

function overlap([start, end]: Range, cell: Cell): number {
	return Math.max(0, Math.min(end, cell.end) - Math.max(start, cell.start));
}
