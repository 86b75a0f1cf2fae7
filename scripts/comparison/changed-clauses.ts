import type { ClauseEntry, Comparison } from '../model/comparison.ts';

/** The entries of a comparison in which something changed, in reading order: what a list of changes is made of. */
export function changedClauses(comparison: Comparison): readonly ClauseEntry[] {
	return comparison.clauses.filter((entry) => entry.change !== 'unchanged');
}
