import type { MatchBasis } from '../model/comparison.ts';
import { isBareHeading } from './bare-heading.ts';
import type { TokenText } from './token-text.ts';
import { punctuation } from './word-weight.ts';
import type { WordRank } from './word-weight.ts';

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
	/**
	 * Clauses with equal keys, in `[0, keyCount)`, are of one kind and have the same words; hardly any others are. The key of
	 * a bare heading is its own.
	 */
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
export function clausePairing(from: TokenText, to: TokenText, ranks: readonly WordRank[]): ClausePairing {
	const rarity = rarities(from, to, ranks);
	const keys = new Map<number, number>();
	const [fromKeys, toKeys] = [clauseKeys(from, keys), clauseKeys(to, keys)];
	return {
		from,
		to,
		ranks,
		rarity,
		fromWeights: clauseWeights(from, rarity),
		toWeights: clauseWeights(to, rarity),
		keyCount: keys.size,
		fromKeys,
		toKeys,
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

/** How many clauses of both texts have each word, turned into how much the word tells. */
function rarities(from: TokenText, to: TokenText, ranks: readonly WordRank[]): Float64Array {
	const counts = new Int32Array(ranks.length);
	const seen = new Int32Array(ranks.length).fill(-1);
	let clause = 0;
	for (const text of [from, to]) {
		for (let index = 0; index < text.clauses.length; index++, clause++) {
			for (let token = text.firsts[index]!; token < text.firsts[index + 1]!; token++) {
				const id = text.ids[token]!;
				if (seen[id] === clause) continue;
				seen[id] = clause;
				counts[id]!++;
			}
		}
	}
	// A word in every clause of both texts still tells a little, or clauses of common words could not be told at all.
	// Rounded, since the last digit of a logarithm is not the same on every machine.
	const rarity = (count: number): number => Math.round(64 * Math.log(1.25 + clause / count)) / 64;
	const rarities = new Float64Array(ranks.length);
	for (let id = 0; id < rarities.length; id++) {
		if (ranks[id] !== punctuation) rarities[id] = rarity(counts[id]!);
	}
	return rarities;
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

const kinds = ['heading', 'paragraph', 'item', 'row', 'code', 'rule', 'definition'] as const;

/** A number from 0 for each clause, the same for what is of one kind and has the same words; one more for what has none. */
function clauseKeys(text: TokenText, known: Map<number, number>): Int32Array {
	const keys = new Int32Array(text.clauses.length);
	for (let clause = 0; clause < keys.length; clause++) {
		let low = kinds.indexOf(text.clauses[clause]!.kind);
		let high = 0;
		for (let token = text.firsts[clause]!; token < text.firsts[clause + 1]!; token++) {
			low = (Math.imul(low, 31) + text.ids[token]! + 1) | 0;
			high = (Math.imul(high, 0x01000193) ^ text.ids[token]!) & 0xfffff;
		}
		const hash = isBareHeading(text.clauses[clause]!) ? -1 - known.size : (low >>> 0) * 0x100000 + high;
		const found = known.get(hash);
		keys[clause] = found ?? known.size;
		if (found === undefined) known.set(hash, known.size);
	}
	return keys;
}
