import type { Env } from 'markdown-it';
import type { Cell, Clause, ClauseText, Run } from '../model/clause.ts';
import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import { clauseIds } from './clause-ids.ts';
import { leadingNumber } from './clause-number.ts';
import { inlineRuns } from './inline-runs.ts';
import { bodyOffset, offsetMap, paragraphMap, sourceLines } from './source-lines.ts';
import type { ContentMap, SourceLines } from './source-lines.ts';
import { tableCells } from './table-cells.ts';

/** A clause that has no id yet, and whose end is still the start of the next. */
type PlacedClause = Omit<Clause, 'id' | 'isDeclared' | 'end'> & {
	readonly declared?: string;
	/** The line after its last. */
	readonly lastLine: number;
};

interface Reading {
	readonly source: SourceLines;
	readonly env: Env;
	/** Where the search for the next marker on a line begins. */
	readonly cursor: number;
}

/** Reads a body into its clauses, which tile it. Any text at all is a text with clauses. */
export function parseClauses(body: string): ClauseText {
	// A byte order mark and NUL mean nothing to Markdown; both keep their place.
	const source = sourceLines(body.replace(/^\uFEFF/, ' ').replaceAll('\0', '\uFFFD'));
	const { blocks, env } = blocksOf(source.lines.join('\n'));
	const placed: PlacedClause[] = [];
	let cursor = 0;
	for (const block of blocks) {
		placed.push(...uncovered(source, placed.at(-1)?.lastLine ?? 0, block));
		const clause = placedClause(block, { source, env, cursor });
		cursor = Math.max(cursor, clause.cursor);
		placed.push(clause.placed);
	}
	placed.push(...uncovered(source, placed.at(-1)?.lastLine ?? 0, undefined));
	return { body, clauses: identified(placed, body.length) };
}

/** Lines with text that no block took: link definitions, and what nests too deep for Markdown, which stays text. */
function uncovered(source: SourceLines, fromLine: number, next: Block | undefined): readonly PlacedClause[] {
	const isInsideTable = next?.kind === 'row' && !next.isTableHead;
	const toLine = next?.firstLine ?? source.lines.length;
	const found: PlacedClause[] = [];
	for (let line = isInsideTable ? toLine : fromLine; line < toLine; line++) {
		const words = source.lines[line]!.replace(/^[\s>\uFEFF]+/, '').trimEnd();
		if (words === '' || /^\|?[\s:|-]+$/.test(words)) continue;
		const start = source.starts[line]!;
		const wordsStart = start + source.lines[line]!.lastIndexOf(words);
		found.push({
			kind: /^\[[^\]]*\]:|^["'(<]|^\S+$/.test(words) ? 'definition' : 'paragraph',
			start,
			level: 0,
			containers: [],
			runs: [{ start: wordsStart, end: wordsStart + words.length, text: words, marks: [] }],
			lastLine: line + 1,
		});
	}
	return found;
}

function placedClause(block: Block, reading: Reading): { placed: PlacedClause; cursor: number } {
	const { source } = reading;
	const lineStart = source.starts[block.firstLine]!;
	const start = Math.max(lineStart, reading.cursor);
	const base = { start, level: block.level, containers: block.containers, lastLine: block.lastLine };
	switch (block.kind) {
		case 'rule':
			return { placed: { ...base, kind: 'rule', runs: [] }, cursor: start };
		case 'code':
			return { placed: { ...base, kind: 'code', runs: codeRuns(block, source) }, cursor: start };
		case 'row':
			return { placed: { ...base, kind: 'row', ...rowText(block, reading) }, cursor: start };
		default:
			return wordedClause(block, reading, base);
	}
}

type Base = Pick<PlacedClause, 'start' | 'level' | 'containers' | 'lastLine'>;

