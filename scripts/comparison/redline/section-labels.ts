import type { ClauseChange } from '../../model/comparison.ts';
import type { CountedWords } from '../../model/counted-words.ts';
import type { ChangeKind } from './redline-piece.ts';
import type { RedlineLabels } from './redline-labels.ts';

/**
 * The words around the rows of a redline, in the language of its page. Plain text, so that a page can hand them to a
 * script.
 */
export interface SectionLabels {
	readonly redline: RedlineLabels;
	/** A stretch left out. */
	readonly unchanged: CountedWords;
	/** How many clauses changed; no full stop. */
	readonly changesInAll: CountedWords;
	/** The way to what is too far from any change to be carried along. */
	readonly readInRevision: string;
	/** How many clauses are not carried along, told to whoever asks for the full text. */
	readonly leftOut: CountedWords;
	/** Rows of a table listed by its head, and clauses listed by another. */
	readonly moreRows: CountedWords;
	readonly moreClauses: CountedWords;
	readonly previousChange: string;
	readonly nextChange: string;
	/** What became of a clause, in a word or two. */
	readonly changes: Readonly<Record<ClauseChange, string>>;
	/** What a change is of, where it is not of words. */
	readonly kinds: Readonly<Record<Exclude<ChangeKind, 'wording'>, string>>;
	/** Of how many clauses it became that. */
	readonly counted: Readonly<Record<Exclude<ClauseChange, 'unchanged'>, CountedWords>>;
}
