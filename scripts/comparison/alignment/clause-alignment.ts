import { pairBareHeadings } from './bare-heading-pairs.ts';
import { clausesInPlace } from './clause-chain.ts';
import { pairBeside, pairDeclared, pairIdentical, pairLeftOver } from './identical-pairs.ts';
import { takeParts } from './clause-parts.ts';
import { clauseLinks } from './clause-link.ts';
import type { ClauseLink } from './clause-link.ts';
import { clausePairing, isOpen } from './clause-pairing.ts';
import { pairInGaps, pairSurely } from './gap-pairs.ts';
import { joinPairs } from './joined-pairs.ts';
import { pairByPhrases } from './phrase-pairs.ts';
import { pairReplaced } from './replaced-pairs.ts';
import type { TokenTexts } from '../words/token-text.ts';

/**
 * Which clauses became which, in the order of the old text: what is the same first, then what is alike. A clause in no
 * link was added or removed.
 */
export function alignClauses(tokens: TokenTexts): readonly ClauseLink[] {
	const pairing = clausePairing(tokens);
	pairDeclared(pairing);
	pairIdentical(pairing);
	if (isOpen(pairing)) pairSurely(pairing);
	if (isOpen(pairing)) pairByPhrases(pairing);
	pairBareHeadings(pairing);
	pairBeside(pairing);
	// Before weaker pairs are made, what was split or merged is told by the words its neighbours have left over.
	takeParts(pairing);
	if (isOpen(pairing)) pairInGaps(pairing);
	pairLeftOver(pairing);
	takeParts(pairing);
	if (isOpen(pairing)) pairReplaced(pairing);
	joinPairs(pairing);
	return clauseLinks(pairing, clausesInPlace(pairing));
}
