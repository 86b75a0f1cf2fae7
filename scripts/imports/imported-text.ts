import type { Mark } from '../model/clause.ts';
import type { Finding } from '../source/finding.ts';

/** A stretch of imported words shown in one way; a line end in it is a line break the author forced. */
export interface Piece {
	readonly text: string;
	readonly marks: readonly Mark[];
}

/** What an imported document shows as one: its number, literal or automatic, is the first of its words. */
export type ImportedBlock =
	| {
			readonly type: 'heading';
			readonly level: number;
			readonly pieces: readonly Piece[];
			readonly place: number;
	  }
	| {
			readonly type: 'paragraph' | 'quotation';
			readonly pieces: readonly Piece[];
			readonly place: number;
	  }
	/** An item of a list whose marks are no numbers; `depth` from 0. */
	| {
			readonly type: 'bullet';
			readonly depth: number;
			readonly pieces: readonly Piece[];
			readonly place: number;
	  }
	/** Rows of as many cells each; the first row heads the table. */
	| {
			readonly type: 'table';
			readonly rows: readonly (readonly (readonly Piece[])[])[];
			readonly place: number;
	  }
	| { readonly type: 'rule'; readonly place: number };

/**
 * What a document of another format says, and all it says that a revision cannot hold, as warnings. `place` and the line
 * of a warning are the number of a paragraph in a Word file, of a line in any other.
 */
export interface ImportedText {
	readonly blocks: readonly ImportedBlock[];
	readonly losses: readonly Finding[];
}

/** The words of pieces, whatever shows them. */
export function piecesText(pieces: readonly Piece[]): string {
	return pieces.map(({ text }) => text).join('');
}

/** The pieces with neighbours shown in one way made one, line breaks single, and no white space at either end or beside a break. */
export function tidyPieces(pieces: readonly Piece[]): readonly Piece[] {
	const tidy: { text: string; marks: readonly Mark[] }[] = [];
	let before = '\n';
	for (const { text, marks } of pieces) {
		let words = text.replace(/\s*\n\s*/g, '\n');
		if (before.endsWith('\n')) words = words.trimStart();
		if (words === '') continue;
		if (words.startsWith('\n')) trimLast(tidy);
		before = words;
		const last = tidy.at(-1);
		if (last !== undefined && isSameMarks(last.marks, marks)) last.text += words;
		else tidy.push({ text: words, marks });
	}
	trimLast(tidy);
	return tidy;
}

function trimLast(pieces: { text: string }[]): void {
	for (let last = pieces.at(-1); last !== undefined; last = pieces.at(-1)) {
		last.text = last.text.trimEnd();
		if (last.text !== '') return;
		pieces.pop();
	}
}

/** True for the same marks in the same order. */
function isSameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
	return a.length === b.length && a.every((mark, index) => isSameMark(mark, b[index]!));
}

/** True for marks that show the same. */
export function isSameMark(a: Mark, b: Mark): boolean {
	return a.type === 'link' ? b.type === 'link' && a.href === b.href : a.type === b.type;
}
