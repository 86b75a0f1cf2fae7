import { type Piece, piecesText, tidyPieces } from './imported-text.ts';
import { markdownWords } from './markdown-words.ts';
import { shownWords } from './shown-words.ts';

type Row = readonly (readonly Piece[])[];

/** Rows as a table of Markdown, the first as its head; a line break in a cell becomes a space. */
export function markdownTable(rows: readonly Row[]): string {
	const [head = [], ...others] = rows.map((row) => `| ${row.map(cellWords).join(' | ')} |`);
	const columns = `| ${(rows[0] ?? []).map(() => '---').join(' | ')} |`;
	return [head, columns, ...others].join('\n');
}

/** What each row of a table shows, its cells parted by bars, without the empty cells it ends with. */
export function tableWords(rows: readonly Row[]): readonly string[] {
	return rows.map((row) => {
		const cells = row.map((cell) => shownWords(piecesText(tidyPieces(cell))));
		return shownWords(cells.slice(0, cells.findLastIndex((words) => words !== '') + 1).join(' | '));
	});
}

function cellWords(pieces: readonly Piece[]): string {
	const line = pieces.map(({ text, marks }) => ({ text: text.replaceAll('\n', ' '), marks }));
	return markdownWords(tidyPieces(line)).replaceAll('|', '\\|');
}
