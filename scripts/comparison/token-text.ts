import type { Clause, ClauseText } from '../model/clause.ts';
import { clauseKeys } from './clause-keys.ts';
import type { ClauseKeys } from './clause-keys.ts';
import { wordNumbers } from './section-words.ts';
import { standingClauses } from './standing-clauses.ts';
import { textWords } from './text-words.ts';
import type { TextWords } from './text-words.ts';
import { punctuation } from './word-weight.ts';
import type { WordRank } from './word-weight.ts';

/**
 * The shown words and punctuation of some neighbouring clauses of a text, in order. Tokens are parallel arrays, since
 * there are millions: `ids[t]` is the token's number among the words of both texts, `[starts[t], ends[t])` its place in
 * the body. Clause `c` has the tokens `[firsts[c], firsts[c + 1])`, and none where it stands in the other text as it is.
 * Clauses count from 0 within `clauses`.
 */
export interface TokenText {
	readonly body: string;
	/** The stretch of the body the clauses tile. */
	readonly start: number;
	readonly end: number;
	readonly clauses: readonly Clause[];
	/** How many words each clause has, and 1 for one that stands in the other text as it is. */
	readonly counts: Int32Array;
	readonly isStanding: Uint8Array;
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

/** The clauses `[range[0], range[1])` of a text. */
export interface ClauseStretch {
	readonly text: ClauseText;
	readonly range: readonly [start: number, end: number];
}

/** The tokens of what is compared, and the rank of each by its number. */
export interface TokenTexts {
	readonly from: TokenText;
	readonly to: TokenText;
	readonly keys: ClauseKeys;
	readonly ranks: readonly WordRank[];
	/**
	 * The ids of the words of the clauses that stand in both texts as they are, with `clauseEnd` behind each clause: `noToken`
	 * for a word that no token is, and nothing for such punctuation.
	 */
	readonly standing: Int32Array;
}

export const noToken = -1;
export const clauseEnd = -2;

/** The tokens of two stretches, numbered from 0 in the order the words are first met. */
export function tokenTexts(from: ClauseStretch, to: ClauseStretch): TokenTexts {
	const numbers = wordNumbers();
	const [old, fresh] = [textWords(from.text, from.range, numbers), textWords(to.text, to.range, numbers)];
	const clauses = { from: from.text.clauses.slice(...from.range), to: to.text.clauses.slice(...to.range) };
	const keys = clauseKeys(old, fresh);
	const isStanding = standingClauses({ from: from.text, to: to.text }, clauses, { keys, counts: old.counts });
	const ranks: WordRank[] = [];
	/** By the number of a word in every text, its number among these, counted from 1; 0 where it is not yet met. */
	const known = new Int32Array(numbers.ranks.length);
	const idOf = (word: number): number => (known[word] ||= ranks.push(numbers.ranks[word]!)) - 1;
	const texts = {
		from: tokenText({ ...from, clauses: clauses.from }, old, { isStanding: isStanding.from, idOf }),
		to: tokenText({ ...to, clauses: clauses.to }, fresh, { isStanding: isStanding.to, idOf }),
	};
	const standing = standingWords(old, isStanding.from, { known, ranks: numbers.ranks });
	return { ...texts, keys, ranks, standing };
}

interface Numbering {
	readonly isStanding: Uint8Array;
	readonly idOf: (word: number) => number;
}

function tokenText(
	{ text, range, clauses }: ClauseStretch & { readonly clauses: readonly Clause[] },
	{ parts, counts }: TextWords,
	{ isStanding, idOf }: Numbering,
): TokenText {
	const firsts = new Int32Array(counts.length + 1);
	for (let clause = 0; clause < counts.length; clause++)
		firsts[clause + 1] = firsts[clause]! + (isStanding[clause] === 1 ? 0 : counts[clause]!);
	const size = firsts.at(-1)!;
	const [ids, starts, ends] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
	let [clause, token] = [0, 0];
	for (const { words, start, first, behind } of parts) {
		for (let index = first; index < behind; index++, clause++) {
			if (isStanding[clause] === 1) continue;
			for (let place = words.firsts[index]!; place < words.firsts[index + 1]!; place++, token++) {
				ids[token] = idOf(words.words[place]!);
				starts[token] = words.starts[place]! + start;
				ends[token] = words.ends[place]! + start;
			}
		}
	}
	const start = text.clauses[range[0]]?.start ?? text.clauses.at(-1)?.end ?? 0;
	const end = clauses.at(-1)?.end ?? start;
	return { body: text.body, start, end, clauses, counts, isStanding, ids, starts, ends, firsts };
}

function standingWords(
	{ parts, counts }: TextWords,
	isStanding: Uint8Array,
	{ known, ranks }: { readonly known: Int32Array; readonly ranks: readonly WordRank[] },
): Int32Array {
	const standing = new Int32Array(counts.length + counts.reduce((sum, count) => sum + count, 0));
	let [clause, size] = [0, 0];
	for (const { words, first, behind } of parts) {
		for (let index = first; index < behind; index++, clause++) {
			if (isStanding[clause] !== 1) continue;
			for (let place = words.firsts[index]!; place < words.firsts[index + 1]!; place++) {
				const word = words.words[place]!;
				const id = known[word]! - 1;
				if (id !== noToken || ranks[word] !== punctuation) standing[size++] = id;
			}
			standing[size++] = clauseEnd;
		}
	}
	return standing.subarray(0, size);
}
