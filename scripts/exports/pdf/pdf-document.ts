/** What became of a stretch of text; absent where it stayed. */
export type PdfChange = 'inserted' | 'deleted' | 'moved-here' | 'moved-away' | 'restyled';

/** A stretch of text shown in one way. */
export interface PdfSpan {
	readonly text: string;
	readonly marks?: readonly ('emphasis' | 'strong' | 'struck' | 'code')[];
	/** An absolute address the words lead to. */
	readonly href?: string;
	readonly change?: PdfChange;
}

/** Spans of a clause, with what became of it in words where something did. */
export interface PdfWordsOfClause {
	/** As printed: a number, with the space behind it left to the page. */
	readonly number: readonly PdfSpan[];
	readonly spans: readonly PdfSpan[];
	readonly label?: string;
}

/** A part of a document, as the template draws it. */
export type PdfBlock =
	| ({ readonly type: 'heading'; readonly level: number } & PdfWordsOfClause)
	| ({ readonly type: 'paragraph' | 'code' } & PdfWordsOfClause)
	| { readonly type: 'rule' }
	| { readonly type: 'list'; readonly items: readonly PdfItem[] }
	| { readonly type: 'quote'; readonly blocks: readonly PdfBlock[] }
	| {
			readonly type: 'table';
			readonly alignments: readonly ('left' | 'center' | 'right')[];
			readonly rows: readonly PdfRow[];
	  }
	/** Said by the site in the midst of the text. */
	| { readonly type: 'note'; readonly text: string };

/** An item of a list, with its marker as printed. */
export interface PdfItem {
	readonly marker: readonly PdfSpan[];
	readonly blocks: readonly PdfBlock[];
}

/** A row of a table; it has as many cells as the table has columns. */
export interface PdfRow {
	readonly isHead: boolean;
	readonly cells: readonly (readonly PdfSpan[])[];
	readonly label?: string;
}

/** A text the document is about: what it is called, where it stands in time, and how it is known again. */
export interface PdfSide {
	/** What the text is to the other one; absent where there is no other. */
	readonly label?: string;
	readonly name: string;
	readonly sentences: readonly string[];
	readonly facts: readonly { readonly term: string; readonly text: string; readonly isCode?: true }[];
}

/** All that a PDF says, as the template is given it: nothing in it is markup. */
export interface PdfDocument {
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
	readonly sides: readonly PdfSide[];
	/** The author's summary, marked as no part of the text. */
	readonly summary?: {
		readonly heading: string;
		readonly language: string;
		readonly paragraphs: readonly string[];
		readonly note: string;
	};
	/** What is found, in a sentence; and how changes are shown. */
	readonly verdict?: string;
	readonly legend?: readonly { readonly change: PdfChange; readonly text: string }[];
	readonly blocks: readonly PdfBlock[];
	/** At the head and the foot of every page. */
	readonly running: { readonly head: string; readonly foot: readonly string[]; readonly pages: string };
}
