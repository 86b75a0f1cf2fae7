import type { Clause, Run } from '../model/clause.ts';
import type { Range } from '../model/comparison.ts';
import { placeAfter } from './place-after.ts';

/** The parts of runs, given in order, that lie in a stretch of the body. A run that is one piece goes where it begins. */
export function runsWithin(runs: readonly Run[], range: Range): readonly Run[] {
	const within: Run[] = [];
	for (let index = firstEndingFrom(runs, range[0]); index < runs.length; index++) {
		const run = runs[index]!;
		if (run.start > range[1]) break;
		const slice = sliceOf(run, range);
		if (slice !== undefined) within.push(slice);
	}
	return within;
}

/** The first run that does not end before a place; found by halving, since a long text is asked for each of its segments. */
function firstEndingFrom(runs: readonly Run[], place: number): number {
	let [low, high] = [0, runs.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (runs[middle]!.end < place) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The runs of some clauses, in order. */
export function runsOf(clauses: readonly Clause[]): readonly Run[] {
	return clauses.flatMap((clause) => clause.runs);
}

function sliceOf(run: Run, [start, end]: Range): Run | undefined {
	if (run.start >= start && run.end <= end) return run;
	if (run.text.length !== run.end - run.start) return run.start >= start && run.start < end ? run : undefined;
	const from = Math.max(run.start, start);
	const to = Math.min(run.end, end);
	return from < to ? runPart(run, [from, to]) : undefined;
}

/** A part of a run that is not one piece. */
function runPart({ start, text, marks, isBreak }: Run, range: Range): Run {
	const part = {
		start: range[0],
		end: range[1],
		text: text.slice(range[0] - start, range[1] - start),
		marks,
	};
	return isBreak ? { ...part, isBreak } : part;
}

/** The text of runs. */
export function textOf(runs: readonly Run[]): string {
	if (runs.length === 1) return runs[0]!.text;
	return runs.map((run) => run.text).join('');
}

/** True where runs have more than white space. */
export function hasWords(runs: readonly Run[]): boolean {
	return runs.some(({ text }) => /\S/.test(text));
}

/** The text of runs with their white space taken out. */
export function wordsOf(runs: readonly Run[]): string {
	return runs.map((run) => run.text.replace(/\s+/g, '')).join('');
}

/** The runs cut after `length` characters that are not white space; white space at the cut goes with the first part. */
export function cutRuns(runs: readonly Run[], length: number): readonly [readonly Run[], readonly Run[]] {
	let left = length;
	for (const [index, run] of runs.entries()) {
		const words = run.text.replace(/\s+/g, '').length;
		if (words < left || (words === left && isBlankAfter(runs, index))) {
			left -= words;
			continue;
		}
		const place = placeAfter(run.text, [0, run.text.length], left);
		if (place === 0) return [runs.slice(0, index), runs.slice(index)];
		if (place === run.text.length) return [runs.slice(0, index + 1), runs.slice(index + 1)];
		const cut = run.text.length === run.end - run.start ? run.start + place : run.end;
		return [
			[...runs.slice(0, index), { ...run, end: cut, text: run.text.slice(0, place) }],
			[{ ...run, start: cut, text: run.text.slice(place) }, ...runs.slice(index + 1)],
		];
	}
	return [runs, []];
}

function isBlankAfter(runs: readonly Run[], index: number): boolean {
	const next = runs[index + 1];
	return next !== undefined && next.text.trim() === '';
}

/** True where runs end in white space. */
export function endsInSpace(runs: readonly Run[]): boolean {
	return /\s$/.test(runs.at(-1)?.text ?? '');
}

/** Runs, and the white space they end in; of white space alone, all of it and none. */
export function cutTrailingSpace(runs: readonly Run[]): readonly [readonly Run[], readonly Run[]] {
	if (!endsInSpace(runs) || textOf(runs).trim() === '') return [runs, []];
	const [words, last] = cutRuns(runs, wordsOf(runs).length - 1);
	const end = last.findLastIndex((run) => run.text.trim() !== '');
	const run = last[end]!;
	const length = run.text.trimEnd().length;
	if (length === run.text.length) return [[...words, ...last.slice(0, end + 1)], last.slice(end + 1)];
	const cut = run.text.length === run.end - run.start ? run.start + length : run.end;
	return [
		[...words, ...last.slice(0, end), { ...run, end: cut, text: run.text.slice(0, length) }],
		[{ ...run, start: cut, text: run.text.slice(length) }, ...last.slice(end + 1)],
	];
}
