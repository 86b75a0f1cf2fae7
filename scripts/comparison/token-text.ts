import type { Clause, ClauseText, Run } from '../model/clause.ts';
import type { Vocabulary } from './vocabulary.ts';
import { scanWords } from './word-scan.ts';
import type { TokenSink } from './word-scan.ts';

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
	const start = text.clauses[range[0]]?.start ?? text.clauses.at(-1)?.end ?? 0;
	const end = clauses.at(-1)?.end ?? start;
	const tokens = tokenList(text.body, end - start, vocabulary);
	const firsts = new Int32Array(clauses.length + 1);
	clauses.forEach((clause, index) => {
		scanClause(text.body, clause, tokens.add);
		firsts[index + 1] = tokens.count();
	});
	return { body: text.body, start, end, clauses, firsts, ...tokens.arrays() };
}

interface TokenList {
	readonly add: TokenSink;
	readonly count: () => number;
	readonly arrays: () => Pick<TokenText, 'ids' | 'starts' | 'ends'>;
}

/** Characters a token takes with the space behind it, at a guess; where there are more tokens the arrays grow. */
const usualLength = 5;

function tokenList(body: string, length: number, vocabulary: Vocabulary): TokenList {
	let room = 16 + Math.ceil(length / usualLength);
	let [ids, starts, ends] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
	let [count, last] = [0, 0];
	const add = (start: number, end: number): void => {
		// Tokens must follow one another for the segments to tile, whatever the runs say.
		if (start < last) return;
		if (count === room) {
			room *= 2;
			[ids, starts, ends] = [grown(ids, room), grown(starts, room), grown(ends, room)];
		}
		ids[count] = vocabulary.number(body, start, end);
		starts[count] = start;
		ends[count++] = last = end;
	};
	const used = (array: Int32Array): Int32Array => array.subarray(0, count);
	return {
		add,
		count: () => count,
		arrays: () => ({ ids: used(ids), starts: used(starts), ends: used(ends) }),
	};
}

function grown(array: Int32Array, room: number): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(room);
	larger.set(array);
	return larger;
}

/** A clause without words of its own, such as a link definition, is compared by its source. */
function scanClause(body: string, clause: Clause, sink: TokenSink): void {
	if (clause.runs.length === 0) scanWords(body, [clause.number?.end ?? clause.start, clause.end], sink);
	for (const run of clause.runs) scanRun(body, run, sink);
}

/** An entity or escape is one piece: its parts stand for nothing alone. */
function scanRun(body: string, run: Run, sink: TokenSink): void {
	if (run.text.length === run.end - run.start) scanWords(body, [run.start, run.end], sink);
	else if (run.text.trim() !== '') sink(run.start, run.end);
}
