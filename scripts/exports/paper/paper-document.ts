/** What became of a stretch of text; absent where it stayed. */
export type PaperChange = 'inserted' | 'deleted' | 'moved-here' | 'moved-away' | 'restyled';

/** A stretch of text shown in one way. */
export interface PaperSpan {
	readonly text: string;
	readonly marks?: readonly ('emphasis' | 'strong' | 'struck' | 'code')[];
	/** An absolute address the words lead to. */
	readonly href?: string;
	readonly change?: PaperChange;
}

/** Spans of a clause, with what became of it in words where something did. */
export interface PaperWordsOfClause {
	/** As printed: a number, with the space behind it left to the page. */
	readonly number: readonly PaperSpan[];
	readonly spans: readonly PaperSpan[];
	readonly label?: string;
}

/** A part of a document, as the template draws it. */
export type PaperBlock =
	| ({ readonly type: 'heading'; readonly level: number } & PaperWordsOfClause)
	| ({ readonly type: 'paragraph' | 'code' } & PaperWordsOfClause)
	| { readonly type: 'rule' }
	| { readonly type: 'list'; readonly items: readonly PaperItem[] }
	| { readonly type: 'quote'; readonly blocks: readonly PaperBlock[] }
	| {
			readonly type: 'table';
			readonly alignments: readonly ('left' | 'center' | 'right')[];
			readonly rows: readonly PaperRow[];
	  }
	/** Said by the site in the midst of the text. */
	| { readonly type: 'note'; readonly text: string };

/** An item of a list, with its marker as printed. */
export interface PaperItem {
	readonly marker: readonly PaperSpan[];
	readonly blocks: readonly PaperBlock[];
}

/** A row of a table; it has as many cells as the table has columns. */
export interface PaperRow {
	readonly isHead: boolean;
	readonly cells: readonly (readonly PaperSpan[])[];
	readonly label?: string;
}

/** A text the document is about: what it is called, where it stands in time, and how it is known again. */
export interface PaperSide {
	/** What the text is to the other one; absent where there is no other. */
	readonly label?: string;
	readonly name: string;
	readonly sentences: readonly string[];
	readonly facts: readonly { readonly term: string; readonly text: string; readonly isCode?: true }[];
}

/** All that a text for the file says, in whatever format: plain text, none of it markup. */
export interface PaperDocument {
	/** Of what stands around the text. */
	readonly language: string;
	readonly textLanguage: string;
	readonly title: string;
	/** The first heading, where it says less or more than the title of the file. */
	readonly heading: string;
	readonly author: string;
	/** When it was made, in UTC: year, month, day, hour, minute, second. */
	readonly date: readonly number[];
	readonly notices: readonly string[];
	/** What is said where the shape of the text, or all of it, could not be set. */
	readonly unset: { readonly shape: string; readonly text: string };
	readonly sides: readonly PaperSide[];
	/** The author's summary, marked as no part of the text. */
	readonly summary?: {
		readonly heading: string;
		readonly language: string;
		readonly paragraphs: readonly string[];
		readonly note: string;
	};
	/** What is found, in a sentence; and how changes are shown. */
	readonly verdict?: string;
	readonly legend?: readonly { readonly change: PaperChange; readonly text: string }[];
	readonly blocks: readonly PaperBlock[];
	/** At the head and the foot of every page. */
	readonly running: { readonly head: string; readonly foot: readonly string[]; readonly pages: string };
}
