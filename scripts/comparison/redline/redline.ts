import type { Clause, ClauseText, Run } from '../../model/clause.ts';
import type { ClauseEntry, ClauseReference, Comparison, Range } from '../../model/comparison.ts';
import { renumbering } from './change-kind.ts';
import type { Renumbering } from './change-kind.ts';
import { headingOver } from './moved-place.ts';
import { placeFinder } from '../place-starting.ts';
import type { RedlineCell, RedlinePiece } from './redline-piece.ts';
import type { MovedRow, RedlineRow, RedlineText } from './redline-row.ts';
import { changedText, sameText } from './row-text.ts';
import type { RowClauses } from './row-text.ts';
import { segmentFinder } from '../segments/segment-finder.ts';
import type { Move, SegmentFinder } from '../segments/segment-finder.ts';
import { tableColumns } from './table-columns.ts';
import type { ColumnsOf, LinkedRow } from './table-columns.ts';

/**
 * A comparison as rows to be shown, in reading order. Every clause of both texts is in a row; one that moved is in two.
 * `from` and `to` are the texts the comparison was made of.
 */
export function redline(from: ClauseText, to: ClauseText, comparison: Comparison): readonly RedlineRow[] {
	const parts: RedlineParts = {
		from,
		to,
		finder: segmentFinder(comparison.segments),
		numbers: renumbering(comparison),
		placeFrom: placeFinder(from.clauses),
		placeTo: placeFinder(to.clauses),
	};
	const moves = new Map<ClauseEntry, Move>();
	for (const entry of comparison.clauses) {
		const move = moveOf(entry, parts);
		if (move !== undefined) moves.set(entry, move);
	}
	const source = { ...parts, columns: columnsIn(comparison, parts, moves) };
	const departures = [...moves.keys()].sort((a, b) => a.from![0]!.start - b.from![0]!.start);
	const rows: RedlineRow[] = [];
	const add = (row: RedlineRow): void =>
		void rows.push(goesOn(row, rows.at(-1)) ? { ...row, goesOn: true } : row);
	let gone = 0;
	const showDepartures = (place: number): void => {
		for (; gone < departures.length && departures[gone]!.from![0]!.start < place; gone++) {
			add(movedRow('moved-from', departures[gone]!, { ...source, move: moves.get(departures[gone]!)! }));
		}
	};
	for (const entry of comparison.clauses) {
		const move = moves.get(entry);
		if (move === undefined && entry.from !== undefined) showDepartures(entry.from[0]!.start);
		add(move === undefined ? rowOf(entry, source) : movedRow('moved-to', entry, { ...source, move }));
	}
	showDepartures(Infinity);
	return rows;
}

function goesOn(row: RedlineRow, last: RedlineRow | undefined): row is MovedRow {
	return 'move' in row && last?.type === row.type && last.move === row.move;
}

/** The columns of all tables. */
function columnsIn(
	{ clauses }: Comparison,
	parts: RedlineParts,
	moves: ReadonlyMap<ClauseEntry, Move>,
): ColumnsOf {
	const rows = clauses.flatMap((entry): readonly LinkedRow[] => {
		if (entry.from?.length !== 1 || entry.to?.length !== 1 || entry.change === 'unchanged') return [];
		const {
			from: [from],
			to: [to],
		} = clausesOf(entry, parts);
		if (from?.cells === undefined || to?.cells === undefined) return [];
		const move = moves.get(entry);
		const finder = move === undefined ? parts.finder : segmentFinder(move.segments);
		return [{ from, to, segments: finder.over(spanOf([from]), spanOf([to])) }];
	});
	return tableColumns(rows);
}

interface RedlineParts {
	readonly from: ClauseText;
	readonly to: ClauseText;
	readonly finder: SegmentFinder;
	readonly numbers: Renumbering;
	readonly placeFrom: (start: number) => number;
	readonly placeTo: (start: number) => number;
}

