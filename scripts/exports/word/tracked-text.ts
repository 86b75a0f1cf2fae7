import type { Mark } from '../../model/clause.ts';

/** What a change does with a stretch of text, or with the mark that ends a paragraph. */
export type Fate = 'kept' | 'deleted' | 'inserted' | 'moved-away' | 'moved-here';

/** A stretch of text in one style; a line feed in it is a line break, a tab a tab. */
export interface TrackedRun {
	readonly fate: Fate;
	readonly text: string;
	readonly marks: readonly Mark[];
	/** What showed it in the old text, where that differs. */
	readonly formerly?: readonly Mark[];
	/** The move of words that changed their place within a paragraph; what moved with its paragraph has none. */
	readonly move?: string;
}

/** A paragraph with its changes. Its mark is where it ends: without the mark it runs on into the next one. */
export interface TrackedParagraph {
	readonly type: 'paragraph';
	/** The children of `w:pPr` that shape it. */
	readonly shape: string;
	/** The shape it had in the old text, where that differs. */
	readonly formerShape?: string;
	readonly mark: Fate;
	readonly runs: readonly TrackedRun[];
}

/** A cell, inserted or deleted where its column is, and how many columns of the table it takes. */
export interface TrackedCell {
	readonly fate: 'kept' | 'deleted' | 'inserted';
	readonly span: number;
	readonly paragraph: TrackedParagraph;
}

/** A row of a table; a row that moved went in one place and came in another. */
export interface TrackedRow {
	readonly fate: 'kept' | 'deleted' | 'inserted';
	readonly isHead: boolean;
	readonly cells: readonly TrackedCell[];
}

/** A table with its changes. */
export interface TrackedTable {
	readonly type: 'table';
	/** How far it stands in, in twentieths of a point. */
	readonly indent: number;
	/** The width of each column, in twentieths of a point. */
	readonly widths: readonly number[];
	readonly rows: readonly TrackedRow[];
}

/** Where paragraphs that moved begin or end; the two places of a move have one name. */
export interface MoveBound {
	readonly type: 'move-start' | 'move-end';
	readonly side: 'moved-away' | 'moved-here';
	readonly name: string;
}

/** A piece of a document with tracked changes, in reading order. */
export type TrackedBlock = TrackedParagraph | TrackedTable | MoveBound;
