import { heaviestChain } from '../comparison/alignment/heaviest-chain.ts';

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
		for (; old < fromStop && fresh < toStop && from[old] === to[fresh]; old++) fresh++;
		let [fromEnd, toEnd] = [fromStop, toStop];
		for (; fromEnd > old && toEnd > fresh && from[fromEnd - 1] === to[toEnd - 1]; fromEnd--) toEnd--;
		if (fromEnd > old || toEnd > fresh) changes.push({ fromStart: old, fromEnd, toStart: fresh, toEnd });
		[old, fresh] = [fromStop, toStop];
	}
	return changes;
}

function heldLines(from: readonly number[], to: readonly number[]): readonly (readonly [number, number])[] {
	const size = 1 + Math.max(greatest(from), greatest(to));
	const [old, fresh] = [uniquePlaces(from, size), uniquePlaces(to, size)];
	const pairs: (readonly [number, number])[] = [];
	for (let place = 0; place < from.length; place++) {
		const line = from[place]!;
		if (old[line] === place && fresh[line]! >= 0) pairs.push([place, fresh[line]!]);
	}
	const chain = heaviestChain(
		Int32Array.from(pairs, (pair) => pair[1]),
		new Uint8Array(pairs.length).fill(1),
		to.length,
	);
	return Array.from(chain, (index) => pairs[index]!);
}

function greatest(lines: readonly number[]): number {
	return lines.reduce((most, line) => Math.max(most, line), -1);
}

const none = -1;
const many = -2;

/** The place of each line by its number, where it stands once. */
function uniquePlaces(lines: readonly number[], size: number): Int32Array {
	const places = new Int32Array(size).fill(none);
	for (let place = 0; place < lines.length; place++) {
		const line = lines[place]!;
		places[line] = places[line] === none ? place : many;
	}
	return places;
}
