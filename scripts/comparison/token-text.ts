import type { Clause, ClauseText, Run } from '../model/clause.ts';
import type { Vocabulary } from './vocabulary.ts';
import { scanWords } from './word-scan.ts';

/**
 * The shown words and punctuation of some neighbouring clauses of a text, in order. Tokens are parallel arrays, since
 * there are millions: `ids[t]` is the token's number in the vocabulary, `[starts[t], ends[t])` its place in the body.
 * Clause `c` has the tokens `[firsts[c], firsts[c + 1])`. Clauses count from 0 within `clauses`.
 */
export interface TokenText {
	readonly body: string;
	/** The stretch of the body the clauses tile. */
	readonly start: number;
	readonly end: number;
	readonly clauses: readonly Clause[];
	readonly ids: Int32Array;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	readonly firsts: Int32Array;
}

/** The tokens of the clauses `[range[0], range[1])` of a text. */
export function tokenText(
	text: ClauseText,
	range: readonly [number, number],
	vocabulary: Vocabulary,
): TokenText {
	const clauses = text.clauses.slice(...range);
	const start = text.clauses[range[0]]?.start ?? text.body.length;
	const end = clauses.at(-1)?.end ?? start;
	const length = end - start;
	const ids = new Int32Array(length);
	const starts = new Int32Array(length);
	const ends = new Int32Array(length);
	const firsts = new Int32Array(clauses.length + 1);
	let count = 0;
	const sink = (from: number, to: number): void => {
		// Tokens must follow one another for the segments to tile, whatever the runs say.
		if (count > 0 && from < ends[count - 1]!) return;
		ids[count] = vocabulary.number(text.body, from, to);
		starts[count] = from;
		ends[count++] = to;
	};
	clauses.forEach((clause, index) => {
		scanClause(text.body, clause, sink);
		firsts[index + 1] = count;
	});
	return {
		body: text.body,
		start,
		end,
		clauses,
		ids: ids.subarray(0, count),
		starts: starts.subarray(0, count),
		ends: ends.subarray(0, count),
		firsts,
	};
}

/** A clause without words of its own, such as a link definition, is compared by its source. */
function scanClause(body: string, clause: Clause, sink: (start: number, end: number) => void): void {
	if (clause.runs.length === 0) scanWords(body, [clause.number?.end ?? clause.start, clause.end], sink);
	for (const run of clause.runs) scanRun(body, run, sink);
}

/** An entity or escape is one piece: its parts stand for nothing alone. */
function scanRun(body: string, run: Run, sink: (start: number, end: number) => void): void {
	if (run.text.length === run.end - run.start) scanWords(body, [run.start, run.end], sink);
	else if (run.text.trim() !== '') sink(run.start, run.end);
}
