import type { Clause, ClauseText } from '../model/clause.ts';
import type { ClauseKeys } from './clause-keys.ts';
import type { TextWords } from './text-words.ts';

/** Clauses of two texts, each from its first on. */
export interface ComparedClauses {
	readonly from: readonly Clause[];
	readonly to: readonly Clause[];
}

/** By clause of each text, 1 where nothing of it need be looked at. */
export interface StandingClauses {
	readonly from: Uint8Array;
	readonly to: Uint8Array;
}

/** Fewer words than these may stand in two clauses by chance, and are no phrase that could be looked for. */
const fewestWords = 5;

/**
 * The clauses that stand once in each of two texts, in the very same source, whatever their place, and between others that
 * do: they became one another, all the rest of the comparison leaves it at that, and of most texts they are most. What
 * stands beside a clause that changed tells where its sentences begin, and is looked at.
 */
export function standingClauses(
	bodies: { readonly from: ClauseText; readonly to: ClauseText },
	clauses: ComparedClauses,
	{ keys, counts }: { readonly keys: ClauseKeys; readonly counts: TextWords['counts'] },
): StandingClauses {
	const same = samePlaces(bodies, clauses, { keys, counts });
	const isSame = { from: new Uint8Array(keys.from.length), to: new Uint8Array(keys.to.length) };
	for (let clause = 0; clause < same.length; clause++)
		if (same[clause]! >= 0) isSame.from[clause] = isSame.to[same[clause]!] = 1;
	const standing = { from: new Uint8Array(keys.from.length), to: new Uint8Array(keys.to.length) };
	for (let clause = 0; clause < same.length; clause++) {
		const place = same[clause]!;
		const isBetweenSame = isBeside(isSame.from, clause) && isBeside(isSame.to, place);
		if (place >= 0 && isBetweenSame) standing.from[clause] = standing.to[place] = 1;
	}
	return standing;
}

/** True where the neighbours of a clause are marked, or it has none. */
function isBeside(marks: Uint8Array, clause: number): boolean {
	return marks[clause - 1] !== 0 && marks[clause + 1] !== 0;
}

/** By clause of the old text, the place of the same clause of the new, or `none`. */
function samePlaces(
	bodies: { readonly from: ClauseText; readonly to: ClauseText },
	clauses: ComparedClauses,
	{ keys, counts }: { readonly keys: ClauseKeys; readonly counts: TextWords['counts'] },
): Int32Array {
	const places = placesByKey(keys.to, keys.count);
	const others = placesByKey(keys.from, keys.count);
	return keys.from.map((key, clause) => {
		const place = places[key]!;
		if (counts[clause]! < fewestWords || place < 0 || others[key] !== clause) return none;
		const [old, fresh] = [clauses.from[clause]!, clauses.to[place]!];
		if (old.isDeclared || fresh.isDeclared || old.end - old.start !== fresh.end - fresh.start) return none;
		const words = bodies.from.body.slice(old.start, old.end);
		return words === bodies.to.body.slice(fresh.start, fresh.end) ? place : none;
	});
}

const none = -1;
const many = -2;

/** The place of the one clause of each key. */
function placesByKey(keys: Int32Array, count: number): Int32Array {
	const places = new Int32Array(count).fill(none);
	for (let clause = 0; clause < keys.length; clause++) {
		const key = keys[clause]!;
		places[key] = places[key] === none ? clause : many;
	}
	return places;
}
