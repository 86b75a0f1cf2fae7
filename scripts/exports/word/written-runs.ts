import { classAt, space } from '../../comparison/words/character-class.ts';
import type { Clause, Mark, Run } from '../../model/clause.ts';

/** A stretch of text as it is written: white space that a page shows as one space is one, a forced break a line feed. */
export interface WrittenRun {
	readonly text: string;
	readonly marks: readonly Mark[];
}

/** The runs of a clause, or of one of its cells, as they are written; code keeps its white space. */
export function writtenRuns(runs: readonly Run[], kind: Clause['kind']): readonly WrittenRun[] {
	return runs.map(({ text, marks, isBreak }) => ({ text: isBreak ? '\n' : writtenText(text, kind), marks }));
}

function writtenText(text: string, kind: Clause['kind']): string {
	// One space alone is what it becomes, and there are very many.
	return text.replace(kind === 'code' ? /[\v\f]/g : /[ \t\n\r\v\f]{2,}|[\t\n\r\v\f]/g, ' ');
}

/** The text of some runs. */
export function writtenTextOf(runs: readonly WrittenRun[]): string {
	let whole = '';
	for (const { text } of runs) whole += text;
	return whole;
}

/** Part of some runs, by the places of its characters in their text. */
export function slicedRuns(runs: readonly WrittenRun[], start: number, end: number): readonly WrittenRun[] {
	const slices: WrittenRun[] = [];
	let place = 0;
	for (const { text, marks } of runs) {
		const slice = text.slice(Math.max(0, start - place), Math.max(0, end - place));
		if (slice !== '') slices.push({ text: slice, marks });
		place += text.length;
	}
	return slices;
}

/** Hands out runs from the first to the last. */
export interface RunSupply {
	/** The next runs with so many characters that are not white space, and the white space behind them. */
	readonly take: (characters: number) => readonly WrittenRun[];
	/** The next runs with so many characters, whatever they are. */
	readonly pass: (characters: number) => readonly WrittenRun[];
	readonly rest: () => readonly WrittenRun[];
}

/** A supply of these runs. */
export function runSupply(runs: readonly WrittenRun[]): RunSupply {
	let [index, place] = [0, 0];
	const until = (isNext: (text: string, place: number) => boolean): readonly WrittenRun[] => {
		const taken: WrittenRun[] = [];
		while (index < runs.length) {
			const { text, marks } = runs[index]!;
			const start = place;
			while (place < text.length && isNext(text, place)) place++;
			if (place > start) taken.push({ text: text.slice(start, place), marks });
			if (place < text.length) break;
			[index, place] = [index + 1, 0];
		}
		return taken;
	};
	const take = (characters: number): readonly WrittenRun[] => {
		let left = characters;
		return until((text, at) => classAt(text, at) === space || left-- > 0);
	};
	const pass = (characters: number): readonly WrittenRun[] => {
		let left = characters;
		return until(() => left-- > 0);
	};
	return { take, pass, rest: () => take(Infinity) };
}

/** True for what the comparison takes for white space, no-break spaces among it. */
export function isSpace(character: string): boolean {
	return classAt(character, 0) === space;
}
