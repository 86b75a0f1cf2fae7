import type { Clause, ClauseText, Run, TextSection } from '../../model/clause.ts';
import { isBareHeading } from './bare-heading.ts';
import { createVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { scanWords } from './word-scan.ts';
import type { TokenSink } from './word-scan.ts';
import { wordRank } from './word-weight.ts';
import type { WordRank } from './word-weight.ts';

/**
 * The shown words and punctuation of some neighbouring clauses of a section, in order, as parallel arrays, since there
 * are millions: token `t` stands at `[starts[t], ends[t])`, counted from where the section starts, and is word `words[t]`.
 * Of those clauses, clause `c` has the tokens `[firsts[c], firsts[c + 1])`.
 */
export interface SectionWords {
	/** The clauses they are of, counted from the first of the section. */
	readonly range: readonly [start: number, end: number];
	readonly firsts: Int32Array;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	readonly words: Int32Array;
	/**
	 * A number for each clause, in whatever text: equal for those of one kind and the same words; `bareHeading` for one that
	 * is like no other.
	 */
	readonly keys: Int32Array;
}

/** The key of every bare heading. */
export const bareHeading = -1;

/** Words as they are numbered in every text, the rank of each by its number, and the words of what was read before. */
export interface WordNumbers {
	readonly vocabulary: Vocabulary;
	readonly ranks: WordRank[];
	/** By what a section was read as. */
	readonly known: WeakMap<object, SectionWords>;
	/** The keys of clauses, by their kinds and the numbers of their words. */
	readonly keys: Map<string, number>;
}

/** More distinct words than these are forgotten, with what was numbered by them; and more clauses. */
const mostWords = 1_000_000;

/** A text is compared with more than one other, and most of its sections are those of its neighbours. */
let numbers = noWords();

function noWords(): WordNumbers {
	return { vocabulary: createVocabulary(), ranks: [], known: new WeakMap(), keys: new Map() };
}

/** The numbers for the words of one comparison. */
export function wordNumbers(): WordNumbers {
	if (numbers.vocabulary.size() > mostWords || numbers.keys.size > mostWords) numbers = noWords();
	return numbers;
}

/** Clauses of a section, counted from its first. */
interface SectionClauses {
	readonly section: TextSection;
	readonly from: number;
	readonly to: number;
}

/** The words of at least some neighbouring clauses of a section of a text. */
export function sectionWords(
	text: ClauseText,
	{ section, from, to }: SectionClauses,
	numbers: WordNumbers,
): SectionWords {
	const { vocabulary, ranks, known } = numbers;
	const found = known.get(section.reading);
	if (found !== undefined && found.range[0] <= from && to <= found.range[1]) return found;
	const cut = found?.range ?? [from, to];
	const whole = { section, from: Math.min(cut[0], from), to: Math.max(cut[1], to) };
	const words = cutWords(text, whole, numbers);
	for (let word = ranks.length; word < vocabulary.size(); word++) ranks.push(wordRank(vocabulary.word(word)));
	known.set(section.reading, words);
	return words;
}

function cutWords(
	{ body, clauses }: ClauseText,
	{ section, from, to }: SectionClauses,
	numbers: WordNumbers,
): SectionWords {
	const { start } = section;
	const first = section.clauses[0];
	const cut = clauses.slice(first + from, first + to);
	const tokens = tokenList(body, cut.at(-1)!.end - cut[0]!.start, numbers.vocabulary);
	const firsts = new Int32Array(cut.length + 1);
	for (let index = 0; index < cut.length; index++) {
		scanClause(body, cut[index]!, tokens.add);
		firsts[index + 1] = tokens.count();
	}
	const { words, starts, ends } = tokens.arrays();
	const keys = clauseKeys(cut, { firsts, words }, numbers);
	return {
		range: [from, to],
		firsts,
		words,
		keys,
		starts: shifted(starts, -start),
		ends: shifted(ends, -start),
	};
}

function clauseKeys(
	clauses: readonly Clause[],
	{ firsts, words }: Pick<SectionWords, 'firsts' | 'words'>,
	{ keys }: WordNumbers,
): Int32Array {
	return Int32Array.from(clauses, (clause, index) => {
		if (isBareHeading(clause)) return bareHeading;
		const said = `${clause.kind} ${words.subarray(firsts[index], firsts[index + 1]).join()}`;
		const key = keys.get(said) ?? keys.size;
		keys.set(said, key);
		return key;
	});
}

function shifted(places: Int32Array, by: number): Int32Array {
	if (by !== 0) for (let index = 0; index < places.length; index++) places[index]! += by;
	return places;
}

interface TokenList {
	readonly add: TokenSink;
	readonly count: () => number;
	readonly arrays: () => Pick<SectionWords, 'words' | 'starts' | 'ends'>;
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
