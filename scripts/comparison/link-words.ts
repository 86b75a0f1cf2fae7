import { pairWords } from './word-alignment.ts';
import type { TokenPairing, TokenWindow } from './token-pairing.ts';

/** Pairs the words of two linked clauses the way a reader would mark the changes. */
export function pairLinkWords(pairing: TokenPairing, window: TokenWindow): void {
	pairWords(pairing, window);
}
