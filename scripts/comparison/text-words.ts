import type { ClauseText, TextSection } from '../model/clause.ts';
import { sectionWords } from './section-words.ts';
import type { SectionWords, WordNumbers } from './section-words.ts';

/** The words of some neighbouring clauses of a text, as they lie among those of its sections. */
export interface TextWords {
	readonly parts: readonly WordsPart[];
	/** How many words each clause has, and its key. */
	readonly counts: Int32Array;
	readonly keys: Int32Array;
}

/** The words of neighbouring clauses of one section. */
export interface WordsPart {
	readonly words: SectionWords;
	/** Where the section starts in the body. */
	readonly start: number;
	/** The clauses, as they are counted in `words`. */
	readonly first: number;
	readonly behind: number;
}

/** The words of the clauses `[range[0], range[1])` of a text. */
export function textWords(
	text: ClauseText,
	range: readonly [start: number, end: number],
	numbers: WordNumbers,
): TextWords {
	const parts: WordsPart[] = [];
	const counts = new Int32Array(range[1] - range[0]);
	const keys = new Int32Array(range[1] - range[0]);
	let clause = 0;
	for (const section of sectionsOf(text)) {
		const start = section.clauses[0];
		const from = Math.max(start, range[0]) - start;
		const to = Math.min(section.clauses[1], range[1]) - start;
		if (from >= to) continue;
		const words = sectionWords(text, { section, from, to }, numbers);
		const [first, behind] = [from - words.range[0], to - words.range[0]];
		for (let index = first; index < behind; index++, clause++) {
			counts[clause] = words.firsts[index + 1]! - words.firsts[index]!;
			keys[clause] = words.keys[index]!;
		}
		parts.push({ words, start: section.start, first, behind });
	}
	return { parts, counts, keys };
}

/** A text that was read in one piece is one section. */
function sectionsOf(text: ClauseText): readonly TextSection[] {
	return text.sections ?? [{ start: 0, clauses: [0, text.clauses.length], reading: text }];
}
