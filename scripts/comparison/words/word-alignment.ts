import { heaviestChain } from '../alignment/heaviest-chain.ts';
import { trimWindow } from './token-pairing.ts';
import type { TokenPairing, TokenWindow } from './token-pairing.ts';
import { pairByWeight } from './weighed-alignment.ts';

/** Cells a window may have and still be weighed in full: some 500 words on each side. */
const mostCells = 1 << 18;

/** Longest and shortest phrases that are looked for, each once on both sides, where a window is too large to weigh. */
const phraseLengths = [6, 3, 1] as const;

/**
 * Pairs equal tokens of a window in order, the weightiest way where the window is small. A large one is first cut at
 * phrases that stand once on each side; what has neither such phrases nor a small size is left unpaired.
 */
export function pairWords(pairing: TokenPairing, window: TokenWindow): void {
	pairAt(pairing, window, 0);
}

function pairAt(pairing: TokenPairing, window: TokenWindow, level: number): void {
	const rest = trimWindow(pairing, window);
	const cells = (rest.fromEnd - rest.fromStart) * (rest.toEnd - rest.toStart);
	if (cells === 0) return;
	if (cells <= mostCells) return pairByWeight(pairing, rest);
	const phraseLength = phraseLengths[level];
	if (phraseLength === undefined) return;
	for (const part of cutAtPhrases(pairing, rest, phraseLength)) pairAt(pairing, part, level + 1);
}

/** The windows between the heaviest chain of phrases that are unique on both sides, whose tokens it pairs. */
function cutAtPhrases(pairing: TokenPairing, window: TokenWindow, length: number): readonly TokenWindow[] {
	const old = uniquePhrases(pairing.from.ids, [window.fromStart, window.fromEnd], length);
	const fresh = uniquePhrases(pairing.to.ids, [window.toStart, window.toEnd], length);
	const starts: number[] = [];
	const places: number[] = [];
	for (const [phrase, start] of old) {
		const place = fresh.get(phrase);
		if (start < 0 || place === undefined || place < 0) continue;
		if (!isSamePhrase(pairing, [start, place], length)) continue;
		starts.push(start);
		places.push(place - window.toStart);
	}
	const weights = new Uint8Array(starts.length).fill(1);
	const chain = heaviestChain(Int32Array.from(places), weights, window.toEnd - window.toStart);
	const parts: TokenWindow[] = [];
	let { fromStart, toStart } = window;
	for (const index of chain) {
		const [start, place] = [starts[index]!, places[index]! + window.toStart];
		// Phrases overlap; the tail of one is paired when the stretch before the next is trimmed.
		if (start < fromStart || place < toStart) continue;
		parts.push({ fromStart, fromEnd: start, toStart, toEnd: place });
		pairing.partners[start] = place;
		[fromStart, toStart] = [start + 1, place + 1];
	}
	parts.push({ fromStart, fromEnd: window.fromEnd, toStart, toEnd: window.toEnd });
	return parts;
}

/** Where each phrase stands, in order of its first place; -1 for one that stands more than once. */
function uniquePhrases(
	ids: Int32Array,
	range: readonly [number, number],
	length: number,
): ReadonlyMap<number, number> {
	const found = new Map<number, number>();
	for (let start = range[0]; start + length <= range[1]; start++) {
		let hash = 0;
		for (let index = 0; index < length; index++)
			hash = (hash * 1_000_003 + ids[start + index]! + 1) % 4_503_599_627;
		found.set(hash, found.has(hash) ? -1 : start);
	}
	return found;
}

function isSamePhrase(pairing: TokenPairing, starts: readonly [number, number], length: number): boolean {
	for (let index = 0; index < length; index++) {
		if (pairing.from.ids[starts[0] + index] !== pairing.to.ids[starts[1] + index]) return false;
	}
	return true;
}
