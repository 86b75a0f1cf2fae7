import type { ImportedBlock, Piece } from '../imported-text.ts';
import { emptyCells, evenRows, lineOf } from '../table-rows.ts';
import type { WordReading } from './word-reading.ts';
import { elementAt, elementsOf, valueAt, type XmlElement } from './xml.ts';

/** Reads the blocks of what holds paragraphs. */
export type BlockReader = (element: XmlElement, reading: WordReading) => readonly ImportedBlock[];

/** A table as a block; a single cell as what stands in it, since it is but a frame; nothing where it shows no words. */
export function wordTable(
	table: XmlElement,
	reading: WordReading,
	readBlocks: BlockReader,
): readonly ImportedBlock[] {
	const rows = within(table, 'w:tr').map((row) => within(row, 'w:tc'));
	const [only] = rows.flat();
	if (rows.flat().length === 1 && only !== undefined) return readBlocks(only, reading);
	let place: number | undefined;
	const spans = spansOf(rows);
	const read = rows.map((cells, row) =>
		cells.flatMap((cell, index): readonly (readonly Piece[])[] => {
			const blocks = readBlocks(cell, reading);
			place ??= blocks[0]?.place;
			return cellPieces(cell, { blocks, span: spans[row]![index]! }, reading);
		}),
	);
	const even = evenRows(read);
	return even.length === 0 ? [] : [{ type: 'table', rows: even, place: place ?? reading.place }];
}

/** How many columns each cell takes. Where no row has a cell that begins there is no column: one whose cells are all gone. */
function spansOf(rows: readonly (readonly XmlElement[])[]): readonly (readonly number[])[] {
	const places = rows.map((cells) => {
		let end = 0;
		return cells.map((cell) => ({ start: end, end: (end += writtenSpan(cell)) }));
	});
	const starts = [...new Set(places.flat().map(({ start }) => start))];
	return places.map((cells) =>
		cells.map(({ start, end }) => starts.filter((place) => place >= start && place < end).length),
	);
}

function writtenSpan(cell: XmlElement): number {
	return Math.min(64, Math.max(1, Number(valueAt(elementAt(cell, 'w:tcPr'), 'w:gridSpan') ?? 1)));
}

/** What a cell shows, and an empty cell for every other column it takes in its row. */
function cellPieces(
	cell: XmlElement,
	{ blocks, span }: { readonly blocks: readonly ImportedBlock[]; readonly span: number },
	{ losses, place }: WordReading,
): readonly (readonly Piece[])[] {
	const properties = elementAt(cell, 'w:tcPr');
	const merged = elementAt(properties, 'w:vMerge') ?? elementAt(properties, 'w:hMerge');
	const isFirst = merged?.attributes.get('w:val') === 'restart';
	if (span > 1 || isFirst)
		losses.tell(place, 'cells that are one are kept as several, the words in the first', wordsOf(blocks));
	if (blocks.some(({ type }) => type === 'table'))
		losses.tell(place, 'a table in a cell is kept as its words', wordsOf(blocks));
	else if (blocks.length > 1) losses.count(place, 'paragraphs of a cell are kept on one line');
	return [lineOf(blocks), ...emptyCells(span - 1)];
}

function wordsOf(blocks: readonly ImportedBlock[]): string {
	return lineOf(blocks)
		.map(({ text }) => text)
		.join('');
}

/** The rows of a table or cells of a row, those in content controls too. */
function within(element: XmlElement, name: 'w:tr' | 'w:tc'): readonly XmlElement[] {
	return elementsOf(element).flatMap((child) => {
		if (child.name === name) return [child];
		return /^w:(?:sdt|sdtContent|customXml)$/.test(child.name) ? within(child, name) : [];
	});
}
