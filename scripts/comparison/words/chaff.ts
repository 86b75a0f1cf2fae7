import { changesWithin } from './token-changes.ts';
import type { TokenPairing, TokenWindow } from './token-pairing.ts';
import { bindingWord, nameWord, punctuation } from './word-weight.ts';

/**
 * More chance pairs than this to be expected, and a paired word between two changes is taken for one of them: where both
 * replace words, where one only adds or drops some, and where both do, so that it was as like as not all replaced.
 */
const mostChance = [0.8, 0.35, 0.12] as const;

/** Below this share of words in common a clause is shown replaced whole. */
const leastShare = 0.25;

/** Unless so much of the shorter side is in common: then it was drawn out, not replaced. */
const drawnOutShare = 0.6;

/** How common a word is taken to be beside what the texts themselves tell, by rank; a thousand words' worth. */
const priorCounts = [80, 25, 0.5, 0.5, 0.5] as const;
const priorWords = 1000;

/** Each further word of a phrase makes a chance repetition so much rarer; words of a phrase go together. */
const phraseFactor = 0.15;

/**
 * Takes apart the pairs between two changes so long that some equal words were to be expected. Never a number, negation,
 * modal or name alone.
 */
export function dropChaff(pairing: TokenPairing, window: TokenWindow): void {
	let last: TokenWindow | undefined;
	for (const change of changesWithin(pairing, window)) {
		last = last !== undefined && isChance(pairing, last, change) ? joined(pairing, last, change) : change;
	}
}

/** True where hardly any words are in common, so that the window is to be shown replaced whole. */
export function isReplaced({ from, to, partners, ranks }: TokenPairing, window: TokenWindow): boolean {
	let old = 0;
	let fresh = 0;
	let common = 0;
	for (let token = window.fromStart; token < window.fromEnd; token++) {
		if (ranks[from.ids[token]!] === punctuation) continue;
		old++;
		if (partners[token]! >= 0) common++;
	}
	for (let token = window.toStart; token < window.toEnd; token++) {
		if (ranks[to.ids[token]!] !== punctuation) fresh++;
	}
	const share = (2 * common) / (old + fresh);
	return share < leastShare && common < drawnOutShare * Math.min(old, fresh);
}

/** True where the pairs between two changes are what chance would give two unlike texts of that length. */
function isChance(pairing: TokenPairing, before: TokenWindow, after: TokenWindow): boolean {
	const { from, ranks } = pairing;
	const deleted = before.fromEnd - before.fromStart + after.fromEnd - after.fromStart;
	const inserted = before.toEnd - before.toStart + after.toEnd - after.toStart;
	const kept = after.fromStart - before.fromEnd;
	if (deleted === 0 || inserted === 0 || kept > 6) return false;
	if (!hasWords(pairing, before) && !hasWords(pairing, after)) return false;
	let expected = (deleted + kept) * (inserted + kept);
	let words = 0;
	for (let token = before.fromEnd; token < after.fromStart; token++) {
		const id = from.ids[token]!;
		const rank = ranks[id]!;
		if (rank === bindingWord || rank === nameWord) return false;
		if (rank !== punctuation) expected *= words++ === 0 ? frequency(pairing, id) : phraseFactor;
	}
	if (words === 0) expected *= frequency(pairing, from.ids[before.fromEnd]!);
	return expected > mostChance[Number(isOneSided(before)) + Number(isOneSided(after))]!;
}

/** True where words only go or only come. */
function isOneSided(change: TokenWindow): boolean {
	return change.fromStart === change.fromEnd || change.toStart === change.toEnd;
}

function hasWords({ from, to, ranks }: TokenPairing, change: TokenWindow): boolean {
	for (let token = change.fromStart; token < change.fromEnd; token++) {
		if (ranks[from.ids[token]!] !== punctuation) return true;
	}
	for (let token = change.toStart; token < change.toEnd; token++) {
		if (ranks[to.ids[token]!] !== punctuation) return true;
	}
	return false;
}

function frequency({ ranks, counts, from, to }: TokenPairing, id: number): number {
	// The pair asked about is itself two of the counts.
	const seen = Math.max(0, counts[id]! - 2) + priorCounts[ranks[id]!];
	return seen / (from.ids.length + to.ids.length + priorWords);
}

function joined({ partners }: TokenPairing, before: TokenWindow, after: TokenWindow): TokenWindow {
	partners.fill(-1, before.fromEnd, after.fromStart);
	return { ...after, fromStart: before.fromStart, toStart: before.toStart };
}
