import type { RedlineCell } from '../../comparison/redline/redline-piece.ts';
import type { RedlineRow } from '../../comparison/redline/redline-row.ts';
import type { Cell, Clause, Container } from '../../model/clause.ts';
import { cellShape } from './clause-shape.ts';
import { runsWith, trackedRuns } from './tracked-runs.ts';
import type { TrackedCell, TrackedParagraph, TrackedRow, TrackedRun } from './tracked-text.ts';
import { writtenRuns } from './written-runs.ts';

/** A row that is wholly of one text. */
export function wholeRow(clause: Clause, fate: 'deleted' | 'inserted'): TrackedRow {
	const cells = cellsOf(clause).map(({ runs }, column): TrackedCell => {
		const shape = cellShape(clause, alignmentOf(clause, column));
		const paragraph: TrackedParagraph = {
			type: 'paragraph',
			shape,
			mark: fate,
			runs: runsWith(fate, writtenRuns(runs, 'row')),
		};
		return { fate: 'kept', span: 1, paragraph };
	});
	return { fate, isHead: clause.isTableHead === true, cells };
}

/** A row of both texts with the changes in its cells; cells came and went where their columns did. */
export function keptRow({ from, to, text }: RedlineRow & { readonly type: 'kept' }): TrackedRow {
	let [old, fresh] = [0, 0];
	const cells = (text.cells ?? []).map((cell): TrackedCell => {
		const [left, right] = [cell.type === 'inserted' ? -1 : old++, cell.type === 'deleted' ? -1 : fresh++];
		const shapes = [
			...(right < 0 ? [] : [cellShape(to, alignmentOf(to, right))]),
			...(left < 0 ? [] : [cellShape(from, alignmentOf(from, left))]),
		];
		const runs = cellRuns(cell, cellsOf(from)[left], cellsOf(to)[right]);
		const [shape, formerShape = shape] = shapes as [string, string?];
		return {
			fate: cell.type === 'same' ? 'kept' : cell.type,
			span: 1,
			paragraph: {
				type: 'paragraph',
				shape,
				...(formerShape !== shape && { formerShape }),
				mark: 'kept',
				runs,
			},
		};
	});
	return { fate: 'kept', isHead: to.isTableHead === true, cells };
}

function cellRuns(
	{ pieces }: RedlineCell,
	old: Cell | undefined,
	fresh: Cell | undefined,
): readonly TrackedRun[] {
	const sides = { old: writtenRuns(old?.runs ?? [], 'row'), fresh: writtenRuns(fresh?.runs ?? [], 'row') };
	return trackedRuns(pieces, sides).filter((one) => one.fate !== 'break');
}

function cellsOf({ cells, runs, start, end }: Clause): readonly Cell[] {
	return cells ?? [{ runs, start, end }];
}

/** The table a row stands in. */
export function tableOf(row: Clause): Container {
	return row.containers.at(-1)!;
}

function alignmentOf(row: Clause, column: number) {
	const table = tableOf(row);
	return table.type === 'table' ? table.alignments[column] : undefined;
}
