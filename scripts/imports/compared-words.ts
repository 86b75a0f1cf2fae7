import { clauseWords } from '../clauses/clause-words.ts';
import type { Clause, ClauseText } from '../model/clause.ts';

/**
 * What a clause shows, as texts are compared: its number and words, white space made single, the cells of a row parted by
 * bars. Empty cells a row ends with are left out, for other programs give every row as many as its table has columns.
 */
export function comparedWords(clause: Clause): string {
	const { cells } = clause;
	if (cells === undefined) return clauseWords(clause);
	const last = cells.findLastIndex(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
	return clauseWords({ ...clause, cells: cells.slice(0, last + 1) });
}

/** The clauses of a text that show words; thematic breaks and link definitions show none. */
export function shownClauses({ clauses }: ClauseText): readonly Clause[] {
	return clauses.filter(isShown);
}

/** True of a clause that shows words. */
export function isShown(clause: Clause): boolean {
	return clause.kind !== 'rule' && clause.kind !== 'definition' && comparedWords(clause) !== '';
}
