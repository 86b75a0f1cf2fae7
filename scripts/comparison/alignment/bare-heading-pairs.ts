import type { Clause } from '../../model/clause.ts';
import { isBareHeading } from '../words/bare-heading.ts';
import { clausesInPlace } from './clause-chain.ts';
import { free, pairClauses, partClause } from './clause-pairing.ts';
import type { ClausePairing } from './clause-pairing.ts';

/**
 * Pairs the bare headings: each with the one above what stands under it, and those left over by their number. Where
 * words moved and both numbers are still there, the numbers stay and only the words moved.
 */
export function pairBareHeadings(pairing: ClausePairing): void {
	if (!pairing.from.clauses.some(isBareHeading)) return;
	pairAbove(pairing);
	pairNumbers(pairing);
	partMoved(pairing, isNumberLeft(pairing));
	pairNumbers(pairing);
	pairAbove(pairing);
	// A number alone never tells that anything moved.
	partMoved(pairing, (clause) => pairing.basis[clause] === 'number');
}

/** Pairs the headings right above clauses that are paired; what follows both texts is equal, or nothing. */
function pairAbove(pairing: ClausePairing): void {
	const { from, to, toOf, fromOf } = pairing;
	for (let clause = toOf.length; clause > 0; clause--) {
		const [old, fresh] = [clause - 1, (toOf[clause] ?? fromOf.length) - 1];
		if (fresh < 0 || toOf[old] !== free || fromOf[fresh] !== free) continue;
		const [heading, other] = [from.clauses[old]!, to.clauses[fresh]!];
		const isPair = heading.level === other.level && isBareHeading(heading) && isBareHeading(other);
		if (isPair) pairClauses(pairing, [old, fresh], 'place');
	}
}

function pairNumbers(pairing: ClausePairing): void {
	const fresh = freeByNumber(pairing.to.clauses, pairing.fromOf);
	for (const [number, clause] of freeByNumber(pairing.from.clauses, pairing.toOf)) {
		const other = fresh.get(number);
		if (clause !== undefined && other !== undefined) pairClauses(pairing, [clause, other], 'number');
	}
}

/** Takes back the pairs of bare headings that moved and of which something holds. */
function partMoved(pairing: ClausePairing, isToPart: (clause: number) => boolean): void {
	const inPlace = new Set(clausesInPlace(pairing));
	for (const [clause, heading] of pairing.from.clauses.entries()) {
		const isMoved = pairing.toOf[clause]! >= 0 && !inPlace.has(clause) && isBareHeading(heading);
		if (isMoved && isToPart(clause)) partClause(pairing, clause);
	}
}

/** Tells of the bare heading of a pair whether its number changed and both numbers are found on the other side. */
function isNumberLeft({ from, to, toOf }: ClausePairing): (clause: number) => boolean {
	const old = new Set(from.clauses.filter(isBareHeading).map(numberKey));
	const fresh = new Set(to.clauses.filter(isBareHeading).map(numberKey));
	return (clause) => {
		const [number, other] = [numberKey(from.clauses[clause]!), numberKey(to.clauses[toOf[clause]!]!)];
		return number !== other && fresh.has(number) && old.has(other);
	};
}

/** The free bare heading of each number; undefined where there are more. */
function freeByNumber(
	clauses: readonly Clause[],
	partners: Int32Array,
): ReadonlyMap<string, number | undefined> {
	const found = new Map<string, number | undefined>();
	for (const [index, clause] of clauses.entries()) {
		if (partners[index] !== free || !isBareHeading(clause)) continue;
		const key = numberKey(clause);
		found.set(key, found.has(key) ? undefined : index);
	}
	return found;
}

function numberKey({ level, number }: Clause): string {
	return `${level} ${number!.text}`;
}
