import type { Cell, Clause, Container } from '../../model/clause.ts';
import type { Range, Segment } from '../../model/comparison.ts';

/** A column of a table as a redline shows it: its place in the old text and in the new, or in one where it came or went. */
export interface Column {
	readonly from?: number;
	readonly to?: number;
}

/** The columns in which the cells of a row stand: of one of both texts, or of one alone. */
export type ColumnsOf = (from: Clause | undefined, to: Clause | undefined) => readonly Column[];

/** A row of both texts, and the segments over it. */
export interface LinkedRow {
	readonly from: Clause;
	readonly to: Clause;
	readonly segments: readonly Segment[];
}

/** By old column and new, how much text its cells share. */
type Shared = readonly (readonly number[])[];

/**
 * The columns of the tables of two texts: place by place where there are as many, else in order so that those belong
 * together whose cells share the most text, in the table as a whole. `rows` are those of both texts. A row of one text
 * stands in the columns of both where another row of its table does.
 */
export function tableColumns(rows: readonly LinkedRow[]): ColumnsOf {
	const shared = new Map<Container, Map<Container, Shared>>();
	for (const row of rows) {
		if (widthOf(row.from) === widthOf(row.to)) continue;
		const [old, fresh, text] = [tableOf(row.from), tableOf(row.to), sharedText(row)];
		const others = shared.get(old) ?? new Map<Container, Shared>();
		const known = others.get(fresh);
		shared.set(old, others.set(fresh, known === undefined ? text : sum(known, text)));
	}
	const columns = new Map<Container, Map<Container, readonly Column[]>>();
	for (const [old, others] of shared) {
		for (const [fresh, text] of others) {
			const found = columnsOf(text);
			for (const [table, other] of [
				[old, fresh],
				[fresh, old],
			] as const)
				columns.set(table, (columns.get(table) ?? new Map<Container, readonly Column[]>()).set(other, found));
		}
	}
	return (from, to) => {
		const known = columns.get(tableOf((from ?? to)!));
		const isOfBoth = from !== undefined && to !== undefined;
		const found = isOfBoth ? known?.get(tableOf(to)) : known?.values().next().value;
		return found ?? ownColumns(from, to);
	};
}

function tableOf({ containers }: Clause): Container {
	return containers.at(-1)!;
}

/** A row may have fewer cells than its table has columns. */
function widthOf(row: Clause): number {
	const table = tableOf(row);
	return Math.max(row.cells!.length, table.type === 'table' ? table.alignments.length : 0);
}

/** Columns by their places alone; those of a row of one text are columns of its table. */
function ownColumns(from: Clause | undefined, to: Clause | undefined): readonly Column[] {
	const [old, fresh] = [widthOf((from ?? to)!), widthOf((to ?? from)!)];
	return Array.from({ length: Math.max(old, fresh) }, (_, place) => ({
		...(place < old && { from: place }),
		...(place < fresh && { to: place }),
	}));
}

/** The columns of both texts in order: those that share the most, paired. */
function columnsOf(shared: Shared): readonly Column[] {
	const [height, width] = [shared.length, shared[0]!.length];
	const best = bestSums(shared, height, width);
	const columns: Column[] = [];
	let [from, to] = [0, 0];
	while (from < height || to < width) {
		const most = best[from]![to]!;
		if (from < height && to < width && most === best[from + 1]![to + 1]! + shared[from]![to]!)
			columns.push({ from: from++, to: to++ });
		else if (from < height && most === best[from + 1]![to]!) columns.push({ from: from++ });
		else columns.push({ to: to++ });
	}
	return columns;
}

function bestSums(shared: Shared, rows: number, columns: number): readonly number[][] {
	const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
	for (let row = rows - 1; row >= 0; row--) {
		for (let column = columns - 1; column >= 0; column--) {
			best[row]![column] = Math.max(
				best[row + 1]![column]!,
				best[row]![column + 1]!,
				best[row + 1]![column + 1]! + shared[row]![column]!,
			);
		}
	}
	return best;
}

function sum(one: Shared, other: Shared): Shared {
	return one.map((row, from) => row.map((length, to) => length + other[from]![to]!));
}

function sharedText({ from, to, segments }: LinkedRow): Shared {
	return Array.from({ length: widthOf(from) }, (_, left) =>
		Array.from({ length: widthOf(to) }, (_, right) =>
			sharedLength(from.cells![left], to.cells![right], segments),
		),
	);
}

/** How much equal text two cells share; a bare pairing counts a little, so that empty cells stay in their columns. */
function sharedLength(from: Cell | undefined, to: Cell | undefined, segments: readonly Segment[]): number {
	let length = 0.5;
	if (from === undefined || to === undefined) return length;
	for (const segment of segments) {
		if (segment.op !== 'equal') continue;
		length += Math.min(overlap(segment.from, from), overlap(segment.to, to));
	}
	return length;
}

function overlap([start, end]: Range, cell: Cell): number {
	return Math.max(0, Math.min(end, cell.end) - Math.max(start, cell.start));
}
