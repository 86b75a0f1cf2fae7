import type { StepKind } from './instruction.ts';

/** How far what is set out in full stands in, and by that is told from what instructs. */
export const lineIndent = '      ';

/** The case a provision or a word stands in: object, `of` and `after`, `in`, and `as` or `with`. */
export type Case = 'what' | 'of' | 'in' | 'as';

/** One of something, and several; `{}` is where numbers, places or a name stand. */
export type Forms = readonly [one: string, many: string];

/** What quoted words are called before the quotation. */
export interface WordNouns {
	readonly words: Forms;
	readonly figures: Forms;
	readonly marks: Forms;
}

/**
 * The drafting language of one tongue: words and the order they stand in, and nothing that reads or writes them. Slots:
 * `{what}`, `{of}` and `{in}` hold an address in that case, `{as}` numbers, `{added}` what is added, `{old:…}` words of
 * the text being amended, `{fresh:…}` words of the new text.
 */
export interface Grammar {
	/** Pairs of quotation marks, the usual one first. */
	readonly quotes: readonly (readonly [open: string, close: string])[];
	readonly and: string;
	readonly range: string;
	/** Between a step and the one it is within. */
	readonly within: string;
	readonly steps: Readonly<Record<StepKind, Readonly<Record<Case, Forms>>>>;
	readonly ordinal: (place: number, as: Case) => string;
	/** Behind a number or name several provisions have. */
	readonly nth: (place: number) => string;
	/** Behind words that stand in a provision several times. */
	readonly occurrence: (place: number) => string;
	readonly nouns: Readonly<Record<Case, WordNouns>>;
	/** Whole sentences added at the end. */
	readonly sentences: Forms;
	readonly edits: Readonly<Record<'replace' | 'omit' | 'after' | 'before' | 'end', string>>;
	readonly forms: Readonly<Record<InstructionForm, string>>;
	/** Provisions of different kinds added together. */
	readonly provisions: string;
	readonly subLabels: string;
	readonly head: (title: string, from: string) => readonly string[];
	readonly nothing: string;
}

/** The ways an instruction is put. `edit` holds one edit of words, `edits` announces several. */
export type InstructionForm =
	| 'edit'
	| 'edits'
	| 'endOf'
	| 'omit'
	| 'restate'
	| 'insert'
	| 'insertFirst'
	| 'extend'
	| 'renumber'
	| 'renumberMany'
	| 'move'
	| 'moveFirst'
	| 'moveAs'
	| 'moveFirstAs'
	| 'rewrite';

/** The forms of a step in each case in turn, the singular and the plural parted by `|`: `пункт|пункты`. */
export function caseForms([what, of, within, as]: readonly [string, string, string, string]): Readonly<
	Record<Case, Forms>
> {
	return { what: pair(what), of: pair(of), in: pair(within), as: pair(as) };
}

/** What quoted words, figures and marks are called, each as one and several, parted by `|`. */
export function wordNouns(words: string, figures: string, marks: string): WordNouns {
	return { words: pair(words), figures: pair(figures), marks: pair(marks) };
}

/** Forms parted by `|`; one alone serves for both. */
function pair(text: string): Forms {
	const [one = '', many = one] = text.split('|');
	return [one, many];
}
