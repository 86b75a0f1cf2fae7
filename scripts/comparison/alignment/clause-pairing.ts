import type { MatchBasis } from '../../model/comparison.ts';
import type { TokenText, TokenTexts } from '../words/token-text.ts';
import { wordRarity } from '../words/word-rarity.ts';
import type { WordRank } from '../words/word-weight.ts';

/** A clause that is in no pair yet. */
export const free = -1;

/** A clause that is in no pair of its own, but a part of one: of a split, or merged. */
export const part = -2;

/** Clauses `[from[0], from[1])` that became `[to[0], to[1])`. */
export interface PairSpan {
	readonly from: readonly [start: number, end: number];
	readonly to: readonly [start: number, end: number];
}

/** True where one clause became one. */
export function isSingle({ from, to }: PairSpan): boolean {
	return from[1] - from[0] === 1 && to[1] - to[0] === 1;
}

/**
 * Which clause of the old text became which of the new, filled in step by step: `toOf[i]` is the new clause of old
 * clause `i`, or `free` or `part`; `fromOf[j]` the reverse; `basis[i]` what told.
 */
export interface ClausePairing {
	readonly from: TokenText;
	readonly to: TokenText;
	readonly ranks: readonly WordRank[];
	/** How much a word tells clauses apart, by id; 0 for punctuation, more the fewer clauses have it. */
	readonly rarity: Float64Array;
	/** The sum of the rarities of a clause's words. */
	readonly fromWeights: Float64Array;
	readonly toWeights: Float64Array;
	/** The keys of the clauses (`ClauseKeys`), in `[0, keyCount)`. */
	readonly keyCount: number;
	readonly fromKeys: Int32Array;
	readonly toKeys: Int32Array;
	readonly toOf: Int32Array;
	readonly fromOf: Int32Array;
	readonly basis: (MatchBasis | undefined)[];
	/** The spans of the pairs that have parts, by old clause. */
	readonly spans: Map<number, PairSpan>;
	/** The clauses in place (`clausesInPlace`), while they are known: until a pair is made or taken back. */
	inPlace: Int32Array | undefined;
}

/** A pairing of two token texts with no clause paired yet. */
export function clausePairing({ from, to, ranks, keys }: TokenTexts): ClausePairing {
	const rarity = wordRarity({ from, to, ranks });
	return {
		from,
		to,
		ranks,
		rarity,
		fromWeights: clauseWeights(from, rarity),
		toWeights: clauseWeights(to, rarity),
		keyCount: keys.count,
		fromKeys: keys.from,
		toKeys: keys.to,
		toOf: new Int32Array(from.clauses.length).fill(free),
		fromOf: new Int32Array(to.clauses.length).fill(free),
		basis: new Array<MatchBasis | undefined>(from.clauses.length).fill(undefined),
		spans: new Map(),
		inPlace: undefined,
	};
}

/** True where each text has clauses that are in no pair. */
export function isOpen({ toOf, fromOf }: ClausePairing): boolean {
	return toOf.includes(free) && fromOf.includes(free);
}

/** Pairs two clauses. */
export function pairClauses(
	pairing: ClausePairing,
	pair: readonly [number, number],
	basis: MatchBasis,
): void {
	pairing.toOf[pair[0]] = pair[1];
	pairing.fromOf[pair[1]] = pair[0];
	pairing.basis[pair[0]] = basis;
	pairing.inPlace = undefined;
}

/** Takes back the pairing of an old clause. */
export function partClause(pairing: ClausePairing, from: number): void {
	pairing.fromOf[pairing.toOf[from]!] = free;
	pairing.toOf[from] = free;
	pairing.basis[from] = undefined;
	pairing.inPlace = undefined;
}

function clauseWeights(text: TokenText, rarity: Float64Array): Float64Array {
	const weights = new Float64Array(text.clauses.length);
	for (let clause = 0; clause < weights.length; clause++) {
		for (let token = text.firsts[clause]!; token < text.firsts[clause + 1]!; token++) {
			weights[clause]! += rarity[text.ids[token]!]!;
		}
	}
	return weights;
}