function wordedClause(block: Block, reading: Reading, base: Base): { placed: PlacedClause; cursor: number } {
	const { kind } = block as { kind: 'heading' | 'paragraph' | 'item' };
	const map = contentMap(block, reading);
	const markerStart = markerOffset(block, reading, base.start);
	const declared = /\s*\{#([\p{L}][\p{L}\p{N}\p{M}._-]*)\}$/u.exec(block.content);
	const content = declared === null ? block.content : block.content.slice(0, declared.index);
	const isNumberedItem = kind === 'item' && /\d/.test(block.marker);
	const number = isNumberedItem ? undefined : leadingNumber(content, kind === 'heading');
	const runs = shiftedRuns(inlineRuns(content.slice(number?.lengthWithSpace ?? 0), reading.env), {
		map,
		by: number?.lengthWithSpace ?? 0,
	});
	const numberStart = isNumberedItem ? markerStart : bodyOffset(map, 0);
	const printed = isNumberedItem
		? { text: block.marker, length: block.marker.length }
		: number && { text: number.text, length: number.length };
	const placed: PlacedClause = {
		...base,
		kind,
		runs,
		...(declared === null ? {} : { declared: declared[1]! }),
		...(printed === undefined
			? {}
			: { number: { text: printed.text, start: numberStart, end: numberStart + printed.length } }),
	};
	return { placed, cursor: kind === 'item' ? markerStart + block.marker.length : base.start };
}

function contentMap(block: Block, { source, cursor }: Reading): ContentMap {
	if (!block.marker.startsWith('#')) return paragraphMap(source, block.firstLine, block.content);
	const lineStart = source.starts[block.firstLine]!;
	const marks = source.body.indexOf(block.marker, Math.max(lineStart, cursor)) + block.marker.length;
	return offsetMap(source.body.indexOf(block.content, marks));
}

/** Where a list item's marker stands: behind what opened on the same line before it. */
function markerOffset(block: Block, { source }: Reading, from: number): number {
	return block.kind === 'item' ? source.body.indexOf(block.marker, from) : from;
}

function shiftedRuns(runs: readonly Run[], { map, by }: { map: ContentMap; by: number }): readonly Run[] {
	return runs.map((run) => {
		const start = bodyOffset(map, run.start + by);
		const isOneLine = !run.text.includes('\n') && map.contentStarts.length === 1;
		const end = isOneLine ? start + run.end - run.start : bodyOffset(map, run.end - 1 + by) + 1;
		return { ...run, start, end };
	});
}

function rowText(block: Block, { source, env }: Reading): { runs: readonly Run[]; cells: readonly Cell[] } {
	const line = source.lines[block.firstLine]!;
	const cells = tableCells(line, source.starts[block.firstLine]!).map((cell) => ({
		start: cell.start,
		end: cell.end,
		runs: shiftedRuns(inlineRuns(cell.content, env), { map: cell.map, by: 0 }),
	}));
	return { cells, runs: cells.flatMap((cell) => cell.runs) };
}

/** One run a line of code, and one for each line end between. */
function codeRuns(block: Block, source: SourceLines): readonly Run[] {
	const isFenced = block.marker !== '';
	const firstLine = block.firstLine + (isFenced ? 1 : 0);
	const runs: Run[] = [];
	const lines = block.content.replace(/\n$/, '').split('\n');
	lines.forEach((line, index) => {
		const sourceLine = source.lines[firstLine + index];
		if (sourceLine === undefined) return;
		const start = source.starts[firstLine + index]! + sourceLine.lastIndexOf(line);
		const lineEnd = source.starts[firstLine + index]! + sourceLine.length;
		const nextLine = source.starts[firstLine + index + 1];
		if (line !== '') runs.push({ start, end: start + line.length, text: line, marks: [] });
		if (index < lines.length - 1 && nextLine !== undefined) {
			runs.push({ start: lineEnd, end: nextLine, text: '\n', marks: [], isBreak: true });
		}
	});
	return runs;
}

function identified(placed: readonly PlacedClause[], length: number): readonly Clause[] {
	const idOf = clauseIds();
	const itemIds = new Map<object, string>();
	return placed.map(({ declared, lastLine: _, ...clause }, index) => {
		const enclosing = clause.containers
			.filter((container) => container.type === 'item')
			.map((item) => itemIds.get(item))
			.findLast((id) => id !== undefined);
		const id = idOf({
			kind: clause.kind,
			level: clause.level,
			words: clause.kind === 'heading' ? clause.runs.map((run) => run.text).join('') : '',
			...(declared === undefined ? {} : { declared }),
			...(clause.number === undefined ? {} : { number: clause.number.text }),
			...(enclosing === undefined ? {} : { enclosing }),
		});
		const item = clause.containers.at(-1);
		if (clause.kind === 'item' && item !== undefined) itemIds.set(item, id);
		const start = index === 0 ? 0 : clause.start;
		return {
			...clause,
			id,
			isDeclared: declared !== undefined,
			start,
			end: placed[index + 1]?.start ?? length,
			...(isTableHead(clause, placed[index - 1]) ? { isTableHead: true as const } : {}),
		};
	});
}

/** The first row of a table heads it. */
function isTableHead(
	clause: { kind: string; containers: readonly object[] },
	before?: PlacedClause,
): boolean {
	return clause.kind === 'row' && before?.containers.at(-1) !== clause.containers.at(-1);
}
