import { free } from './clause-pairing.ts';
import type { ClausePairing } from './clause-pairing.ts';
import { heaviestChain } from './heaviest-chain.ts';
import { tokenCount } from '../words/token-text.ts';
import type { TokenText } from '../words/token-text.ts';

/** Neighbouring clauses of each text that lie between two clauses paired in place: `[from[0], from[1])` and `to`. */
export interface Gap {
	readonly from: readonly [start: number, end: number];
	readonly to: readonly [start: number, end: number];
}

/** What a pair weighs for being a pair, for each doubling of its words, and for being a heading. */
const pairWeight = 10;
const doublingWeight = 4;
const headingWeight = 40;

/**
 * The weight of a clause in the chain: one long clause moves rather than several short ones, and what stands under a
 * heading rather than the heading, unless all that is under it goes along.
 */
function chainWeight(text: TokenText, clause: number): number {
	const words = tokenCount(text, clause);
	const own = text.clauses[clause]!.kind === 'heading' ? headingWeight : 0;
	return pairWeight + doublingWeight * (32 - Math.clz32(words)) + own;
}

/** The old clauses of the pairs that keep their order, ascending; every other pair moved. */
export function clausesInPlace(pairing: ClausePairing): Int32Array {
	return (pairing.inPlace ??= heaviestInOrder(pairing));
}

function heaviestInOrder({ toOf, fromOf, from }: ClausePairing): Int32Array {
	const paired = new Int32Array(toOf.length);
	let count = 0;
	for (let clause = 0; clause < toOf.length; clause++) if (toOf[clause]! >= 0) paired[count++] = clause;
	const clauses = paired.subarray(0, count);
	if (isInOrder(clauses, toOf)) return clauses;
	const places = clauses.map((clause) => toOf[clause]!);
	const weights = clauses.map((clause) => chainWeight(from, clause));
	return heaviestChain(places, weights, fromOf.length).map((index) => clauses[index]!);
}

/** True of most revisions: nothing moved. */
function isInOrder(clauses: Int32Array, toOf: Int32Array): boolean {
	for (let index = 1; index < clauses.length; index++)
		if (toOf[clauses[index]!]! < toOf[clauses[index - 1]!]!) return false;
	return true;
}

/** The gaps between the clauses in place, also empty on one side; in order. */
export function gapsBetween({ toOf, fromOf }: ClausePairing, inPlace: Int32Array): readonly Gap[] {
	const gaps: Gap[] = [];
	let [from, to] = [0, 0];
	for (let index = 0; index <= inPlace.length; index++) {
		const clause = inPlace[index] ?? toOf.length;
		const place = toOf[clause] ?? fromOf.length;
		if (clause > from || place > to) gaps.push({ from: [from, clause], to: [to, place] });
		from = clause + 1;
		to = place + 1;
	}
	return gaps;
}

/** The free clauses of a stretch. */
export function freeWithin(range: readonly [number, number], partners: Int32Array): readonly number[] {
	const found: number[] = [];
	for (let clause = range[0]; clause < range[1]; clause++) if (partners[clause] === free) found.push(clause);
	return found;
}

/**
 * The free clauses right behind and right before each pair, on both sides: what stands beside a clause that moved may
 * have moved with it. In the order of the old text.
 */
export function gapsBeside(pairing: ClausePairing): readonly Gap[] {
	const { toOf, fromOf } = pairing;
	const gaps: Gap[] = [];
	for (let from = 0; from < toOf.length; from++) {
		const to = toOf[from]!;
		if (to < 0) continue;
		if (toOf[from - 1] === free && fromOf[to - 1] === free) {
			gaps.push({ from: [freeBefore(toOf, from), from], to: [freeBefore(fromOf, to), to] });
		}
		if (toOf[from + 1] === free && fromOf[to + 1] === free) {
			gaps.push({ from: [from + 1, freeBehind(toOf, from)], to: [to + 1, freeBehind(fromOf, to)] });
		}
	}
	return gaps;
}

/** Where the free clauses begin that end before a clause. */
function freeBefore(partners: Int32Array, clause: number): number {
	let start = clause;
	while (partners[start - 1] === free) start--;
	return start;
}

/** Where the free clauses end that begin behind a clause. */
function freeBehind(partners: Int32Array, clause: number): number {
	let end = clause + 1;
	while (partners[end] === free) end++;
	return end;
}
