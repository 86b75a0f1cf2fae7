import type { Cell, Clause } from '../../model/clause.ts';
import type { Segment } from '../../model/comparison.ts';
import { isSameShape, isShownAlike } from '../shown-likeness.ts';
import type { Renumbering } from './change-kind.ts';
import type { ChangeKind, RedlineCell, RedlinePiece } from './redline-piece.ts';
import { redlinePieces, sidesOf } from './redline-pieces.ts';
import type { RedlineSides } from './redline-pieces.ts';
import type { RedlineText } from './redline-row.ts';
import { cutSegments } from '../segments/segment-cuts.ts';
import type { Column, ColumnsOf } from './table-columns.ts';

/** The clauses of a row: one on each side, several on one of a split or merger, none on one of what came or went. */
export interface RowClauses {
	readonly from: readonly Clause[];
	readonly to: readonly Clause[];
}

/** What a row's words are read from. */
export interface RowSource {
	/** Those that cover the row. */
	readonly segments: readonly Segment[];
	readonly from: string;
	readonly to: string;
	readonly numbers: Renumbering;
	readonly columns: ColumnsOf;
}

/** The words of a row that has none that changed; undefined for any other. */
export function sameText({ from, to }: RowClauses): RedlineText | undefined {
	if (from.length !== 1 || to.length !== 1 || !isShownAlike(from[0]!, to[0]!)) return undefined;
	return plainText(from[0]!, to[0]!);
}

/** The marked words of a row. */
export function changedText(source: RowSource, row: RowClauses): RedlineText {
	const cells = rowCells(source, row);
	const pieces = cells?.flatMap((cell) => cell.pieces) ?? brokenPieces(source, row);
	const kinds = kindsOf(pieces, row);
	return cells === undefined ? { pieces, kinds } : { pieces, cells, kinds };
}

/** A clause's words without any mark. */
function plainText(from: Clause, to: Clause): RedlineText {
	const kinds = ownKinds(from, to);
	const pieces = samePieces(from, to);
	if (from.cells === undefined || to.cells === undefined) return { pieces, kinds };
	const cells = to.cells.map((cell, column): RedlineCell => {
		return { type: 'same', pieces: samePieces(from.cells![column]!, cell) };
	});
	return { pieces, cells, kinds };
}

function samePieces(from: Clause | Cell, to: Clause | Cell): readonly RedlinePiece[] {
	return [{ type: 'same', from: from.runs, runs: to.runs }];
}

function kindsOf(pieces: readonly RedlinePiece[], { from, to }: RowClauses): readonly ChangeKind[] {
	const kinds = new Set<ChangeKind>();
	for (const piece of pieces) if ('kind' in piece) kinds.add(piece.kind);
	if (from.length === 1 && to.length === 1) for (const kind of ownKinds(from[0]!, to[0]!)) kinds.add(kind);
	return [...kinds];
}

const noKinds: readonly ChangeKind[] = [];

/** What changed of a clause besides its words. */
function ownKinds(from: Clause, to: Clause): readonly ChangeKind[] {
	const isRenumbered = from.number?.text !== to.number?.text;
	const isOther = !isSameShape(from, to);
	if (!isRenumbered && !isOther) return noKinds;
	return [...(isRenumbered ? (['number'] as const) : []), ...(isOther ? (['level'] as const) : [])];
}

/** The pieces of a row, with a break where each clause after the first of a split or merger begins. */
function brokenPieces(source: RowSource, { from, to }: RowClauses): readonly RedlinePiece[] {
	const sides = sidesOf(from, to);
	if (from.length < 2 && to.length < 2) return redlinePieces(source.segments, sides, source.numbers);
	const pieces: RedlinePiece[] = [];
	const old = boundaries(from);
	const write = (segments: readonly Segment[], end: number): void => {
		let rest = segments;
		for (let next = old[0]; next !== undefined && next.place < end; next = old[0]) {
			old.shift();
			const [before, after] = cutSegments(rest, { side: 'from', place: next.place }, source);
			pieces.push(...redlinePieces(before, sides, source.numbers));
			pieces.push({ type: 'break', side: 'deleted', clause: next.clause });
			rest = after;
		}
		pieces.push(...redlinePieces(rest, sides, source.numbers));
	};
	let rest = source.segments;
	for (const { clause, place } of boundaries(to)) {
		const [before, after] = cutSegments(rest, { side: 'to', place }, source);
		write(before, oldEnd(before));
		pieces.push({ type: 'break', side: 'inserted', clause });
		rest = after;
	}
	write(rest, Infinity);
	return pieces;
}

/** Where the clauses after the first begin. */
function boundaries(clauses: readonly Clause[]): { readonly clause: Clause; readonly place: number }[] {
	return clauses.slice(1).map((clause, index) => ({ clause, place: clauses[index]!.end }));
}

/** Where the old text ends that segments cover; at its beginning where they cover none. */
function oldEnd(segments: readonly Segment[]): number {
	return segments.reduce((end, segment) => ('from' in segment ? segment.from[1] : end), 0);
}

function rowCells(source: RowSource, { from, to }: RowClauses): readonly RedlineCell[] | undefined {
	const [old, fresh] = [from[0]?.cells, to[0]?.cells];
	if (old === undefined && fresh === undefined) return undefined;
	// A paragraph that became a row, or the reverse, has no columns to be told apart by.
	const isOneSided = from.length === 0 || to.length === 0;
	if (!isOneSided && (old === undefined || fresh === undefined)) return undefined;
	if (from.length > 1 || to.length > 1) return undefined;
	return source.columns(from[0], to[0]).map((column) => {
		const sides = { from: cellSide(old, column.from), to: cellSide(fresh, column.to) };
		return { type: cellType(column), pieces: redlinePieces(source.segments, sides, source.numbers) };
	});
}

/** What became of a cell whose column came, went or stayed. */
function cellType({ from, to }: Column): RedlineCell['type'] {
	return from === undefined ? 'inserted' : to === undefined ? 'deleted' : 'same';
}

function cellSide(cells: readonly Cell[] | undefined, column: number | undefined): RedlineSides['from'] {
	const cell = column === undefined ? undefined : cells?.[column];
	return cell === undefined
		? { runs: [], range: [0, 0] }
		: { runs: cell.runs, range: [cell.start, cell.end] };
}
