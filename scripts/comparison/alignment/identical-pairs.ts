import { clausesInPlace, gapsBetween } from './clause-chain.ts';
import type { Gap } from './clause-chain.ts';
import { free, pairClauses, partClause } from './clause-pairing.ts';
import type { ClausePairing } from './clause-pairing.ts';
import { sharedLists } from './shared-lists.ts';
import { tokenCount } from '../words/token-text.ts';
import type { TokenText } from '../words/token-text.ts';

/** Pairs the clauses whose authors gave them the same id. */
export function pairDeclared(pairing: ClausePairing): void {
	const declared = new Map<string, number>();
	pairing.to.clauses.forEach((clause, index) => clause.isDeclared && declared.set(clause.id, index));
	pairing.from.clauses.forEach((clause, index) => {
		const to = clause.isDeclared ? declared.get(clause.id) : undefined;
		if (to !== undefined) pairClauses(pairing, [index, to], 'id');
	});
}

/** Fewest words that make a clause tellable from chance repetition when it is to be found away from its place. */
const fewestWordsToMove = 3;

/**
 * Pairs clauses of the same kind and words that stand once on each side, then, between those, what stands once in its
 * gap, and the equal neighbours of each pair. A short clause is paired in its place only.
 */
export function pairIdentical(pairing: ClausePairing): void {
	const census = keyCensus(pairing);
	pairUnique(pairing, census, wholeGap(pairing));
	partShortMoves(pairing);
	// Each round finds what became unique between the pairs of the round before; two rounds find nearly all.
	for (let round = 0; round < 2; round++) {
		for (const gap of gapsBetween(pairing, clausesInPlace(pairing))) {
			pairUnique(pairing, census, pairNeighbours(pairing, gap));
		}
	}
}

/** Pairs the identical clauses of which as many are left over on each side, in order, wherever they are. */
export function pairLeftOver(pairing: ClausePairing): void {
	const old = freeByKey(pairing.fromKeys, pairing.toOf);
	const fresh = freeByKey(pairing.toKeys, pairing.fromOf);
	for (const [key, clauses] of old) {
		const others = fresh.get(key);
		if (others?.length !== clauses.length) continue;
		clauses.forEach((from, index) => pairClauses(pairing, [from, others[index]!], 'words'));
	}
	partShortMoves(pairing);
}

function freeByKey(keys: Int32Array, partners: Int32Array): ReadonlyMap<number, readonly number[]> {
	const found = new Map<number, number[]>();
	for (let clause = 0; clause < keys.length; clause++) {
		if (partners[clause] !== free) continue;
		const clauses = found.get(keys[clause]!);
		if (clauses === undefined) found.set(keys[clause]!, [clause]);
		else clauses.push(clause);
	}
	return found;
}

/** Pairs the identical neighbours of clauses that are paired, however short: a heading moves with its section. */
export function pairBeside(pairing: ClausePairing): void {
	const { toOf } = pairing;
	for (let from = 0; from < toOf.length; from++) {
		const to = toOf[from]!;
		if (to < 0) continue;
		for (let step = 1; isFreePair(pairing, from - step, to - step); step++) {
			pairClauses(pairing, [from - step, to - step], 'words');
		}
		if (isFreePair(pairing, from + 1, to + 1)) pairClauses(pairing, [from + 1, to + 1], 'words');
	}
}

function wholeGap({ toOf, fromOf }: ClausePairing): Gap {
	return { from: [0, toOf.length], to: [0, fromOf.length] };
}

/** Takes back the pairs of short clauses away from their place, but where a neighbour, section or list speaks for them. */
function partShortMoves(pairing: ClausePairing): void {
	const { toOf, basis } = pairing;
	const inPlace = clausesInPlace(pairing);
	let kept = 0;
	const isBesidePair = (from: number, step: number): boolean =>
		(toOf[from + step] ?? -1) === toOf[from]! + step;
	const lists = sharedLists(pairing, inPlace);
	for (let from = 0; from < toOf.length; from++) {
		if (inPlace[kept] === from) {
			kept++;
			continue;
		}
		if (toOf[from]! < 0 || basis[from] !== 'words') continue;
		if (tokenCount(pairing.from, from) >= fewestWordsToMove || lists.haveBoth(from)) continue;
		if (isBesidePair(from, 1) || isBesidePair(from, -1) || headsSamePair(pairing, from)) continue;
		partClause(pairing, from);
	}
}

