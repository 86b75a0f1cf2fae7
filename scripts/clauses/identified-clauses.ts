import type { Cell, Clause, ClauseNumber, Run } from '../model/clause.ts';
import { clauseIds } from './clause-ids.ts';
import { headingDepths } from './heading-depths.ts';
import type { PlacedClause } from './placed-clause.ts';
import { runAt } from './run-at.ts';

/** The clauses of a stretch of a body, and where in the body the stretch starts. */
export interface PlacedSection {
	readonly start: number;
	readonly placed: readonly PlacedClause[];
}

/** The clauses of a body of some length: with their ids, at their places in it, tiling it. */
export function identifiedClauses(sections: readonly PlacedSection[], length: number): readonly Clause[] {
	const idOf = clauseIds();
	const itemIds = new Map<object, string>();
	const depthOf = headingDepths();
	const clauses: BuiltClause[] = [];
	for (const { start, placed } of sections) {
		let before: PlacedClause | undefined;
		for (const one of placed) {
			const clause = builtClause(one, start);
			clause.id = idOf(one, enclosingId(one, itemIds));
			if (one.kind === 'heading') clause.depth = depthOf(one.level);
			const item = one.containers.at(-1);
			if (one.kind === 'item' && item !== undefined) itemIds.set(item, clause.id);
			if (isTableHead(one, before)) clause.isTableHead = true;
			const previous = clauses.at(-1);
			if (previous === undefined) clause.start = 0;
			else previous.end = clause.start;
			clauses.push(clause);
			before = one;
		}
	}
	if (clauses.length > 0) clauses.at(-1)!.end = length;
	return clauses;
}

type BuiltClause = { -readonly [Key in keyof Clause]: Clause[Key] };

/**
 * There are very many clauses: a copy made key by key is far cheaper to make and to keep than one spread, and where all have
 * the same keys what reads them runs faster.
 */
function builtClause(placed: PlacedClause, by: number): BuiltClause {
	const { number } = placed;
	const cells = placed.cells?.map((cell) => cellAt(cell, by));
	return {
		kind: placed.kind,
		id: '',
		number: number && numberPlacedAt(number, by),
		isDeclared: placed.declared !== undefined,
		start: placed.start + by,
		end: 0,
		level: placed.level,
		depth: 0,
		containers: placed.containers,
		runs: cells?.flatMap((cell) => cell.runs) ?? runsAt(placed.runs, by),
		cells,
		isTableHead: undefined,
	};
}

function numberPlacedAt({ text, start, end, runs }: ClauseNumber, by: number): ClauseNumber {
	const number = { text, start: start + by, end: end + by };
	return runs === undefined ? number : { ...number, runs: runsAt(runs, by) };
}

function cellAt({ start, end, runs }: Cell, by: number): Cell {
	return { start: start + by, end: end + by, runs: runsAt(runs, by) };
}

function runsAt(runs: readonly Run[], by: number): readonly Run[] {
	return by === 0 ? runs : runs.map((run) => runAt(run, run.start + by, run.end + by));
}

/** The id of the innermost list item with an id a clause stands in. */
function enclosingId({ containers }: PlacedClause, itemIds: ReadonlyMap<object, string>): string | undefined {
	const item = containers.findLast((container) => itemIds.has(container));
	return item && itemIds.get(item);
}

/** The first row of a table heads it. */
function isTableHead(clause: PlacedClause, before: PlacedClause | undefined): boolean {
	return clause.kind === 'row' && before?.containers.at(-1) !== clause.containers.at(-1);
}
