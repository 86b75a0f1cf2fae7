import type { Clause, ClauseText } from '../model/clause.ts';
import { textWords } from './text-words.ts';
import type { TextWords } from './text-words.ts';
import { createVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordRank } from './word-weight.ts';

/**
 * The shown words and punctuation of some neighbouring clauses of a text, in order. Tokens are parallel arrays, since
 * there are millions: `ids[t]` is the token's number among the words of both texts, `[starts[t], ends[t])` its place in
 * the body. Clause `c` has the tokens `[firsts[c], firsts[c + 1])`. Clauses count from 0 within `clauses`.
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

/** A stretch of source, `[start, end)`, and the tokens in it, `[first, last)`. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
	readonly first: number;
	readonly last: number;
}

/** The stretch of the clauses `[range[0], range[1])`, of which there is at least one. */
export function clauseStretch({ clauses, firsts }: TokenText, range: readonly [number, number]): Stretch {
	return {
		start: clauses[range[0]]!.start,
		end: clauses[range[1] - 1]!.end,
		first: firsts[range[0]]!,
		last: firsts[range[1]]!,
	};
}

/** How many tokens a clause has. */
export function tokenCount({ firsts }: TokenText, clause: number): number {
	return firsts[clause + 1]! - firsts[clause]!;
}

/** The words of both texts of a comparison, numbered, and the rank of each by its number. */
export interface SharedWords {
	readonly vocabulary: Vocabulary;
	readonly ranks: WordRank[];
}

/** No words yet. */
export function sharedWords(): SharedWords {
	return { vocabulary: createVocabulary(), ranks: [] };
}

/** The tokens of the clauses `[range[0], range[1])` of a text; its words join the shared ones. */
export function tokenText(
	text: ClauseText,
	range: readonly [number, number],
	shared: SharedWords,
): TokenText {
	const clauses = text.clauses.slice(...range);
	const start = text.clauses[range[0]]?.start ?? text.clauses.at(-1)?.end ?? 0;
	const end = clauses.at(-1)?.end ?? start;
	const words = textWords(text, range);
	const offset = range[0] - words.range[0];
	const firsts = words.firsts.slice(offset, offset + clauses.length + 1);
	const [first, last] = [firsts[0]!, firsts.at(-1)!];
	for (let clause = 0; clause < firsts.length; clause++) firsts[clause]! -= first;
	return {
		body: text.body,
		start,
		end,
		clauses,
		ids: sharedNumbers(text.body, words, { tokens: [first, last], shared }),
		starts: words.starts.subarray(first, last),
		ends: words.ends.subarray(first, last),
		firsts,
	};
}

interface Numbering {
	readonly tokens: readonly [start: number, end: number];
	readonly shared: SharedWords;
}

/** The shared number of each token of a stretch; each distinct word is looked up once. */
function sharedNumbers(body: string, cut: TextWords, { tokens, shared }: Numbering): Int32Array {
	const { words, starts, ends, ranks } = cut;
	const numbers = new Int32Array(ranks.length).fill(-1);
	const ids = new Int32Array(tokens[1] - tokens[0]);
	for (let token = tokens[0]; token < tokens[1]; token++) {
		const word = words[token]!;
		let id = numbers[word]!;
		if (id < 0) {
			id = shared.vocabulary.number(body, starts[token]!, ends[token]!);
			numbers[word] = id;
			shared.ranks[id] = ranks[word]!;
		}
		ids[token - tokens[0]] = id;
	}
	return ids;
}
