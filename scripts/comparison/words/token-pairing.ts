import type { TokenText, TokenTexts } from './token-text.ts';
import type { WordRank } from './word-weight.ts';

/**
 * Two token texts and which token of the old became which of the new. `partners[a]` is the new token that old token `a`
 * equals, or -1; `ranks[id]` says what a token counts for. The pairing is filled in step by step.
 */
export interface TokenPairing {
	readonly from: TokenText;
	readonly to: TokenText;
	readonly partners: Int32Array;
	readonly ranks: ArrayLike<WordRank>;
	/** How often each token stands in both texts together, by id. */
	readonly counts: Int32Array;
}

/** A pairing of two token texts with no token paired yet. */
export function tokenPairing({ from, to, ranks }: TokenTexts): TokenPairing {
	const counts = new Int32Array(ranks.length);
	for (const { ids } of [from, to]) for (let token = 0; token < ids.length; token++) counts[ids[token]!]!++;
	return { from, to, partners: new Int32Array(from.ids.length).fill(-1), ranks, counts };
}

/** A stretch of tokens of each text: `[from[0], from[1])` and `[to[0], to[1])`. */
export interface TokenWindow {
	readonly fromStart: number;
	readonly fromEnd: number;
	readonly toStart: number;
	readonly toEnd: number;
}

/** Pairs `length` tokens in a row. */
export function pairStretch(
	pairing: TokenPairing,
	fromStart: number,
	stretch: readonly [number, number],
): void {
	const [toStart, length] = stretch;
	for (let index = 0; index < length; index++) pairing.partners[fromStart + index] = toStart + index;
}

/** The window without the tokens equal at its two ends, which it pairs. */
export function trimWindow(pairing: TokenPairing, window: TokenWindow): TokenWindow {
	const old = pairing.from.ids;
	const fresh = pairing.to.ids;
	let { fromStart, fromEnd, toStart, toEnd } = window;
	while (fromStart < fromEnd && toStart < toEnd && old[fromStart] === fresh[toStart]) {
		pairing.partners[fromStart++] = toStart++;
	}
	while (fromStart < fromEnd && toStart < toEnd && old[fromEnd - 1] === fresh[toEnd - 1]) {
		pairing.partners[--fromEnd] = --toEnd;
	}
	return { fromStart, fromEnd, toStart, toEnd };
}
