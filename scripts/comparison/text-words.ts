import type { Clause, ClauseText, Run } from '../model/clause.ts';
import { createVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { scanWords } from './word-scan.ts';
import type { TokenSink } from './word-scan.ts';
import { wordRank } from './word-weight.ts';
import type { WordRank } from './word-weight.ts';

/**
 * The shown words and punctuation of the clauses `[range[0], range[1])` of a text, in order, as parallel arrays, since
 * there are millions: token `t` stands at `[starts[t], ends[t])` and is the distinct word `words[t]`, whose rank is
 * `ranks[words[t]]`. Clause `range[0] + c` has the tokens `[firsts[c], firsts[c + 1])`.
 */
export interface TextWords {
	readonly range: readonly [start: number, end: number];
	readonly firsts: Int32Array;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	readonly words: Int32Array;
	readonly ranks: readonly WordRank[];
}

/** A revision is compared with the one before, the one behind and the one in force, and its words stay what they are. */
const known = new WeakMap<ClauseText, TextWords>();

/** The words of at least these clauses of a text. */
export function textWords(text: ClauseText, range: readonly [number, number]): TextWords {
	if (range[0] === range[1]) return cutWords(text, range);
	const found = known.get(text);
	if (found !== undefined && found.range[0] <= range[0] && range[1] <= found.range[1]) return found;
	const { range: cut } = found ?? { range };
	const words = cutWords(text, [Math.min(cut[0], range[0]), Math.max(cut[1], range[1])]);
	known.set(text, words);
	return words;
}

function cutWords({ body, clauses }: ClauseText, range: readonly [number, number]): TextWords {
	const vocabulary = createVocabulary();
	const length = range[0] === range[1] ? 0 : clauses[range[1] - 1]!.end - clauses[range[0]]!.start;
	const tokens = tokenList(body, length, vocabulary);
	const firsts = new Int32Array(range[1] - range[0] + 1);
	for (let clause = range[0]; clause < range[1]; clause++) {
		scanClause(body, clauses[clause]!, tokens.add);
		firsts[clause - range[0] + 1] = tokens.count();
	}
	const ranks = Array.from({ length: vocabulary.size() }, (_, word) => wordRank(vocabulary.word(word)));
	return { range, firsts, ranks, ...tokens.arrays() };
}

interface TokenList {
	readonly add: TokenSink;
	readonly count: () => number;
	readonly arrays: () => Pick<TextWords, 'words' | 'starts' | 'ends'>;
}

/** Characters a token takes with the space behind it, at a guess; where there are more tokens the arrays grow. */
const usualLength = 5;

function tokenList(body: string, length: number, vocabulary: Vocabulary): TokenList {
	let room = 16 + Math.ceil(length / usualLength);
	let [words, starts, ends] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
	let [count, last] = [0, 0];
	const add = (start: number, end: number): void => {
		// Tokens must follow one another for the segments to tile, whatever the runs say.
		if (start < last) return;
		if (count === room) {
			room *= 2;
			[words, starts, ends] = [grown(words, room), grown(starts, room), grown(ends, room)];
		}
		words[count] = vocabulary.number(body, start, end);
		starts[count] = start;
		ends[count++] = last = end;
	};
	const used = (array: Int32Array): Int32Array => array.subarray(0, count);
	return {
		add,
		count: () => count,
		arrays: () => ({ words: used(words), starts: used(starts), ends: used(ends) }),
	};
}

function grown(array: Int32Array, room: number): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(room);
	larger.set(array);
	return larger;
}

/**
 * A clause without words of its own, such as a link definition, is compared by its source; but the line drawn under a
 * heading that is a mere number is not words of it.
 */
function scanClause(body: string, clause: Clause, sink: TokenSink): void {
	if (clause.runs.length === 0 && clause.kind !== 'heading')
		scanWords(body, [clause.number?.end ?? clause.start, clause.end], sink);
	for (const run of clause.runs) scanRun(body, run, sink);
}

/** An entity or escape is one piece: its parts stand for nothing alone. */
function scanRun(body: string, run: Run, sink: TokenSink): void {
	if (run.text.length === run.end - run.start) scanWords(body, [run.start, run.end], sink);
	else if (run.text.trim() !== '') sink(run.start, run.end);
}