/** True where the first clause under a heading that is paired became the first such one under the heading's partner. */
function headsSamePair({ from, to, toOf, fromOf }: ClausePairing, heading: number): boolean {
	if (from.clauses[heading]!.kind !== 'heading') return false;
	const old = firstPairedUnder(from, toOf, heading);
	const fresh = firstPairedUnder(to, fromOf, toOf[heading]!);
	return old !== undefined && toOf[old] === fresh;
}

function firstPairedUnder({ clauses }: TokenText, partners: Int32Array, heading: number): number | undefined {
	for (let clause = heading + 1; clauses[clause] !== undefined; clause++) {
		if (clauses[clause]!.kind === 'heading') return undefined;
		if (partners[clause]! >= 0) return clause;
	}
	return undefined;
}

/** Where each key was met on either side; `none` and `many` stand for no place and more than one. */
interface KeyCensus {
	readonly from: Int32Array;
	readonly to: Int32Array;
}

const none = -1;
const many = -2;

function keyCensus({ keyCount }: ClausePairing): KeyCensus {
	return { from: new Int32Array(keyCount).fill(none), to: new Int32Array(keyCount).fill(none) };
}

/** Pairs the free clauses of a gap whose key is met once on each side; leaves the census as it was. */
function pairUnique(pairing: ClausePairing, census: KeyCensus, gap: Gap): void {
	if (gap.from[0] === gap.from[1] || gap.to[0] === gap.to[1]) return;
	const { fromKeys, toKeys, toOf, fromOf } = pairing;
	count(census.from, fromKeys, { range: gap.from, partners: toOf });
	count(census.to, toKeys, { range: gap.to, partners: fromOf });
	pairCounted(pairing, census, gap.from);
	forget(census.from, fromKeys, gap.from);
	forget(census.to, toKeys, gap.to);
}

function pairCounted(pairing: ClausePairing, census: KeyCensus, range: readonly [number, number]): void {
	for (let from = range[0]; from < range[1]; from++) {
		const key = pairing.fromKeys[from]!;
		const to = census.to[key]!;
		if (census.from[key] === from && to >= 0) pairClauses(pairing, [from, to], 'words');
	}
}

function forget(places: Int32Array, keys: Int32Array, range: readonly [number, number]): void {
	for (let clause = range[0]; clause < range[1]; clause++) places[keys[clause]!] = none;
}

interface Counted {
	readonly range: readonly [number, number];
	readonly partners: Int32Array;
}

function count(places: Int32Array, keys: Int32Array, { range, partners }: Counted): void {
	for (let clause = range[0]; clause < range[1]; clause++) {
		if (partners[clause] === free) places[keys[clause]!] = places[keys[clause]!] === none ? clause : many;
	}
}

/** Pairs the equal clauses at the two ends of a gap; gives what is left of it. */
function pairNeighbours(pairing: ClausePairing, gap: Gap): Gap {
	let [fromStart, fromEnd] = gap.from;
	let [toStart, toEnd] = gap.to;
	// The end comes first: of two headings that say the same the one above the clause it headed is the old one.
	while (fromStart < fromEnd && toStart < toEnd && isFreePair(pairing, fromEnd - 1, toEnd - 1)) {
		pairClauses(pairing, [--fromEnd, --toEnd], 'words');
	}
	while (fromStart < fromEnd && toStart < toEnd && isFreePair(pairing, fromStart, toStart)) {
		pairClauses(pairing, [fromStart++, toStart++], 'words');
	}
	return { from: [fromStart, fromEnd], to: [toStart, toEnd] };
}

function isFreePair({ fromKeys, toKeys, toOf, fromOf }: ClausePairing, from: number, to: number): boolean {
	return toOf[from] === free && fromOf[to] === free && fromKeys[from] === toKeys[to];
}
