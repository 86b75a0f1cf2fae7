import { headingDepths } from '../../clauses/heading-depths.ts';
import type { Clause } from '../../model/clause.ts';

/** A clause of a translation beside that of the text that prevails; one of them may stand alone. */
export interface ParallelPair {
	readonly translated: Clause | undefined;
	readonly original: Clause | undefined;
}

/**
 * Clauses of the same number or place side by side; what only one text has stands alone, in its order. Headings have the
 * depth they have among those of both texts, so that no level is left out where one text lacks one.
 */
export function parallelPairs(
	translated: readonly Clause[],
	original: readonly Clause[],
): readonly ParallelPair[] {
	const depthOf = headingDepths();
	const placed = (clause: Clause | undefined): Clause | undefined =>
		clause?.kind === 'heading' ? { ...clause, depth: depthOf(clause.level) } : clause;
	return pairsInOrder(keyed(translated), keyed(original)).map((pair) => ({
		translated: placed(pair.translated),
		original: placed(pair.original),
	}));
}

/** Clauses by what pairs them. A heading without a number has its words for an id, so headings are paired by their turn. */
function keyed(clauses: readonly Clause[]): ReadonlyMap<string, Clause> {
	let headings = 0;
	return new Map(
		clauses.map((clause) => [
			clause.kind === 'heading' && clause.number === undefined ? `heading ${headings++}` : clause.id,
			clause,
		]),
	);
}

function pairsInOrder(
	own: ReadonlyMap<string, Clause>,
	other: ReadonlyMap<string, Clause>,
): readonly ParallelPair[] {
	const pairs: ParallelPair[] = [];
	const rest = new Map(other);
	for (const [key, translated] of own) {
		for (const [left, original] of rest) {
			if (!other.has(key) || left === key || own.has(left)) break;
			pairs.push({ translated: undefined, original });
			rest.delete(left);
		}
		pairs.push({ translated, original: other.get(key) });
		rest.delete(key);
	}
	return [...pairs, ...[...rest.values()].map((original) => ({ translated: undefined, original }))];
}
