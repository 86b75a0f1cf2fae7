import type { Env } from 'markdown-it';
import type { Cell, ClauseNumber, Clause, Run } from '../model/clause.ts';
import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import { inlineRuns } from './inline-runs.ts';
import { numberedWords } from './numbered-words.ts';
import { provisionName } from './provision-name.ts';
import type { ProvisionName } from './provision-name.ts';
import { runAt } from './run-at.ts';
import { bodyOffset, offsetMap, paragraphMap, sourceLines } from './source-lines.ts';
import type { ContentMap, SourceLines } from './source-lines.ts';
import { tableCells } from './table-cells.ts';

/** A clause that has no id yet, and whose end is still the start of the next. */
export interface PlacedClause extends Pick<Clause, 'kind' | 'start' | 'level' | 'containers' | 'runs'> {
	readonly declared: string | undefined;
	readonly number: ClauseNumber | undefined;
	readonly name: ProvisionName | undefined;
	/** Of a row. */
	readonly cells: readonly Cell[] | undefined;
	/** The line after its last. */
	readonly lastLine: number;
}

interface Reading {
	readonly source: SourceLines;
	readonly env: Env;
	/** Where the search for the next marker on a line begins. */
	readonly cursor: number;
}

/**
 * The clauses of a text in reading order, their places counted from its start. They do not tile it yet: each has its
 * start alone. The text has neither a byte order mark nor NUL.
 */
export function placedClauses(text: string): readonly PlacedClause[] {
	const source = sourceLines(text);
	const { blocks, env } = blocksOf(source.lines.join('\n'));
	const placed: PlacedClause[] = [];
	let cursor = 0;
	for (const block of blocks) {
		for (const one of uncovered(source, placed.at(-1)?.lastLine ?? 0, block)) placed.push(one);
		const clause = placedClause(block, { source, env, cursor });
		cursor = Math.max(cursor, clause.cursor);
		placed.push(clause.placed);
	}
	return [...placed, ...uncovered(source, placed.at(-1)?.lastLine ?? 0, undefined)];
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
			declared: undefined,
			number: undefined,
			name: undefined,
			cells: undefined,
			runs: [{ start: wordsStart, end: wordsStart + words.length, text: words, marks: [] }],
			lastLine: line + 1,
		});
	}
	return found;
}

function placedClause(block: Block, reading: Reading): { placed: PlacedClause; cursor: number } {
	const { source } = reading;
	const start = Math.max(source.starts[block.firstLine]!, reading.cursor);
	switch (block.kind) {
		case 'rule':
			return { placed: clauseAt(start, block, { runs: [] }), cursor: start };
		case 'code':
			return { placed: clauseAt(start, block, { runs: codeRuns(block, start, source) }), cursor: start };
		case 'row':
			return {
				placed: clauseAt(start, block, { runs: [], cells: rowCells(block, start, reading) }),
				cursor: start,
			};
		default:
			return wordedClause(block, reading, start);
	}
}

function clauseAt(
	start: number,
	{ kind, level, containers, lastLine }: Block,
	parts: Pick<PlacedClause, 'runs'> & Partial<Pick<PlacedClause, 'declared' | 'number' | 'cells'>>,
): PlacedClause {
	const { runs, declared, number, cells } = parts;
	const name = provisionName(kind, number, runs);
	return { kind, start, level, containers, lastLine, runs, declared, number, name, cells };
}

function wordedClause(
	block: Block,
	reading: Reading,
	start: number,
): { placed: PlacedClause; cursor: number } {
	const markerStart = markerOffset(block, reading, start);
	const cursor = block.kind === 'item' ? markerStart + block.marker.length : start;
	const { content: written, map } = placedContent(block, reading, cursor);
	const declared = declaredId(written);
	const content = declared === undefined ? written : written.slice(0, declared.index);
	const runs = shiftedRuns(inlineRuns(content, reading.env), map);
	const isNumberedItem = block.kind === 'item' && /\d/.test(block.marker);
	const words = isNumberedItem
		? { number: markerNumber(block.marker, markerStart), runs }
		: numberedWords(runs, block.kind === 'heading');
	const placed = clauseAt(start, block, { ...words, declared: declared?.id });
	return { placed, cursor };
}

interface PlacedContent {
	readonly content: string;
	readonly map: ContentMap;
}

