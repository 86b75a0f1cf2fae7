/** Numbers that follow from a seed: the same everywhere. */
export interface SeededRandom {
	/** From 0 up to 1. */
	readonly fraction: () => number;
	/** A whole number from 0 below a bound. */
	readonly below: (bound: number) => number;
	/** One of a list that is not empty. */
	readonly pick: <T>(list: readonly T[]) => T;
}

/** A source of numbers; the algorithm is mulberry32, public domain, by Tommy Ettinger. */
export function seededRandom(seed: number): SeededRandom {
	let state = seed >>> 0;
	const fraction = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const below = (bound: number): number => Math.floor(fraction() * bound);
	return { fraction, below, pick: (list) => list[below(list.length)]! };
}
