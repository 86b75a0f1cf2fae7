import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffWords, diffWordsWithSpace } from 'diff';
import { parseClauses } from '../../../scripts/clauses/clause-text.ts';
import { compareTexts } from '../../../scripts/comparison/comparison.ts';
import { tilingFault } from '../../../scripts/comparison/segments/tiling.ts';
import type { ClauseChange, ClauseEntry, Range, Segment } from '../../../scripts/model/comparison.ts';
import type { MarkedMove, Marking } from './marking.ts';

/** Something that compares two bodies. */
export interface Engine {
	readonly name: string;
	readonly mark: (from: string, to: string) => Marking;
}

/** Ours. */
export const ourEngine: Engine = {
	name: 'In Force',
	mark: (from, to) => {
		const comparison = compareTexts(parseClauses(from), parseClauses(to));
		const found = { deleted: [] as Range[], inserted: [] as Range[], moves: [] as MarkedMove[] };
		collect(comparison.segments, found);
		const classes = { from: entriesBy('from', comparison.clauses), to: entriesBy('to', comparison.clauses) };
		return {
			...found,
			changeOf: (side, range) => changeAt(classes[side], range),
			isExact: tilingFault(comparison, from, to) === undefined,
		};
	},
};

type Found = { deleted: Range[]; inserted: Range[]; moves: MarkedMove[] };

function collect(segments: readonly Segment[], found: Found): void {
	const origins = new Map(
		segments.flatMap((one) => (one.op === 'move-from' ? [[one.move, one.from] as const] : [])),
	);
	for (const one of segments) {
		if (one.op === 'delete') found.deleted.push(one.from);
		if (one.op === 'insert') found.inserted.push(one.to);
		if (one.op !== 'move-to') continue;
		found.moves.push({ from: origins.get(one.move)!, to: one.to });
		collect(one.segments ?? [], found);
	}
}

interface PlacedChange {
	readonly start: number;
	readonly end: number;
	readonly change: ClauseChange;
}

function entriesBy(side: 'from' | 'to', entries: readonly ClauseEntry[]): readonly PlacedChange[] {
	return entries.flatMap((entry) =>
		(entry[side] ?? []).map(({ start, end }) => ({ start, end, change: entry.change })),
	);
}

/** The change of the clause that covers the middle of a range. */
function changeAt(changes: readonly PlacedChange[], [start, end]: Range): ClauseChange | undefined {
	const middle = (start + Math.max(start, end - 3)) / 2;
	return changes.find((one) => one.start <= middle && one.end > middle)?.change;
}

/** A change of words without clauses: what a list of kept, removed and added strings comes to. */
interface Piece {
	readonly value: string;
	readonly op: 'equal' | 'delete' | 'insert';
}

function markingOf(pieces: readonly Piece[], from: string, to: string): Marking {
	const [deleted, inserted]: [Range[], Range[]] = [[], []];
	let [old, fresh] = ['', ''];
	for (const { value, op } of pieces) {
		if (op === 'delete') deleted.push([old.length, old.length + value.length]);
		if (op === 'insert') inserted.push([fresh.length, fresh.length + value.length]);
		if (op !== 'insert') old += value;
		if (op !== 'delete') fresh += value;
	}
	return {
		deleted,
		inserted,
		moves: [],
		isExact: old === from && fresh === to,
		changeOf: (side, range) => changeByMarks(side, range, side === 'from' ? deleted : inserted),
	};
}

/** The most an engine without clauses can say of one. */
function changeByMarks(side: 'from' | 'to', range: Range, marks: readonly Range[]): ClauseChange {
	const end = range[1] - 2;
	const covered = marks.reduce(
		(sum, mark) => sum + Math.max(0, Math.min(mark[1], end) - Math.max(mark[0], range[0])),
		0,
	);
	if (covered === 0) return 'unchanged';
	if (covered >= end - range[0] - 1) return side === 'from' ? 'removed' : 'added';
	return covered <= 3 ? 'renumbered' : 'modified';
}

/** The `diff` package, by words. */
export const jsdiffWords: Engine = {
	name: 'diffWords',
	mark: (from, to) => markingOf(diffWords(from, to).map(jsdiffPiece), from, to),
};

