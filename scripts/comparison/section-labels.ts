import type { ClauseChange } from '../model/comparison.ts';
import type { RedlineLabels } from './redline-labels.ts';

/** The words around the rows of a redline, in the language of its page. Plain text; none depends on a count's grammar. */
export interface SectionLabels {
	readonly redline: RedlineLabels;
	/** A stretch left out; given how many clauses it has. */
	readonly unchanged: (count: number) => string;
	/** The way to a stretch too long to carry along. */
	readonly readInRevision: string;
	readonly previousChange: string;
	readonly nextChange: string;
	/** What became of a clause, in a word or two. */
	readonly changes: Readonly<Record<ClauseChange, string>>;
}
