import type { Clause, ClauseText } from '../model/clause.ts';
import type { ClauseKeys } from './clause-keys.ts';
import type { TextWords } from './text-words.ts';

/** Clauses of two texts, each from its first on. */
export interface ComparedClauses {
	readonly from: readonly Clause[];
	readonly to: readonly Clause[];
}

/** By clause of each text, 1 where it stands in the other as it is. */
export interface StandingClauses {
	readonly from: Uint8Array;
	readonly to: Uint8Array;
}

/** Fewer words than these may stand in two clauses by chance, and are no phrase that could be looked for. */
const fewestWords = 5;

/**
 * The clauses that stand once in each of two texts, in the very same source, whatever their place: they became one
 * another, all the rest of the comparison leaves it at that, and of most texts they are most.
 */
export function standingClauses(
	bodies: { readonly from: ClauseText; readonly to: ClauseText },
	clauses: ComparedClauses,
	{ keys, counts }: { readonly keys: ClauseKeys; readonly counts: TextWords['counts'] },
): StandingClauses {
	const standing = { from: new Uint8Array(keys.from.length), to: new Uint8Array(keys.to.length) };
	const places = placesByKey(keys.to, keys.count);
	const others = placesByKey(keys.from, keys.count);
	for (let clause = 0; clause < keys.from.length; clause++) {
		const key = keys.from[clause]!;
		const place = places[key]!;
		if (counts[clause]! < fewestWords || place < 0 || others[key] !== clause) continue;
		const [old, fresh] = [clauses.from[clause]!, clauses.to[place]!];
		if (old.isDeclared || fresh.isDeclared) continue;
		if (old.end - old.start !== fresh.end - fresh.start) continue;
		const isSame =
			bodies.from.body.slice(old.start, old.end) === bodies.to.body.slice(fresh.start, fresh.end);
		if (isSame) standing.from[clause] = standing.to[place] = 1;
	}
	return standing;
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
