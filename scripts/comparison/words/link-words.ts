import { dropChaff, isReplaced } from './chaff.ts';
import { movedWithin } from './moved-phrases.ts';
import { pairSentences } from './sentence-alignment.ts';
import { slideChanges } from './slide.ts';
import type { TokenPairing, TokenWindow } from './token-pairing.ts';
import { pairWords } from './word-alignment.ts';

/**
 * Pairs the words of two linked clauses the way a reader would mark the changes. Gives the phrases that changed their
 * place inside, whose words are paired among themselves and with nothing else.
 */
export function pairLinkWords(pairing: TokenPairing, window: TokenWindow): readonly TokenWindow[] {
	if (isSame(pairing, window)) return [];
	const { windows, moved: sentences } = pairSentences(pairing, window);
	for (const part of windows) pairWords(pairing, part);
	// A clause that only changed the order of its sentences has few words paired in order, and is not replaced.
	if (isReplaced(pairing, window) && sentences.length + movedWithin(pairing, window).length === 0) {
		pairing.partners.fill(-1, window.fromStart, window.fromEnd);
		return [];
	}
	dropChaff(pairing, window);
	slideChanges(pairing, window);
	const moved = apart([...sentences, ...movedWithin(pairing, window)]);
	for (const phrase of moved) part(pairing, window, phrase);
	for (const phrase of moved) pairPart(pairing, phrase);
	return moved;
}

/** Pairs the words of two rows cell by cell. */
export function pairCellWords(pairing: TokenPairing, cells: readonly TokenWindow[]): void {
	for (const cell of cells) pairPart(pairing, cell);
}

function pairPart(pairing: TokenPairing, window: TokenWindow): void {
	pairWords(pairing, window);
	if (isReplaced(pairing, window)) return void pairing.partners.fill(-1, window.fromStart, window.fromEnd);
	dropChaff(pairing, window);
	slideChanges(pairing, window);
}

/** Those that share no token with one before them. */
function apart(phrases: readonly TokenWindow[]): readonly TokenWindow[] {
	const kept: TokenWindow[] = [];
	for (const one of phrases) {
		const meets = (other: TokenWindow): boolean =>
			(one.fromStart < other.fromEnd && other.fromStart < one.fromEnd) ||
			(one.toStart < other.toEnd && other.toStart < one.toEnd);
		if (!kept.some(meets)) kept.push(one);
	}
	return kept;
}

/** Takes the words of a phrase, on both sides, out of the pairs they are in. */
function part({ partners }: TokenPairing, window: TokenWindow, phrase: TokenWindow): void {
	partners.fill(-1, phrase.fromStart, phrase.fromEnd);
	for (let token = window.fromStart; token < window.fromEnd; token++) {
		const partner = partners[token]!;
		if (partner >= phrase.toStart && partner < phrase.toEnd) partners[token] = -1;
	}
}

/** Pairs the words of two clauses that have the same ones. */
function isSame({ from, to, partners }: TokenPairing, window: TokenWindow): boolean {
	const length = window.fromEnd - window.fromStart;
	if (window.toEnd - window.toStart !== length) return false;
	for (let token = 0; token < length; token++) {
		if (from.ids[window.fromStart + token] !== to.ids[window.toStart + token]) return false;
	}
	for (let token = 0; token < length; token++) partners[window.fromStart + token] = window.toStart + token;
	return true;
}
