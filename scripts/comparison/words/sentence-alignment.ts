import { heaviestChain } from '../alignment/heaviest-chain.ts';
import { sentenceStarts } from './sentences.ts';
import type { TokenText } from './token-text.ts';
import { pairStretch } from './token-pairing.ts';
import type { TokenPairing, TokenWindow } from './token-pairing.ts';

/** A sentence that stands on both sides, in the same words. */
interface SharedSentence {
	readonly from: number;
	readonly to: number;
	readonly length: number;
}

/** What is left to compare once equal sentences are paired, in order, and the sentences that changed their place. */
export interface SentenceAlignment {
	readonly windows: readonly TokenWindow[];
	readonly moved: readonly TokenWindow[];
}

/** Tokens a sentence must have to be told from a chance repetition, or told to have moved. */
const fewestToPair = 4;
const fewestToMove = 6;

/** Pairs the sentences that stand once on each side of a window, the heaviest way that keeps their order. */
export function pairSentences(pairing: TokenPairing, window: TokenWindow): SentenceAlignment {
	const starts = {
		from: sentenceStarts(pairing.from, window.fromStart, window.fromEnd),
		to: sentenceStarts(pairing.to, window.toStart, window.toEnd),
	};
	// The one sentence of a side is laid beside all of the other's by its words.
	const isOne = starts.from.length < 3 || starts.to.length < 3;
	const pairs = isOne ? [] : sharedSentences(pairing, starts.from, starts.to);
	if (pairs.length === 0) return { windows: [window], moved: [] };
	const places = Int32Array.from(pairs, (pair) => pair.to - window.toStart);
	const weights = pairs.map((pair) => pair.length);
	const chain = heaviestChain(places, weights, window.toEnd - window.toStart);
	const kept = new Set(chain);
	const moved = pairs
		.filter((pair, index) => !kept.has(index) && pair.length >= fewestToMove)
		.map(({ from, to, length }) => ({
			fromStart: from,
			fromEnd: from + length,
			toStart: to,
			toEnd: to + length,
		}));
	const inOrder = Array.from(chain, (index) => pairs[index]!);
	return { windows: windowsBetween(pairing, window, inOrder), moved };
}

/** The sentences that stand once on each side, in the order of the old one. */
function sharedSentences(
	pairing: TokenPairing,
	fromStarts: readonly number[],
	toStarts: readonly number[],
): readonly SharedSentence[] {
	const old = uniqueSentences(pairing.from, fromStarts);
	const fresh = uniqueSentences(pairing.to, toStarts);
	const pairs: SharedSentence[] = [];
	for (const [key, [from, length]] of old) {
		const [to, other] = fresh.get(key) ?? [-1, -1];
		if (from >= 0 && to >= 0 && length === other && isSame(pairing, { from, to, length }))
			pairs.push({ from, to, length });
	}
	return pairs;
}

function uniqueSentences(
	text: TokenText,
	starts: readonly number[],
): ReadonlyMap<number, readonly [start: number, length: number]> {
	const found = new Map<number, readonly [number, number]>();
	for (let index = 0; index + 1 < starts.length; index++) {
		const first = starts[index]!;
		const next = starts[index + 1]!;
		if (next - first < fewestToPair) continue;
		let hash = 7;
		for (let token = first; token < next; token++)
			hash = (hash * 1_000_003 + text.ids[token]! + 1) % 4_503_599_627;
		found.set(hash, [found.has(hash) ? -1 : first, next - first]);
	}
	return found;
}

function isSame({ from, to }: TokenPairing, sentence: SharedSentence): boolean {
	for (let index = 0; index < sentence.length; index++) {
		if (from.ids[sentence.from + index] !== to.ids[sentence.to + index]) return false;
	}
	return true;
}

function windowsBetween(
	pairing: TokenPairing,
	window: TokenWindow,
	sentences: readonly SharedSentence[],
): readonly TokenWindow[] {
	const windows: TokenWindow[] = [];
	let { fromStart, toStart } = window;
	for (const { from, to, length } of sentences) {
		windows.push({ fromStart, fromEnd: from, toStart, toEnd: to });
		pairStretch(pairing, from, [to, length]);
		fromStart = from + length;
		toStart = to + length;
	}
	windows.push({ fromStart, fromEnd: window.fromEnd, toStart, toEnd: window.toEnd });
	return windows;
}
