import type { Range, Segment } from '../../model/comparison.ts';

/** A move of a comparison and what happened inside it: segments that tile its two ranges. */
export interface Move {
	readonly number: number;
	readonly segments: readonly Segment[];
}

/** Finds segments by place. */
export interface SegmentFinder {
	/** Those that reach into a range of either body, in order. */
	readonly over: (from: Range | undefined, to: Range | undefined) => readonly Segment[];
	/** The move that brought all that stands in a range of the new body. */
	readonly moveTo: (to: Range) => Move | undefined;
}

type Side = 'from' | 'to';

/** A finder among segments that tile two stretches. */
export function segmentFinder(segments: readonly Segment[]): SegmentFinder {
	const sides = { from: placesOn(segments, 'from'), to: placesOn(segments, 'to') };
	const origins = new Map(
		segments.flatMap((one) => (one.op === 'move-from' ? [[one.move, one.from] as const] : [])),
	);
	return {
		over: (from, to) => {
			const places = eitherOf(placesOver(sides.from, from), placesOver(sides.to, to));
			return places.map((place) => segments[place]!);
		},
		moveTo: ([start, end]) => {
			const index = sides.to.at[lastAtOrBefore(sides.to.starts, start)] ?? -1;
			const found = segments[index];
			if (found?.op !== 'move-to' || found.to[1] < end) return undefined;
			const from = origins.get(found.move)!;
			return { number: found.move, segments: found.segments ?? [{ op: 'equal', from, to: found.to }] };
		},
	};
}

interface Places {
	/** Indices of the segments that have this side, in order. */
	readonly at: readonly number[];
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

function placesOn(segments: readonly Segment[], side: Side): Places {
	const [at, starts, ends]: [number[], number[], number[]] = [[], [], []];
	segments.forEach((segment, index) => {
		const range = (segment as { readonly [key in Side]?: Range })[side];
		if (range === undefined) return;
		at.push(index);
		starts.push(range[0]);
		ends.push(range[1]);
	});
	return { at, starts, ends };
}

function placesOver(places: Places, range: Range | undefined): readonly number[] {
	if (range === undefined || places.at.length === 0) return [];
	const found: number[] = [];
	const first = Math.max(0, lastAtOrBefore(places.starts, range[0]));
	for (let index = first; index < places.at.length && places.starts[index]! < range[1]; index++) {
		if (places.ends[index]! > range[0]) found.push(places.at[index]!);
	}
	return found;
}

/** What is in one or both of two ascending lists, ascending. */
function eitherOf(a: readonly number[], b: readonly number[]): readonly number[] {
	const all: number[] = [];
	for (let [i, j] = [0, 0]; i < a.length || j < b.length;) {
		const next = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
		if (a[i] === next) i++;
		if (b[j] === next) j++;
		all.push(next);
	}
	return all;
}

/** The index of the last start not after a place, or -1. */
function lastAtOrBefore(starts: readonly number[], place: number): number {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (starts[middle]! <= place) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
