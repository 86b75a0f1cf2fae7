import type { ClauseNumber, Run } from '../model/clause.ts';
import { isBareNumber, leadingNumber } from './clause-number.ts';

/** The words of a clause, and the number they begin with, if they do. */
export interface NumberedWords {
	readonly number: ClauseNumber | undefined;
	readonly runs: readonly Run[];
}

/** Splits a number off the words as shown, whether it is emphasised or not. */
export function numberedWords(runs: readonly Run[], isHeading: boolean): NumberedWords {
	const shown = runs.map((run) => run.text).join('');
	const text = leadingNumber(shown, isHeading);
	if (text === undefined) return { number: undefined, runs };
	const [number, rest] = cutRuns(runs, text.length);
	const [, words] = cutRuns(rest, /^\s*/.exec(shown.slice(text.length))![0].length);
	const isSure = isHeading || !isBareNumber(text) || (/\D/.test(text) && isSetOff(number, words));
	return isSure && number.every(isWordLike)
		? { number: clauseNumber(text, number), runs: words }
		: { number: undefined, runs };
}

/** A number is neither code nor a link nor struck out. */
function isWordLike({ marks }: Run): boolean {
	return marks.every(({ type }) => type === 'emphasis' || type === 'strong');
}

/** Words that begin with a capital, a quote or a bracket, or with other emphasis than the number's, leave it a number. */
function isSetOff(number: readonly Run[], words: readonly Run[]): boolean {
	const [first] = words;
	return first !== undefined && (/^["«“„([\p{Lu}]/u.test(first.text) || first.marks !== number.at(-1)!.marks);
}

function clauseNumber(text: string, runs: readonly Run[]): ClauseNumber {
	const place = { text, start: runs[0]!.start, end: runs.at(-1)!.end };
	return runs.every((run) => run.marks.length === 0) ? place : { ...place, runs };
}

/** The runs of the first `length` characters, and those behind. A run that is one piece goes with the first. */
function cutRuns(
	runs: readonly Run[],
	length: number,
): readonly [first: readonly Run[], behind: readonly Run[]] {
	let left = length;
	for (const [index, run] of runs.entries()) {
		if (left <= 0) return [runs.slice(0, index), runs.slice(index)];
		if (left < run.text.length && run.text.length === run.end - run.start) {
			const before = runPart(run, 0, left);
			const behind = runPart(run, left, run.text.length);
			return [
				[...runs.slice(0, index), before],
				[behind, ...runs.slice(index + 1)],
			];
		}
		left -= run.text.length;
	}
	return [runs, []];
}

function runPart({ start, text, marks }: Run, from: number, to: number): Run {
	return { start: start + from, end: start + to, text: text.slice(from, to), marks };
}
