import { dropChaff } from './chaff.ts';
import { movedPhrases } from './moved-phrases.ts';
import { pairSentences } from './sentence-alignment.ts';
import type { MovedSentence } from './sentence-alignment.ts';
import { slideChanges } from './slide.ts';
import type { TokenPairing, TokenWindow } from './token-pairing.ts';
import { pairWords } from './word-alignment.ts';

/** Pairs the words of two linked clauses the way a reader would mark the changes; gives the sentences that moved. */
export function pairLinkWords(pairing: TokenPairing, window: TokenWindow): readonly MovedSentence[] {
	if (isSame(pairing, window)) return [];
	const { windows, moved } = pairSentences(pairing, window);
	for (const part of windows) pairWords(pairing, part);
	dropChaff(pairing, window);
	slideChanges(pairing, window);
	return [
		...moved,
		...movedPhrases(pairing, window).filter((one) => !moved.some(({ from }) => from === one.from)),
	];
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