/** The `diff` package, by words and white space. */
export const jsdiffWordsWithSpace: Engine = {
	name: 'diffWordsWithSpace',
	mark: (from, to) => markingOf(diffWordsWithSpace(from, to).map(jsdiffPiece), from, to),
};

function jsdiffPiece({
	value,
	added,
	removed,
}: {
	value: string;
	added?: boolean;
	removed?: boolean;
}): Piece {
	return { value, op: added ? 'insert' : removed ? 'delete' : 'equal' };
}

interface DiffMatchPatch {
	Diff_Timeout: number;
	diff_main(from: string, to: string, checklines: boolean): [number, string][];
	diff_cleanupSemantic(diffs: [number, string][]): void;
}

const Library = createRequire(import.meta.url)('diff-match-patch') as new () => DiffMatchPatch;

/** diff-match-patch by words with its semantic clean-up. */
export const diffMatchPatch: Engine = {
	name: 'diff-match-patch',
	mark: (from, to) => markingOf(diffByWords(new Library(), from, to), from, to),
};

/** Each distinct word stands as one character, as the library's own way by lines does. */
function diffByWords(library: DiffMatchPatch, from: string, to: string): readonly Piece[] {
	library.Diff_Timeout = 0;
	const words: string[] = [];
	const codes = new Map<string, string>();
	const encoded = (text: string): string =>
		(text.match(/[\p{L}\p{N}\p{M}_]+|\s+|[^\p{L}\p{N}\p{M}_\s]/gu) ?? [])
			.map((word) => {
				const known = codes.get(word);
				if (known !== undefined) return known;
				const place = words.push(word) - 1;
				const code = String.fromCharCode(place < 0xd7ff ? place + 1 : place + 0x801);
				codes.set(word, code);
				return code;
			})
			.join('');
	const diffs = library.diff_main(encoded(from), encoded(to), false);
	library.diff_cleanupSemantic(diffs);
	const ops = ['delete', 'equal', 'insert'] as const;
	const placeOf = (code: number): number => (code > 0xdfff ? code - 0x801 : code - 1);
	return diffs.map(([op, text]) => ({
		op: ops[op + 1]!,
		value: [...Array(text.length).keys()].map((at) => words[placeOf(text.charCodeAt(at))]!).join(''),
	}));
}

/** `git diff --word-diff`, which does not keep white space. */
export const gitWordDiff: Engine = {
	name: 'git --word-diff',
	mark: (from, to) => {
		const folder = mkdtempSync(join(tmpdir(), 'word-diff-'));
		const [old, fresh] = [join(folder, 'old.md'), join(folder, 'new.md')];
		writeFileSync(old, from);
		writeFileSync(fresh, to);
		return gitMarking(gitOutput([old, fresh]), from, to);
	},
};

function gitOutput(files: readonly string[]): string {
	const options = ['diff', '--no-index', '--no-color', '--word-diff=porcelain', '-U1000000', ...files];
	try {
		return execFileSync('git', options, { encoding: 'utf8', maxBuffer: 1 << 28 });
	} catch (error) {
		return (error as { stdout: string }).stdout;
	}
}

/** Git gives words without their white space, so each is looked for in its body from where the last one ended. */
function gitMarking(output: string, from: string, to: string): Marking {
	const [deleted, inserted]: [Range[], Range[]] = [[], []];
	const body = output.slice(Math.max(0, output.indexOf('\n@@')));
	let [old, fresh] = [0, 0];
	for (const line of body.split('\n').slice(2)) {
		const words = line.slice(1).trim();
		if (line[0] === '~' || words === '') continue;
		if (line[0] !== '+') {
			const place = from.indexOf(words, old);
			if (place >= 0 && line[0] === '-') deleted.push([place, place + words.length]);
			if (place >= 0) old = place + words.length;
		}
		if (line[0] !== '-') {
			const place = to.indexOf(words, fresh);
			if (place >= 0 && line[0] === '+') inserted.push([place, place + words.length]);
			if (place >= 0) fresh = place + words.length;
		}
	}
	const changeOf: Marking['changeOf'] = (side, range) =>
		changeByMarks(side, range, side === 'from' ? deleted : inserted);
	return { deleted, inserted, moves: [], isExact: false, changeOf };
}
