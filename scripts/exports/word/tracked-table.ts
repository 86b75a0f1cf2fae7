import type { TrackedCell, TrackedRow, TrackedTable } from './tracked-text.ts';

/** The width of a page between its margins, in twentieths of a point. */
const pageWidth = 9638;

/** Rows of either text as one table, whose columns are those of both. */
export function trackedTable(rows: readonly TrackedRow[], indent: number): TrackedTable {
	const columns = rows.reduce<readonly TrackedCell[]>(
		(most, { cells }) => (cells.length > most.length ? cells : most),
		[],
	);
	const placed = rows.map((row) => ({ ...row, cells: spannedCells(row, columns) }));
	return {
		type: 'table',
		indent,
		widths: widthsOf(placed, columns.length, pageWidth - indent),
		rows: placed,
	};
}

/** The cells of a row, each as wide as the columns it stands in for: where a row has none of a column's, the one before. */
function spannedCells({ cells, fate }: TrackedRow, columns: readonly TrackedCell[]): readonly TrackedCell[] {
	const starts: number[] = [];
	let column = 0;
	cells.forEach((_, index) => {
		while (columns.length - column > cells.length - index && isOfOtherText(columns[column]!.fate, fate))
			column++;
		starts.push(column++);
	});
	return cells.map((cell, index) => {
		const start = index === 0 ? 0 : starts[index]!;
		return { ...cell, span: (starts[index + 1] ?? columns.length) - start };
	});
}

/** A row of both texts has its cell of either in its place already. */
function isOfOtherText(column: TrackedCell['fate'], row: TrackedRow['fate']): boolean {
	return row !== 'kept' && column !== 'kept' && column !== row;
}

/** How wide columns are: the more text in one, the wider, within bounds. */
function widthsOf(rows: readonly TrackedRow[], count: number, width: number): readonly number[] {
	const most = new Array<number>(count).fill(8);
	for (const { cells } of rows) {
		let column = 0;
		for (const { span, paragraph } of cells) {
			const length = paragraph.runs.reduce((sum, { text }) => sum + text.length, 0) / span;
			for (const end = column + span; column < end; column++)
				most[column] = Math.max(most[column]!, Math.min(length, 48));
		}
	}
	const sum = most.reduce((total, one) => total + one, 0);
	return most.map((one) => Math.max(1, Math.floor((one / sum) * width)));
}
