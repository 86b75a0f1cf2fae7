import { clausesInPlace } from './clause-chain.ts';
import { pairBeside, pairDeclared, pairIdentical, pairLeftOver } from './clause-identity.ts';
import { clauseLinks } from './clause-link.ts';
import type { ClauseLink } from './clause-link.ts';
import { clausePairing } from './clause-pairing.ts';
import { pairInGaps, pairSurely } from './gap-alignment.ts';
import { pairByPhrases } from './phrase-matching.ts';
import type { TokenText } from './token-text.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordRank } from './word-weight.ts';

/** The links of two texts, in the order of the old one, and the rank of every word by its id. */
export interface Alignment {
	readonly links: readonly ClauseLink[];
	readonly ranks: readonly WordRank[];
}

/**
 * Which clauses became which, in the order of the old text: what is the same first, then what is alike. A clause in no
 * link was added or removed.
 */
export function alignClauses(from: TokenText, to: TokenText, vocabulary: Vocabulary): Alignment {
	const pairing = clausePairing(from, to, vocabulary);
	pairDeclared(pairing);
	pairIdentical(pairing);
	pairSurely(pairing);
	pairByPhrases(pairing);
	pairBeside(pairing);
	pairInGaps(pairing);
	pairLeftOver(pairing);
	return { links: clauseLinks(pairing, clausesInPlace(pairing)), ranks: pairing.ranks };
}
