import type { Clause } from '../model/clause.ts';

/** The place, among the clauses of a text, of the one that begins at an offset of its body. */
export function placeStarting(clauses: readonly Clause[], start: number): number {
	let [low, high] = [0, clauses.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (clauses[middle]!.start <= start) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Finds places as `placeStarting` does, sooner where each is asked for behind the one before. */
export function placeFinder(clauses: readonly Clause[]): (start: number) => number {
	let next = 0;
	return (start) => {
		const place = clauses[next]?.start === start ? next : placeStarting(clauses, start);
		next = place + 1;
		return place;
	};
}
