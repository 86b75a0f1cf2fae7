import type { Word } from './word.ts';

/** A step told by its turn, from 1: `the second paragraph`, `row 4`. */
export interface PlacedStep {
	readonly kind: 'column' | 'row' | 'paragraph';
	readonly places: readonly number[];
}

/** A step told by its number, without marks; a section may go by its whole heading instead. */
export interface NumberedStep {
	readonly kind: 'clause' | 'subclause' | 'section';
	readonly numbers: readonly string[];
	/** Which of those called so, from 1, where there are several. */
	readonly nth?: number;
}

/** One step of the way to a provision: `the second paragraph`, `clause 3.2`, `the heading`. */
export type Step =
	PlacedStep | NumberedStep | { readonly kind: 'heading' | 'title' | 'preamble' | 'document' };

export type StepKind = Step['kind'];

/** The way to one or several provisions, innermost first: `the second paragraph of clause 3.2`. */
export type Address = readonly Step[];

/** Some words of a provision, and which of their occurrences in it, from 1, where there are several. */
export interface Quotation {
	readonly words: readonly Word[];
	readonly occurrence?: number;
}

/** A change of some words inside one provision or cell. */
export type Edit =
	| { readonly type: 'replace'; readonly old: Quotation; readonly fresh: readonly Word[] }
	| { readonly type: 'omit'; readonly old: Quotation }
	| { readonly type: 'after' | 'before'; readonly old: Quotation; readonly fresh: readonly Word[] }
	| { readonly type: 'end'; readonly fresh: readonly Word[] };

/** A provision set out in full: its number and words on one line. */
export type Line = readonly Word[];

/**
 * One instruction of an amendment. Every address and place is that of the text being amended, whatever other
 * instructions do to it. What is inserted or moved behind a provision stays behind it where that one moves.
 */
export type Instruction =
	| { readonly type: 'words'; readonly at: Address; readonly edits: readonly Edit[] }
	| { readonly type: 'omit'; readonly what: Address }
	| { readonly type: 'restate'; readonly what: Address; readonly lines: readonly Line[] }
	/** Behind all of a provision; without `after`, before everything. `added` tells what, where that is of one kind. */
	| {
			readonly type: 'insert';
			readonly after?: Address;
			readonly added?: Step;
			readonly lines: readonly Line[];
	  }
	/** Behind the clause whose number comes before. */
	| { readonly type: 'extend'; readonly added: NumberedStep; readonly lines: readonly Line[] }
	| { readonly type: 'renumber'; readonly what: Address; readonly as: NumberedStep }
	| { readonly type: 'move'; readonly what: Address; readonly after?: Address; readonly as?: NumberedStep }
	| { readonly type: 'rewrite'; readonly lines: readonly Line[] };
