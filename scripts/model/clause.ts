/** What shows a stretch of text in its own way. */
export type Mark =
	| { readonly type: 'emphasis' | 'strong' | 'struck' | 'code' }
	| { readonly type: 'link'; readonly href: string };

/**
 * A stretch of shown text and the stretch of source it stands for: `[start, end)` in UTF-16 code units of the body.
 * Where the two have the same length they correspond unit by unit; elsewhere (an entity, an escape) the run is one
 * piece. Source between runs is markup. A line break inside a paragraph is a run of `\n`, with `isBreak` where the
 * author forced it.
 */
export interface Run {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly marks: readonly Mark[];
	readonly isBreak?: true;
}

/** The number a clause carries in the source, as printed (`2.1.`, `(a)`, `§ 5`), and where it stands in the body. */
export interface ClauseNumber {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Of a number with emphasis, what shows it. */
	readonly runs?: readonly Run[];
}

/** What a clause stands in, outermost first; clauses of one list, item, table or quotation share one object. */
export type Container =
	| { readonly type: 'list'; readonly ordered: boolean }
	| { readonly type: 'item' }
	| { readonly type: 'quote' }
	| { readonly type: 'table'; readonly alignments: readonly Alignment[] };

export type Alignment = 'left' | 'center' | 'right' | undefined;

/** A table cell's text. */
export interface Cell {
	readonly start: number;
	readonly end: number;
	readonly runs: readonly Run[];
}

/**
 * An addressable provision: heading, paragraph, list item (its own first paragraph), table row, code block, and the two
 * kinds of source without text of their own, a thematic break and a link definition. Clauses tile the body: each
 * begins where the one before ends, the first at 0, the last ends with the body. Numbers and declared ids are split
 * off: `runs` hold the words alone.
 */
export interface Clause {
	readonly kind: ClauseKind;
	/** The anchor: declared, else from the number, else from the heading, else from its place; unique in the text. */
	readonly id: string;
	/** True where the author wrote the id. */
	readonly isDeclared: boolean;
	readonly number?: ClauseNumber | undefined;
	readonly start: number;
	readonly end: number;
	/** Of a heading, 1 to 6; 0 for other clauses. */
	readonly level: number;
	/** Of a heading, how many headings it stands under, whatever levels the author left out; 0 for other clauses. */
	readonly depth: number;
	readonly containers: readonly Container[];
	/** The words in order; of a row, those of all its cells. */
	readonly runs: readonly Run[];
	/** Of a row. */
	readonly cells?: readonly Cell[] | undefined;
	/** True for the row that heads its table. */
	readonly isTableHead?: true | undefined;
}

export type ClauseKind = 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'rule' | 'definition';

/** A body and its clauses. */
export interface ClauseText {
	readonly body: string;
	readonly clauses: readonly Clause[];
	/** What the body was read in, where that was more than one piece; they tile it. */
	readonly sections?: readonly TextSection[];
}

/** A stretch of a body that was read alone, and the clauses `[clauses[0], clauses[1])` that begin in it. */
export interface TextSection {
	readonly start: number;
	readonly clauses: readonly [start: number, end: number];
	/** One object for the same stretch, in whatever text it stands: what is made of its words alone can hang on it. */
	readonly reading: object;
}
