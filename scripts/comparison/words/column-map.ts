import type { Clause, Container } from '../../model/clause.ts';
import type { ClauseLink } from '../alignment/clause-link.ts';
import type { TokenPairing, TokenWindow } from './token-pairing.ts';
import type { TokenText } from './token-text.ts';

/** The new column of each old one, or -1 for one that is no more. */
type ColumnMap = readonly number[];

/** Tells the cells of two rows that stand in one column, where a column came or went. */
export interface Columns {
	/** The cells to be compared, column by column; undefined where the rows have as many cells. */
	readonly windows: (link: ClauseLink) => readonly TokenWindow[] | undefined;
}

/** The columns of the tables whose rows are linked. A table is read as a whole, when one of its rows is asked for. */
export function tableColumns(pairing: TokenPairing, links: readonly ClauseLink[]): Columns {
	const maps = new Map<Container, ColumnMap>();
	return {
		windows: (link) => {
			const rows = rowsOf(pairing, link);
			if (rows === undefined || rows.from.cells!.length === rows.to.cells!.length) return undefined;
			const table = rows.from.containers.at(-1)!;
			const map = maps.get(table) ?? columnMap(pairing, links, table);
			maps.set(table, map);
			return cellWindows(pairing, link, map);
		},
	};
}

interface Rows {
	readonly from: Clause;
	readonly to: Clause;
}

function rowsOf({ from, to }: TokenPairing, link: ClauseLink): Rows | undefined {
	const rows = { from: from.clauses[link.from[0]]!, to: to.clauses[link.to[0]]! };
	const isOne = link.from[1] - link.from[0] === 1 && link.to[1] - link.to[0] === 1;
	return isOne && rows.from.cells !== undefined && rows.to.cells !== undefined ? rows : undefined;
}

/** Columns belong together, in order, where the most of their cells are equal. */
function columnMap(pairing: TokenPairing, links: readonly ClauseLink[], table: Container): ColumnMap {
	const rows = links
		.flatMap((link) => rowsOf(pairing, link) ?? [])
		.filter((row) => row.from.containers.at(-1) === table);
	const height = Math.max(...rows.map((row) => row.from.cells!.length));
	const width = Math.max(...rows.map((row) => row.to.cells!.length));
	const equal = Array.from({ length: height }, () => new Array<number>(width).fill(0));
	for (const row of rows) {
		const [old, fresh] = [cellTexts(row.from), cellTexts(row.to)];
		old.forEach((text, place) => {
			fresh.forEach((other, column) => {
				if (text === other && text !== '') equal[place]![column]! += 1;
			});
		});
	}
	return heaviestMap(equal, height, width);
}

function cellTexts(row: Clause): readonly string[] {
	return row.cells!.map((cell) =>
		cell.runs
			.map((run) => run.text)
			.join('')
			.trim(),
	);
}

function heaviestMap(equal: readonly (readonly number[])[], height: number, width: number): ColumnMap {
	const best = Array.from({ length: height + 1 }, () => new Array<number>(width + 1).fill(0));
	for (let row = height - 1; row >= 0; row--) {
		for (let column = width - 1; column >= 0; column--) {
			const skipped = Math.max(best[row + 1]![column]!, best[row]![column + 1]!);
			best[row]![column] = Math.max(skipped, best[row + 1]![column + 1]! + equal[row]![column]!);
		}
	}
	const map = new Array<number>(height).fill(-1);
	for (let [row, column] = [0, 0]; row < height && column < width;) {
		const value = best[row]![column]!;
		if (value === best[row + 1]![column]!) row++;
		else if (value === best[row]![column + 1]!) column++;
		else map[row++] = column++;
	}
	return map;
}

function cellWindows(pairing: TokenPairing, link: ClauseLink, map: ColumnMap): readonly TokenWindow[] {
	const old = cellTokens(pairing.from, link.from[0]);
	const fresh = cellTokens(pairing.to, link.to[0]);
	return old.flatMap(([fromStart, fromEnd], column) => {
		const cell = fresh[map[column] ?? -1];
		return cell === undefined ? [] : [{ fromStart, fromEnd, toStart: cell[0], toEnd: cell[1] }];
	});
}

/** The tokens of each cell of a row. */
function cellTokens(text: TokenText, clause: number): readonly (readonly [number, number])[] {
	let token = text.firsts[clause]!;
	return text.clauses[clause]!.cells!.map((cell) => {
		const start = token;
		while (token < text.firsts[clause + 1]! && text.starts[token]! < cell.end) token++;
		return [start, token] as const;
	});
}