/**
 * The content of a block, which stands behind its mark. The parser miscounts tabs in nested quotations and may take the
 * end of the mark for words.
 */
function placedContent(block: Block, reading: Reading, markerEnd: number): PlacedContent {
	const map = contentMap(block, reading);
	const surplus = markerEnd - bodyOffset(map, 0);
	if (surplus <= 0) return { content: block.content, map };
	const content = block.content.slice(surplus).replace(/^[ \t]+/, '');
	return { content, map: contentMap({ ...block, content }, reading) };
}

/** The id an author wrote behind the words, and where it begins; with no words before it, it is all the words there are. */
function declaredId(content: string): { id: string; index: number } | undefined {
	if (!content.endsWith('}')) return undefined;
	const match = /\s*(?<!\\)\{#([\p{L}][\p{L}\p{N}\p{M}._-]*)\}$/u.exec(content);
	return match === null || match.index === 0 ? undefined : { id: match[1]!, index: match.index };
}

function markerNumber(text: string, start: number): ClauseNumber {
	return { text, start, end: start + text.length };
}

function contentMap(block: Block, { source, cursor }: Reading): ContentMap {
	if (!block.marker.startsWith('#')) return paragraphMap(source, block.contentLine, block.content);
	const lineStart = source.starts[block.firstLine]!;
	const marks = source.body.indexOf(block.marker, Math.max(lineStart, cursor)) + block.marker.length;
	return offsetMap(source.body.indexOf(block.content, marks));
}

/** Where a list item's marker stands: behind what opened on the same line before it. */
function markerOffset(block: Block, { source }: Reading, from: number): number {
	return block.kind === 'item' ? source.body.indexOf(block.marker, from) : from;
}

function shiftedRuns(runs: readonly Run[], map: ContentMap): readonly Run[] {
	return runs.map((run) => {
		const start = bodyOffset(map, run.start);
		const isOneLine = !run.text.includes('\n') && map.contentStarts.length === 1;
		const end = isOneLine ? start + run.end - run.start : bodyOffset(map, run.end - 1) + 1;
		return runAt(run, start, end);
	});
}

function rowCells(block: Block, start: number, { source, env }: Reading): readonly Cell[] {
	const line = source.lines[block.firstLine]!.slice(start - source.starts[block.firstLine]!);
	const quotes = block.containers.filter(({ type }) => type === 'quote').length;
	return tableCells(line, { lineStart: start, quotes }).map((cell) => ({
		start: cell.start,
		end: cell.end,
		runs: shiftedRuns(inlineRuns(cell.content, env), cell.map),
	}));
}

/** The runs of each line of code from its start on, and one for each line end between. */
function codeRuns({ content, contentLine }: Block, start: number, source: SourceLines): readonly Run[] {
	const lines = content.replace(/\n$/, '').split('\n');
	return lines.flatMap((line, index) => {
		const sourceLine = source.lines[contentLine + index];
		if (sourceLine === undefined) return [];
		const lineStart = source.starts[contentLine + index]!;
		const lineEnd = lineStart + sourceLine.length;
		const runs = codeLineRuns(line, sourceLine.slice(Math.max(0, start - lineStart)), lineEnd);
		const nextLine = source.starts[contentLine + index + 1];
		return index === lines.length - 1 || nextLine === undefined
			? runs
			: [...runs, { start: lineEnd, end: nextLine, text: '\n', marks: [], isBreak: true }];
	});
}

/**
 * A line of code is the end of its source line; the spaces it has before that are what indentation left of a tab. Where
 * it is longer than its line, it has the end of a mark as well, which is not code.
 */
function codeLineRuns(line: string, sourceLine: string, lineEnd: number): readonly Run[] {
	let spaces = 0;
	while (!sourceLine.endsWith(line.slice(spaces))) spaces++;
	const start = lineEnd - line.length + spaces;
	const isTab = spaces > 0 && line.slice(0, spaces).trim() === '' && start > lineEnd - sourceLine.length;
	const tab: Run = { start: start - 1, end: start, text: line.slice(0, spaces), marks: [] };
	const code: Run = { start, end: lineEnd, text: line.slice(spaces), marks: [] };
	return [...(isTab ? [tab] : []), ...(code.text === '' ? [] : [code])];
}
