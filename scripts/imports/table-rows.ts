import { type ImportedBlock, type Piece, piecesText } from './imported-text.ts';

type Row = readonly (readonly Piece[])[];

/** The rows that show words, all of as many cells as the longest; none where no row does. */
export function evenRows(rows: readonly Row[]): readonly Row[] {
	const worded = rows.filter((cells) => cells.some((pieces) => piecesText(pieces).trim() !== ''));
	const width = Math.max(0, ...worded.map((cells) => cells.length));
	return worded.map((cells) => [...cells, ...emptyCells(width - cells.length)]);
}

/** So many cells without words. */
export function emptyCells(count: number): Row {
	return Array.from({ length: count }, () => []);
}

/** All that stands in a cell, on one line; the rows and cells of a table in it are parted by spaces. */
export function lineOf(blocks: readonly ImportedBlock[]): readonly Piece[] {
	return blocks.flatMap((block, index) => [
		...(index === 0 ? [] : [space]),
		...(block.type === 'bullet' ? [{ text: '• ', marks: [] }] : []),
		...piecesOf(block),
	]);
}

const space: Piece = { text: ' ', marks: [] };

function piecesOf(block: ImportedBlock): readonly Piece[] {
	switch (block.type) {
		case 'rule':
			return [];
		case 'table':
			return block.rows.flat().flatMap((pieces) => [...pieces, space]);
		default:
			return block.pieces;
	}
}
