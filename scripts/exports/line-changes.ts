import { heaviestChain } from '../comparison/heaviest-chain.ts';

/** A stretch of lines that gave way to another: `[fromStart, fromEnd)` to `[toStart, toEnd)`; one of them may be empty. */
export interface LineChange {
	readonly fromStart: number;
	readonly fromEnd: number;
	readonly toStart: number;
	readonly toEnd: number;
}

/**
 * What changed between two files line by line, in order; equal lines have equal numbers. Lines that stand once in each hold the two together, the most
 * of them that keep their order; what is equal beside them is kept too. In time that grows with the number of lines.
 */
export function lineChanges(from: readonly number[], to: readonly number[]): readonly LineChange[] {
	const changes: LineChange[] = [];
	let [old, fresh] = [0, 0];
	for (const [fromStop, toStop] of [...heldLines(from, to), [from.length, to.length] as const]) {
		while (old < fromStop && fresh < toStop && from[old] === to[fresh]) [old, fresh] = [old + 1, fresh + 1];
		let [fromEnd, toEnd] = [fromStop, toStop];
		while (fromEnd > old && toEnd > fresh && from[fromEnd - 1] === to[toEnd - 1]) {
			[fromEnd, toEnd] = [fromEnd - 1, toEnd - 1];
		}
		if (fromEnd > old || toEnd > fresh) changes.push({ fromStart: old, fromEnd, toStart: fresh, toEnd });
		[old, fresh] = [fromStop, toStop];
	}
	return changes;
}

function heldLines(from: readonly number[], to: readonly number[]): readonly (readonly [number, number])[] {
	const places = uniqueLines(to);
	const pairs: (readonly [number, number])[] = [];
	for (const [line, old] of uniqueLines(from)) {
		const fresh = places.get(line) ?? -1;
		if (old >= 0 && fresh >= 0) pairs.push([old, fresh]);
	}
	const chain = heaviestChain(
		Int32Array.from(pairs, ([, fresh]) => fresh),
		new Uint8Array(pairs.length).fill(1),
		to.length,
	);
	return Array.from(chain, (index) => pairs[index]!);
}

/** The place of each line, in order; -1 for one that stands more than once. */
function uniqueLines(lines: readonly number[]): ReadonlyMap<number, number> {
	const places = new Map<number, number>();
	lines.forEach((line, place) => places.set(line, places.has(line) ? -1 : place));
	return places;
}
