import type { Clause } from '../model/clause.ts';

/** The head of the table in which a row of a text stands; undefined of a head itself, and of what is no row. */
export function tableHead(
	clauses: readonly Clause[],
	{ kind, start, isTableHead }: Clause,
): Clause | undefined {
	if (kind !== 'row' || isTableHead === true) return undefined;
	return clauses.findLast((clause) => clause.isTableHead === true && clause.start < start);
}
