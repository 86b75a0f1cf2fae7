import type { ClauseText, TextSection } from '../../model/clause.ts';
import { sectionWords } from './section-words.ts';
import type { SectionWords, WordNumbers } from './section-words.ts';

/** The words of some neighbouring clauses of a text, their places counted from where the body starts. */
export type TextWords = Omit<SectionWords, 'range'>;

/** The words of the clauses `[range[0], range[1])` of a text. */
export function textWords(
	text: ClauseText,
	range: readonly [start: number, end: number],
	numbers: WordNumbers,
): TextWords {
	const parts: Part[] = [];
	for (const section of sectionsOf(text)) {
		const start = section.clauses[0];
		const from = Math.max(start, range[0]) - start;
		const to = Math.min(section.clauses[1], range[1]) - start;
		if (from >= to) continue;
		const words = sectionWords(text, { section, from, to }, numbers);
		parts.push({ words, start: section.start, first: from - words.range[0], behind: to - words.range[0] });
	}
	return joinedWords(parts, range[1] - range[0]);
}

/** A text that was read in one piece is one section. */
function sectionsOf(text: ClauseText): readonly TextSection[] {
	return text.sections ?? [{ start: 0, clauses: [0, text.clauses.length], reading: text }];
}

/** The words of neighbouring clauses of one section. */
interface Part {
	readonly words: SectionWords;
	/** Where the section starts in the body. */
	readonly start: number;
	/** The clauses, as they are counted in `words`. */
	readonly first: number;
	readonly behind: number;
}

/** The words of parts one after another, which have so many clauses in all. */
function joinedWords(parts: readonly Part[], clauses: number): TextWords {
	const size = parts.reduce((sum, part) => sum + tokensOf(part)[1] - tokensOf(part)[0], 0);
	const [firsts, keys] = [new Int32Array(clauses + 1), new Int32Array(clauses)];
	const [words, starts, ends] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
	let [clause, token] = [0, 0];
	for (const part of parts) {
		const [first, behind] = tokensOf(part);
		const { words: of, start } = part;
		for (let index = part.first; index < part.behind; index++) {
			keys[clause] = of.keys[index]!;
			firsts[++clause] = token + of.firsts[index + 1]! - first;
		}
		for (let index = first; index < behind; index++, token++) {
			words[token] = of.words[index]!;
			starts[token] = of.starts[index]! + start;
			ends[token] = of.ends[index]! + start;
		}
	}
	return { firsts, words, starts, ends, keys };
}

/** The first token of a part among those of its section, and the one behind its last. */
function tokensOf({ words: { firsts }, first, behind }: Part): readonly [first: number, behind: number] {
	return [firsts[first]!, firsts[behind]!];
}
