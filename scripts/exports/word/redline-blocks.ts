import type { RedlineRow } from '../../comparison/redline/redline-row.ts';
import type { Clause, Container } from '../../model/clause.ts';
import { indentOf } from './clause-shape.ts';
import { partedInsertions } from './parted-insertions.ts';
import {
	arrivedParagraphs,
	departedParagraphs,
	keptParagraph,
	regroupedParagraphs,
	wholeParagraph,
} from './row-paragraphs.ts';
import { keptRow, tableOf, wholeRow } from './table-rows.ts';
import { trackedTable } from './tracked-table.ts';
import type { MoveBound, TrackedBlock, TrackedParagraph, TrackedRow } from './tracked-text.ts';

/**
 * A redline as a document with tracked changes. Every clause that a page shows is in it: without what came it reads as the
 * old text, without what went as the new one. Rows of tables that moved go and come, for no word processor moves rows.
 */
export function redlineBlocks(rows: readonly RedlineRow[]): readonly TrackedBlock[] {
	const arrivals = new Map(
		rows.flatMap((row) => (row.type === 'moved-to' ? [[row.from[0]!, row] as const] : [])),
	);
	const items = rows.flatMap((row) => {
		const arrival = row.type === 'moved-from' ? arrivals.get(row.from[0]!)! : row;
		return itemsOf(row, arrival);
	});
	return partedInsertions(inTables(boundedMoves(items), oldTables(rows)));
}

/** A row of a table on its way into one, or a paragraph, with what it moved in. */
type Item =
	| { readonly type: 'row'; readonly row: TrackedRow; readonly clause: Clause }
	| {
			readonly type: 'paragraph';
			readonly paragraph: TrackedParagraph;
			readonly moved?: { readonly side: MoveBound['side']; readonly move: number };
	  };

function itemsOf(row: RedlineRow, arrival: RedlineRow): readonly Item[] {
	switch (row.type) {
		case 'added':
			return wholes([row.to], 'inserted');
		case 'removed':
			return wholes([row.from], 'deleted');
		case 'kept':
			return keptItems(row);
		case 'regrouped':
			return regroupedItems(row);
		case 'moved-from':
		case 'moved-to':
			return movedItems(row, arrival as RedlineRow & { type: 'moved-to' });
	}
}

function item(paragraph: TrackedParagraph): Item {
	return { type: 'paragraph', paragraph };
}

/** Clauses that came or went whole; what only defines a link is not shown. */
function wholes(clauses: readonly Clause[], fate: 'deleted' | 'inserted'): readonly Item[] {
	return clauses
		.filter(isShown)
		.map((clause) =>
			clause.kind === 'row'
				? { type: 'row', row: wholeRow(clause, fate), clause }
				: item(wholeParagraph(clause, fate)),
		);
}

function isShown({ kind }: Clause): boolean {
	return kind !== 'definition';
}

function keptItems(row: RedlineRow & { readonly type: 'kept' }): readonly Item[] {
	const { from, to, text } = row;
	if (from.kind === 'row' && to.kind === 'row') return [{ type: 'row', row: keptRow(row), clause: to }];
	if (from.kind === 'row' || to.kind === 'row' || !isShown(from) || !isShown(to))
		return [...wholes([from], 'deleted'), ...wholes([to], 'inserted')];
	return [item(keptParagraph(from, to, text.pieces))];
}

/** Paragraphs alone are joined and parted: a heading is one for as long as it has a mark of its own. */
function regroupedItems(row: RedlineRow & { readonly type: 'regrouped' }): readonly Item[] {
	const { from, to } = row;
	const isFlowing = [...from, ...to].every(
		({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'code',
	);
	const paragraphs = isFlowing ? regroupedParagraphs(row) : undefined;
	return paragraphs?.map(item) ?? [...wholes(from, 'deleted'), ...wholes(to, 'inserted')];
}

function movedItems(
	{ type }: RedlineRow & { readonly type: 'moved-from' | 'moved-to' },
	arrival: RedlineRow & { readonly type: 'moved-to' },
): readonly Item[] {
	const { from, to, move } = arrival;
	const isGone = type === 'moved-from';
	const isMovable = [...from, ...to].every((clause) => clause.kind !== 'row' && isShown(clause));
	if (!isMovable) return isGone ? wholes(from, 'deleted') : wholes(to, 'inserted');
	const side = isGone ? 'moved-away' : 'moved-here';
	const paragraphs = isGone ? departedParagraphs(arrival) : arrivedParagraphs(arrival);
	return paragraphs.map((paragraph) => ({ type: 'paragraph', paragraph, moved: { side, move } }));
}

/** The items with a bound at either end of neighbours that moved together; parts of a move have names of their own. */
function boundedMoves(items: readonly Item[]): readonly (Item | MoveBound)[] {
	const bounded: (Item | MoveBound)[] = [];
	const parts = new Map<string, number>();
	let open: { readonly key: string; readonly bound: MoveBound } | undefined;
	const close = (): void => {
		if (open !== undefined) bounded.push({ ...open.bound, type: 'move-end' });
		open = undefined;
	};
	for (const one of items) {
		const moved = one.type === 'paragraph' ? one.moved : undefined;
		const key = moved && `${moved.side} ${moved.move}`;
		if (key !== open?.key) close();
		if (moved !== undefined && key !== undefined && open === undefined) {
			const part = (parts.get(key) ?? 0) + 1;
			parts.set(key, part);
			const bound: MoveBound = {
				type: 'move-start',
				side: moved.side,
				name: `section${moved.move}-${part}`,
			};
			bounded.push(bound);
			open = { key, bound };
		}
		bounded.push(one);
	}
	close();
	return bounded;
}

/** Which table of the new text each table of the old one became, by the rows both have. */
function oldTables(rows: readonly RedlineRow[]): ReadonlyMap<Container, Container> {
	const tables = new Map<Container, Container>();
	for (const row of rows) {
		if (row.type !== 'kept' || row.from.kind !== 'row' || row.to.kind !== 'row') continue;
		const table = tableOf(row.from);
		if (!tables.has(table)) tables.set(table, tableOf(row.to));
	}
	return tables;
}

/** The blocks, with neighbouring rows of one table in a table. */
function inTables(
	items: readonly (Item | MoveBound)[],
	tables: ReadonlyMap<Container, Container>,
): readonly TrackedBlock[] {
	const blocks: TrackedBlock[] = [];
	let [rows, table, indent]: [TrackedRow[], Container | undefined, number] = [[], undefined, 0];
	const flush = (): void => {
		if (rows.length > 0) blocks.push(trackedTable(rows, indent));
		[rows, table] = [[], undefined];
	};
	for (const one of items) {
		if (one.type !== 'row') {
			flush();
			blocks.push(one.type === 'paragraph' ? one.paragraph : one);
			continue;
		}
		const own = tableOf(one.clause);
		const standing = tables.get(own) ?? own;
		if (standing !== table) flush();
		if (rows.length === 0) indent = indentOf(one.clause);
		table = standing;
		rows.push(one.row);
	}
	flush();
	return blocks;
}