interface RedlineSource extends RedlineParts {
	readonly columns: ColumnsOf;
}

function moveOf({ from, to }: ClauseEntry, { finder }: RedlineParts): Move | undefined {
	if (from === undefined || to === undefined) return undefined;
	return finder.moveTo([to[0]!.start, to.at(-1)!.end]);
}

function rowOf(entry: ClauseEntry, source: RedlineSource): RedlineRow {
	const clauses = clausesOf(entry, source);
	const text = sameText(clauses) ?? textOf(clauses, source, source.finder);
	switch (entry.change) {
		case 'added':
			return { type: 'added', change: 'added', to: clauses.to[0]!, text };
		case 'removed':
			return { type: 'removed', change: 'removed', from: clauses.from[0]!, text };
		case 'split':
		case 'merged':
			return { type: 'regrouped', change: entry.change, ...clauses, text };
		case 'unchanged':
		case 'modified':
		case 'renumbered':
			return { type: 'kept', change: entry.change, from: clauses.from[0]!, to: clauses.to[0]!, text };
		case 'moved':
		case 'moved-modified':
			throw new Error(`The comparison says a clause moved and no segment moves it: ${entry.to?.[0]?.id}`);
	}
}

function movedRow(
	type: 'moved-from' | 'moved-to',
	entry: ClauseEntry,
	source: RedlineSource & { readonly move: Move },
): RedlineRow {
	const clauses = clausesOf(entry, source);
	const { number, segments } = source.move;
	const change = entry.change as 'moved' | 'moved-modified' | 'split' | 'merged';
	const text =
		type === 'moved-to'
			? (sameText(clauses) ?? textOf(clauses, source, segmentFinder(segments)))
			: departedText(clauses, number, source.columns);
	const [other, clause] = type === 'moved-to' ? [source.from, clauses.from[0]!] : [source.to, clauses.to[0]!];
	const otherHeading = headingOver(other, clause);
	const row: MovedRow = { type, change, ...clauses, move: number, text };
	return otherHeading === undefined ? row : { ...row, otherHeading };
}

/** The marked words of a row, told by the segments over it. */
function textOf(
	clauses: RowClauses,
	{ from, to, numbers, columns }: RedlineSource,
	finder: SegmentFinder,
): RedlineText {
	const segments = finder.over(spanOf(clauses.from), spanOf(clauses.to));
	return changedText({ segments, from: from.body, to: to.body, numbers, columns }, clauses);
}

/** What left is shown whole, as it was. */
function departedText({ from }: RowClauses, move: number, columns: ColumnsOf): RedlineText {
	const away = (runs: readonly Run[]): RedlinePiece => ({ type: 'moved-away', runs, move });
	const pieces = from.flatMap((clause, index): readonly RedlinePiece[] => [
		...(index === 0 ? [] : [{ type: 'break', side: 'deleted', clause } as const]),
		...(clause.runs.length === 0 ? [] : [away(clause.runs)]),
	]);
	const cells = from.length === 1 ? from[0]!.cells : undefined;
	if (cells === undefined) return { pieces, kinds: [] };
	const drawn = columns(from[0], undefined).map((column): RedlineCell => {
		const cell = column.from === undefined ? undefined : cells[column.from];
		return {
			type: column.from === undefined ? 'inserted' : 'same',
			pieces: cell === undefined ? [] : [away(cell.runs)],
		};
	});
	return { pieces, cells: drawn, kinds: [] };
}

const none: readonly ClauseReference[] = [];

function clausesOf({ from = none, to = none }: ClauseEntry, source: RedlineParts): RowClauses {
	return {
		from: from.map(({ start }) => source.from.clauses[source.placeFrom(start)]!),
		to: to.map(({ start }) => source.to.clauses[source.placeTo(start)]!),
	};
}

function spanOf(clauses: readonly Clause[]): Range | undefined {
	return clauses.length === 0 ? undefined : [clauses[0]!.start, clauses.at(-1)!.end];
}
