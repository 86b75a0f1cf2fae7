import type { ClausePairing } from './clause-pairing.ts';
import { heaviestChain } from './heaviest-chain.ts';

/** Neighbouring clauses of each text that lie between two clauses paired in place: `[from[0], from[1])` and `to`. */
export interface Gap {
	readonly from: readonly [start: number, end: number];
	readonly to: readonly [start: number, end: number];
}

/** What a pair weighs for being a pair, and for each doubling of its words. */
const pairWeight = 10;
const doublingWeight = 4;

/** The weight of a clause in the chain: one long clause moves rather than several short ones. */
function chainWeight(words: number): number {
	return pairWeight + doublingWeight * (32 - Math.clz32(words));
}

/** The old clauses of the pairs that keep their order, ascending; every other pair moved. */
export function clausesInPlace(pairing: ClausePairing): readonly number[] {
	const { toOf, from } = pairing;
	const paired: number[] = [];
	for (let clause = 0; clause < toOf.length; clause++) if (toOf[clause]! >= 0) paired.push(clause);
	const places = Int32Array.from(paired, (clause) => toOf[clause]!);
	const weights = paired.map((clause) => chainWeight(from.firsts[clause + 1]! - from.firsts[clause]!));
	return Array.from(heaviestChain(places, weights, pairing.fromOf.length), (index) => paired[index]!);
}

/** The gaps between the clauses in place, also empty on one side; in order. */
export function gapsBetween(pairing: ClausePairing, inPlace: readonly number[]): readonly Gap[] {
	const gaps: Gap[] = [];
	let [from, to] = [0, 0];
	for (const clause of [...inPlace, pairing.toOf.length]) {
		const place = clause < pairing.toOf.length ? pairing.toOf[clause]! : pairing.fromOf.length;
		if (clause > from || place > to) gaps.push({ from: [from, clause], to: [to, place] });
		[from, to] = [clause + 1, place + 1];
	}
	return gaps;
}
