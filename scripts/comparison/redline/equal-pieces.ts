import type { Run } from '../../model/clause.ts';
import { kindOfMarks } from './change-kind.ts';
import { joinedWords } from './joined-words.ts';
import type { RedlinePiece } from './redline-piece.ts';
import { cutRuns, cutTrailingSpace, textOf } from '../run-slices.ts';
import { isSamePicture, styleOf } from '../shown-likeness.ts';

/** What both texts have, as each shows it: the same words but for white space. */
export interface EqualRuns {
	readonly old: readonly Run[];
	readonly fresh: readonly Run[];
}

/** None. */
export const noRuns: EqualRuns = { old: [], fresh: [] };

/** Some and those behind them. */
export function joinedRuns(before: EqualRuns, { old, fresh }: EqualRuns): EqualRuns {
	return before === noRuns
		? { old, fresh }
		: { old: [...before.old, ...old], fresh: [...before.fresh, ...fresh] };
}

/**
 * What is the same in both texts as pieces: words that white space joined or parted as deleted and inserted, whole, words
 * shown in another way as restyled.
 */
export function equalPieces({ old, fresh }: EqualRuns): readonly RedlinePiece[] {
	const pieces: RedlinePiece[] = [];
	if (isSamePicture(old, fresh)) {
		pushSame(pieces, { old, fresh });
		return pieces;
	}
	let [oldRest, rest, place] = [old, fresh, 0];
	for (const [start, end] of joinedWords(textOf(old), textOf(fresh))) {
		const [oldLead, oldTail] = cutRuns(oldRest, start - place);
		const [lead, tail] = cutRuns(rest, start - place);
		pushStyles(pieces, { old: oldLead, fresh: lead });
		const [oldWords, oldBehind] = cutRuns(oldTail, end - start);
		const [words, behind] = cutRuns(tail, end - start);
		pieces.push(...replacedPieces({ old: oldWords, fresh: words }));
		[oldRest, rest, place] = [oldBehind, behind, end];
	}
	pushStyles(pieces, { old: oldRest, fresh: rest });
	return pieces;
}

/** What stands in one text in the place of what stands in the other; nothing where one has nothing. */
export function replacedPieces({ old, fresh }: EqualRuns): readonly RedlinePiece[] {
	const pieces: RedlinePiece[] = [];
	if (old.length > 0) pieces.push({ type: 'deleted', runs: old, kind: 'wording' });
	if (fresh.length > 0) pieces.push({ type: 'inserted', runs: fresh, kind: 'wording' });
	return pieces;
}

/** The same words, in parts that are each shown in one way. */
function pushStyles(pieces: RedlinePiece[], { old, fresh }: EqualRuns): void {
	let [oldRest, rest] = [old, fresh];
	while (rest.length > 0) {
		const length = Math.min(leadLength(oldRest), leadLength(rest));
		const [oldLead, oldTail] = cutRuns(oldRest, length);
		const [lead, tail] = length === 0 ? [rest, []] : cutRuns(rest, length);
		pushStyled(pieces, { old: oldLead, fresh: lead });
		[oldRest, rest] = [oldTail, tail];
	}
}

/** How many characters, white space aside, the runs have before their marks change. */
function leadLength(runs: readonly Run[]): number {
	const marks = styleOf(runs.find((run) => run.text.trim() !== '')?.marks ?? []);
	let length = 0;
	for (const run of runs) {
		if (run.text.trim() === '') continue;
		if (styleOf(run.marks) !== marks) break;
		length += run.text.replace(/\s+/g, '').length;
	}
	return length;
}

function pushStyled(pieces: RedlinePiece[], { old, fresh }: EqualRuns): void {
	const style = (list: readonly Run[]): string =>
		styleOf(list.find((run) => run.text.trim() !== '')?.marks ?? []);
	if (style(old) === style(fresh)) return pushSame(pieces, { old, fresh });
	const [from, oldBehind] = cutTrailingSpace(old);
	const [runs, behind] = cutTrailingSpace(fresh);
	pieces.push({ type: 'restyled', from, runs, kind: kindOfMarks(old, fresh) });
	// White space behind them is of neither link nor emphasis.
	pushSame(pieces, { old: unmarked(oldBehind), fresh: unmarked(behind) });
}

function unmarked(runs: readonly Run[]): readonly Run[] {
	return runs.map((run) => ({ ...run, marks: [] }));
}

function pushSame(pieces: RedlinePiece[], { old, fresh }: EqualRuns): void {
	const last = pieces.at(-1);
	if (last?.type === 'same')
		pieces[pieces.length - 1] = {
			type: 'same',
			from: [...last.from, ...old],
			runs: [...last.runs, ...fresh],
		};
	else if (old.length > 0 || fresh.length > 0) pieces.push({ type: 'same', from: old, runs: fresh });
}
