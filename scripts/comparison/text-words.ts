import type { Clause, ClauseText, Run, TextSection } from '../model/clause.ts';
import { createVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { scanWords } from './word-scan.ts';
import type { TokenSink } from './word-scan.ts';
import { wordRank } from './word-weight.ts';
import type { WordRank } from './word-weight.ts';

/**
 * The shown words and punctuation of some neighbouring clauses, in order, as parallel arrays, since there are millions:
 * token `t` stands at `[starts[t], ends[t])` of the body and is word `words[t]`. Of those clauses, clause `c` has the
 * tokens `[firsts[c], firsts[c + 1])`.
 */
export interface TextWords {
	readonly firsts: Int32Array;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	readonly words: Int32Array;
}

/** Words as they are numbered in every text, the rank of each by its number, and the words of what was read before. */
export interface WordNumbers {
	readonly vocabulary: Vocabulary;
	readonly ranks: WordRank[];
	/** By what a section was read as: the words of some of its clauses, with their places counted from its start. */
	readonly known: WeakMap<object, SectionWords>;
}

interface SectionWords extends TextWords {
	/** The clauses they are of, counted from the first of the section. */
	readonly range: readonly [start: number, end: number];
}

/** More distinct words than these are forgotten, with what was numbered by them. */
const mostWords = 1_000_000;

/** A text is compared with more than one other, and most of its sections are those of its neighbours. */
let numbers = noWords();

function noWords(): WordNumbers {
	return { vocabulary: createVocabulary(), ranks: [], known: new WeakMap() };
}

/** The numbers for the words of one comparison. */
export function wordNumbers(): WordNumbers {
	if (numbers.vocabulary.size() > mostWords) numbers = noWords();
	return numbers;
}

/** The words of the clauses `[range[0], range[1])` of a text. */
export function textWords(
	text: ClauseText,
	range: readonly [start: number, end: number],
	{ vocabulary, ranks, known }: WordNumbers,
): TextWords {
	const parts = sectionsOf(text, range).map((section) => {
		const found = known.get(section.reading);
		const within = clausesWithin(section, range);
		if (found !== undefined && found.range[0] <= within[0] && within[1] <= found.range[1]) {
			return { section, within, words: found };
		}
		const cut = found?.range ?? within;
		const whole = [Math.min(cut[0], within[0]), Math.max(cut[1], within[1])] as const;
		const words = sectionWords(text, { ...section, range: whole }, vocabulary);
		for (let word = ranks.length; word < vocabulary.size(); word++)
			ranks.push(wordRank(vocabulary.word(word)));
		known.set(section.reading, words);
		return { section, within, words };
	});
	return joinedWords(parts, range[1] - range[0]);
}

/** The sections that have clauses of a range; a text that was read in one piece is one. */
function sectionsOf(text: ClauseText, range: readonly [number, number]): readonly TextSection[] {
	const whole = { start: 0, clauses: [0, text.clauses.length], reading: text } as const;
	return (text.sections ?? [whole]).filter(
		({ clauses }) => Math.max(clauses[0], range[0]) < Math.min(clauses[1], range[1]),
	);
}

function clausesWithin(
	{ clauses }: TextSection,
	range: readonly [number, number],
): readonly [number, number] {
	return [Math.max(0, range[0] - clauses[0]), Math.min(clauses[1], range[1]) - clauses[0]];
}

function sectionWords(
	{ body, clauses }: ClauseText,
	{ start, clauses: [first], range }: TextSection & Pick<SectionWords, 'range'>,
	vocabulary: Vocabulary,
): SectionWords {
	const cut = clauses.slice(first + range[0], first + range[1]);
	const tokens = tokenList(body, cut.at(-1)!.end - cut[0]!.start, vocabulary);
	const firsts = new Int32Array(cut.length + 1);
	for (const [index, clause] of cut.entries()) {
		scanClause(body, clause, tokens.add);
		firsts[index + 1] = tokens.count();
	}
	const { words, starts, ends } = tokens.arrays();
	return { range, firsts, words, starts: shifted(starts, -start), ends: shifted(ends, -start) };
}

/** A stretch of a section's words that a text has. */
interface Part {
	readonly section: TextSection;
	/** Clauses, counted from the first of the section. */
	readonly within: readonly [start: number, end: number];
	readonly words: SectionWords;
}

/** The words of parts one after another, which have so many clauses in all. */
function joinedWords(parts: readonly Part[], clauses: number): TextWords {
	const tokens = parts.reduce((sum, part) => sum + tokensOf(part)[1] - tokensOf(part)[0], 0);
	const firsts = new Int32Array(clauses + 1);
	const [words, starts, ends] = [new Int32Array(tokens), new Int32Array(tokens), new Int32Array(tokens)];
	let [clause, token] = [0, 0];
	for (const part of parts) {
		const [first, last] = tokensOf(part);
		const { range, ...of } = part.words;
		for (let index = part.within[0]; index < part.within[1]; index++) {
			firsts[++clause] = token + of.firsts[index - range[0] + 1]! - first;
		}
		for (let index = first; index < last; index++, token++) {
			words[token] = of.words[index]!;
			starts[token] = of.starts[index]! + part.section.start;
			ends[token] = of.ends[index]! + part.section.start;
		}
	}
	return { firsts, words, starts, ends };
}

/** The first token of a part among those of its section, and the one behind its last. */
function tokensOf({ words: { range, firsts }, within }: Part): readonly [first: number, behind: number] {
	return [firsts[within[0] - range[0]]!, firsts[within[1] - range[0]]!];
}

function shifted(places: Int32Array, by: number): Int32Array {
	if (by !== 0) for (let index = 0; index < places.length; index++) places[index]! += by;
	return places;
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
