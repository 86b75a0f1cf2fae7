import type { Clause, ClauseText } from '../../model/clause.ts';
import { clauseKeys } from './clause-keys.ts';
import type { ClauseKeys } from './clause-keys.ts';
import { wordNumbers } from './section-words.ts';
import { textWords } from './text-words.ts';
import type { TextWords } from './text-words.ts';
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

/** The clauses `[range[0], range[1])` of a text. */
export interface ClauseStretch {
	readonly text: ClauseText;
	readonly range: readonly [start: number, end: number];
}

/** The tokens of what is compared, the keys of its clauses, and the rank of each token by its number. */
export interface TokenTexts {
	readonly from: TokenText;
	readonly to: TokenText;
	readonly keys: ClauseKeys;
	readonly ranks: readonly WordRank[];
}

/** The tokens of two stretches, numbered from 0 in the order the words are first met. */
export function tokenTexts(from: ClauseStretch, to: ClauseStretch): TokenTexts {
	const numbers = wordNumbers();
	const [old, fresh] = [textWords(from.text, from.range, numbers), textWords(to.text, to.range, numbers)];
	const ranks: WordRank[] = [];
	/** By the number of a word in every text, its number among these, counted from 1; 0 where it is not yet met. */
	const known = new Int32Array(numbers.ranks.length);
	const idsOf = ({ words }: TextWords): Int32Array =>
		words.map((word) => (known[word] ||= ranks.push(numbers.ranks[word]!)) - 1);
	return {
		from: tokenText(from, old, idsOf(old)),
		to: tokenText(to, fresh, idsOf(fresh)),
		keys: clauseKeys(old, fresh),
		ranks,
	};
}

function tokenText({ text, range }: ClauseStretch, words: TextWords, ids: Int32Array): TokenText {
	const clauses = text.clauses.slice(...range);
	const start = text.clauses[range[0]]?.start ?? text.clauses.at(-1)?.end ?? 0;
	const end = clauses.at(-1)?.end ?? start;
	const { firsts, starts, ends } = words;
	return { body: text.body, start, end, clauses, ids, starts, ends, firsts };
}
