import type { ContentMap } from './source-lines.ts';

/** A cell's Markdown and where it stands in the body. */
export interface CellSource {
	readonly content: string;
	readonly map: ContentMap;
	readonly start: number;
	readonly end: number;
}

/**
 * The cells of a table row, from its line behind what opens on it, the place of that in the body, and how many
 * quotations it stands in. A `|` behind a backslash is text. Cells
 * beyond the table's columns are kept, though Markdown would drop them: nothing of a text is lost.
 */
export function tableCells(
	line: string,
	{ lineStart, quotes }: { readonly lineStart: number; readonly quotes: number },
): readonly CellSource[] {
	const indent = indentation(line, quotes);
	const pieces: { text: string; start: number }[] = [];
	let start = indent;
	for (let index = indent; index <= line.length; index++) {
		const isBar = line[index] === '|' && line[index - 1] !== '\\';
		if (index < line.length && !isBar) continue;
		pieces.push({ text: line.slice(start, index), start });
		start = index + 1;
	}
	if (pieces[0]?.text.trim() === '') pieces.shift();
	if (pieces.at(-1)?.text.trim() === '') pieces.pop();
	return pieces.map((piece) => cellSource(piece.text, lineStart + piece.start));
}

/** The length of the white space and of at most so many marks of quotation a line begins with. */
function indentation(line: string, quotes: number): number {
	const words = line.trimStart();
	const space = line.length - words.length;
	return quotes > 0 && words.startsWith('>') ? space + 1 + indentation(words.slice(1), quotes - 1) : space;
}

function cellSource(text: string, start: number): CellSource {
	const words = text.trim();
	const wordsStart = start + text.length - text.trimStart().length;
	const contentStarts = [0];
	const bodyStarts = [wordsStart];
	let content = '';
	words.split(/\\(?=\|)/).forEach((piece, index) => {
		if (index > 0) {
			contentStarts.push(content.length);
			bodyStarts.push(bodyStarts[index - 1]! + content.length - contentStarts[index - 1]! + 1);
		}
		content += piece;
	});
	return { content, map: { contentStarts, bodyStarts }, start: wordsStart, end: wordsStart + words.length };
}
