import { changesWithin } from './token-changes.ts';
import { sentenceStarts } from './sentences.ts';
import type { TokenPairing, TokenWindow } from './token-pairing.ts';
import { punctuation } from './word-weight.ts';

/** Words a phrase must have to be said to have moved rather than gone and come. */
const fewestWords = 5;

/** What changed its place in a window: deleted in one place and inserted in another, some of its words changed or none. */
export function movedWithin(pairing: TokenPairing, window: TokenWindow): readonly TokenWindow[] {
	const changes = changesWithin(pairing, window);
	const goes = changes.some((change) => change.fromEnd - change.fromStart >= fewestWords);
	const comes = changes.some((change) => change.toEnd - change.toStart >= fewestWords);
	if (!goes || !comes || changes.length < 2) return [];
	return [...movedPhrases(pairing, changes), ...movedSentences(pairing, window)];
}

/** What was deleted in one place and inserted, token for token, in another. */
function movedPhrases(pairing: TokenPairing, changes: readonly TokenWindow[]): readonly TokenWindow[] {
	const deleted = new Map<string, TokenWindow>();
	for (const change of changes) {
		const key = phraseKey(pairing, pairing.from.ids.subarray(change.fromStart, change.fromEnd));
		if (key !== undefined) deleted.set(key, change);
	}
	const moved: TokenWindow[] = [];
	for (const change of deleted.size === 0 ? [] : changes) {
		const key = phraseKey(pairing, pairing.to.ids.subarray(change.toStart, change.toEnd));
		const origin = key === undefined ? undefined : deleted.get(key);
		if (key === undefined || origin === undefined) continue;
		deleted.delete(key);
		moved.push({ ...change, fromStart: origin.fromStart, fromEnd: origin.fromEnd });
	}
	return moved;
}

function phraseKey({ ranks }: TokenPairing, ids: Int32Array): string | undefined {
	let words = 0;
	for (const id of ids) if (ranks[id] !== punctuation) words++;
	return words < fewestWords ? undefined : ids.join(' ');
}

/** How much of a sentence's words may be paired elsewhere, by chance, and it still be looked for. */
const mostPaired = 0.3;

/** How much two sentences must have in common for the one to have become the other. */
const leastLikeness = 0.6;

/** Sentences to be weighed against one another, at most. */
const mostSentences = 40;

/** Sentences that stand elsewhere in a window with some of their words changed: each window one of them, old and new. */
function movedSentences(pairing: TokenPairing, window: TokenWindow): readonly TokenWindow[] {
	const old = looseSentences(pairing, 'from', window);
	const fresh = looseSentences(pairing, 'to', window);
	if (old.length * fresh.length > mostSentences) return [];
	const moved: TokenWindow[] = [];
	const taken = new Set<number>();
	for (const [fromStart, fromEnd] of old) {
		const found = fresh.find(
			(other) =>
				!taken.has(other[0]) &&
				likeness(pairing, { fromStart, fromEnd, toStart: other[0], toEnd: other[1] }) >= leastLikeness,
		);
		if (found === undefined) continue;
		taken.add(found[0]);
		moved.push({ fromStart, fromEnd, toStart: found[0], toEnd: found[1] });
	}
	return moved;
}

function looseSentences(
	pairing: TokenPairing,
	side: 'from' | 'to',
	window: TokenWindow,
): readonly (readonly [number, number])[] {
	const [start, end] = side === 'from' ? [window.fromStart, window.fromEnd] : [window.toStart, window.toEnd];
	const paired = new Set(side === 'from' ? [] : pairing.partners.subarray(window.fromStart, window.fromEnd));
	const isPaired = (token: number): boolean =>
		side === 'from' ? pairing.partners[token]! >= 0 : paired.has(token);
	const starts = sentenceStarts(pairing[side], start, end);
	const loose: (readonly [number, number])[] = [];
	for (let index = 0; index + 1 < starts.length; index++) {
		let [words, fixed] = [0, 0];
		for (let token = starts[index]!; token < starts[index + 1]!; token++) {
			if (pairing.ranks[pairing[side].ids[token]!] === punctuation) continue;
			words++;
			if (isPaired(token)) fixed++;
		}
		if (words >= fewestWords && fixed <= mostPaired * words) loose.push([starts[index]!, starts[index + 1]!]);
	}
	return loose;
}

/** The share of words two stretches have in common, whatever their order. */
function likeness({ from, to, ranks }: TokenPairing, window: TokenWindow): number {
	const counts = new Map<number, number>();
	let [words, common] = [0, 0];
	for (let token = window.fromStart; token < window.fromEnd; token++) {
		const id = from.ids[token]!;
		if (ranks[id] === punctuation) continue;
		words++;
		counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	for (let token = window.toStart; token < window.toEnd; token++) {
		const id = to.ids[token]!;
		if (ranks[id] === punctuation) continue;
		words++;
		const left = counts.get(id) ?? 0;
		if (left > 0) common++;
		counts.set(id, left - 1);
	}
	return words === 0 ? 0 : (2 * common) / words;
}
