import { clausesInPlace, gapsBetween } from './clause-chain.ts';
import type { Gap } from './clause-chain.ts';
import { pairClauses } from './clause-pairing.ts';
import type { ClausePairing, MatchBasis } from './clause-pairing.ts';
import type { TokenText } from './token-text.ts';

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
	const keys = { from: clauseKeys(pairing.from), to: clauseKeys(pairing.to) };
	const all: Gap = { from: [0, pairing.toOf.length], to: [0, pairing.fromOf.length] };
	pairUnique(pairing, keys, all);
	for (const clause of awayFromPlace(pairing)) {
		if (pairing.basis[clause] === 'words' && wordCount(pairing.from, clause) < fewestWordsToMove) {
			pairing.fromOf[pairing.toOf[clause]!] = -1;
			pairing.toOf[clause] = -1;
		}
	}
	// Each round finds what became unique between the pairs of the round before; two rounds find nearly all.
	for (let round = 0; round < 2; round++) {
		for (const gap of gapsBetween(pairing, clausesInPlace(pairing))) {
			const rest = pairNeighbours(pairing, keys, gap);
			pairUnique(pairing, keys, rest);
		}
	}
}

/** Pairs the identical clauses that are left over once on each side, wherever they are. */
export function pairLeftOver(pairing: ClausePairing): void {
	const keys = { from: clauseKeys(pairing.from), to: clauseKeys(pairing.to) };
	const all: Gap = { from: [0, pairing.toOf.length], to: [0, pairing.fromOf.length] };
	pairUnique(pairing, keys, all, fewestWordsToMove);
}

/** Pairs the identical neighbours of clauses that are paired, however short: a heading moves with its section. */
export function pairBeside(pairing: ClausePairing): void {
	const keys = { from: clauseKeys(pairing.from), to: clauseKeys(pairing.to) };
	const isPair = (from: number, to: number): boolean =>
		pairing.toOf[from] === -1 && pairing.fromOf[to] === -1 && keys.from[from] === keys.to[to];
	for (let from = 0; from < pairing.toOf.length; from++) {
		const to = pairing.toOf[from]!;
		if (to < 0) continue;
		for (let step = 1; isPair(from - step, to - step); step++)
			pairClauses(pairing, [from - step, to - step], 'words');
		if (isPair(from + 1, to + 1)) pairClauses(pairing, [from + 1, to + 1], 'words');
	}
}

function awayFromPlace(pairing: ClausePairing): readonly number[] {
	const inPlace = new Set(clausesInPlace(pairing));
	const away: number[] = [];
	pairing.toOf.forEach((to, from) => to >= 0 && !inPlace.has(from) && away.push(from));
	return away;
}

interface Keys {
	readonly from: readonly string[];
	readonly to: readonly string[];
}

/** A key for each clause: equal for clauses of the same kind and words, and for hardly any others. */
function clauseKeys(text: TokenText): readonly string[] {
	return text.clauses.map((clause, index) => {
		let [low, high] = [0, 0];
		for (let token = text.firsts[index]!; token < text.firsts[index + 1]!; token++) {
			low = (Math.imul(low, 31) + text.ids[token]!) | 0;
			high = (Math.imul(high, 0x01000193) ^ text.ids[token]!) | 0;
		}
		return `${clause.kind} ${low} ${high}`;
	});
}

function pairUnique(pairing: ClausePairing, keys: Keys, gap: Gap, fewestWords = 0): void {
	if (gap.from[0] === gap.from[1] || gap.to[0] === gap.to[1]) return;
	const old = uniqueAmong(keys.from, gap.from, pairing.toOf);
	const fresh = uniqueAmong(keys.to, gap.to, pairing.fromOf);
	const basis: MatchBasis = 'words';
	for (const [key, from] of old) {
		const to = fresh.get(key);
		if (from < 0 || to === undefined || to < 0 || wordCount(pairing.from, from) < fewestWords) continue;
		pairClauses(pairing, [from, to], basis);
	}
}

function uniqueAmong(
	keys: readonly string[],
	range: readonly [number, number],
	partners: Int32Array,
): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (let clause = range[0]; clause < range[1]; clause++) {
		if (partners[clause]! >= 0) continue;
		found.set(keys[clause]!, found.has(keys[clause]!) ? -1 : clause);
	}
	return found;
}

/** Pairs the equal clauses at the two ends of a gap; gives what is left of it. */
function pairNeighbours(pairing: ClausePairing, keys: Keys, gap: Gap): Gap {
	let [fromStart, fromEnd, toStart, toEnd] = [...gap.from, ...gap.to];
	const isPair = (from: number, to: number): boolean =>
		keys.from[from] === keys.to[to] && pairing.toOf[from]! < 0 && pairing.fromOf[to]! < 0;
	while (fromStart < fromEnd && toStart < toEnd && isPair(fromStart, toStart)) {
		pairClauses(pairing, [fromStart++, toStart++], 'words');
	}
	while (fromStart < fromEnd && toStart < toEnd && isPair(fromEnd - 1, toEnd - 1)) {
		pairClauses(pairing, [--fromEnd, --toEnd], 'words');
	}
	return { from: [fromStart, fromEnd], to: [toStart, toEnd] };
}

function wordCount(text: TokenText, clause: number): number {
	return text.firsts[clause + 1]! - text.firsts[clause]!;
}
