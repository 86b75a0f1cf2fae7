import type { ClauseChange } from '../model/comparison.ts';
import type { RedlineLabels } from './redline-labels.ts';

/**
 * The words around the rows of a redline, in the language of its page. Plain text, so that a page can hand them to a
 * script; none depends on a count's grammar.
 */
export interface SectionLabels {
	readonly redline: RedlineLabels;
	/** A stretch left out: `{count}` becomes how many clauses it has. */
	readonly unchanged: string;
	/** The way to a stretch too long to carry along. */
	readonly readInRevision: string;
	readonly previousChange: string;
	readonly nextChange: string;
	/** What became of a clause, in a word or two. */
	readonly changes: Readonly<Record<ClauseChange, string>>;
}
