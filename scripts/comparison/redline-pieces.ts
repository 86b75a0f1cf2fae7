import type { Clause, Run } from '../model/clause.ts';
import type { Range, Segment } from '../model/comparison.ts';
import { kindOfMarks, kindOfWords } from './change-kind.ts';
import type { Renumbering } from './change-kind.ts';
import type { RedlinePiece } from './redline-piece.ts';
import { isSamePicture, styleOf } from './shown-likeness.ts';
import { spacedPieces } from './piece-spacing.ts';
import { cutRuns, hasWords, runsOf, runsWithin, textOf, wordsOf } from './run-slices.ts';

/** The two sides of a redline row, or of one of its cells. */
export interface RedlineSides {
	readonly from: { readonly runs: readonly Run[]; readonly range: Range };
	readonly to: { readonly runs: readonly Run[]; readonly range: Range };
}

/** The pieces of two sides in reading order. `segments` tile at least both ranges. */
export function redlinePieces(
	segments: readonly Segment[],
	sides: RedlineSides,
	numbers: Renumbering,
): readonly RedlinePiece[] {
	const pieces: RedlinePiece[] = [];
	for (const segment of segments) {
		const old = 'from' in segment ? shown(sides.from, segment.from) : [];
		const fresh = 'to' in segment ? shown(sides.to, segment.to) : [];
		if (old.length === 0 && fresh.length === 0) continue;
		switch (segment.op) {
			case 'equal':
				pushEqual(pieces, old, fresh);
				break;
			case 'delete':
				// White space beside markup that went or came is no change of what is shown.
				if (hasWords(old)) pieces.push({ type: 'deleted', runs: old, kind: 'wording' });
				break;
			case 'insert':
				if (!hasWords(fresh)) pushSame(pieces, fresh);
				else pieces.push({ type: 'inserted', runs: fresh, kind: 'wording' });
				break;
			case 'move-from':
				pieces.push({ type: 'moved-away', runs: old, move: segment.move });
				break;
			case 'move-to':
				pieces.push({ type: 'moved-here', runs: fresh, move: segment.move });
		}
	}
	return withKinds(spacedPieces(pieces, sides.from.runs), numbers);
}

function shown(side: RedlineSides['from'], range: Range): readonly Run[] {
	const within: Range = [Math.max(range[0], side.range[0]), Math.min(range[1], side.range[1])];
	return within[0] < within[1] ? runsWithin(side.runs, within) : [];
}

/** Equal words on both sides; where a cell's edge cut them unevenly they are told as deleted and inserted. */
function pushEqual(pieces: RedlinePiece[], old: readonly Run[], fresh: readonly Run[]): void {
	if (isSamePicture(old, fresh)) return pushSame(pieces, fresh);
	if (wordsOf(old) !== wordsOf(fresh)) {
		if (old.length > 0) pieces.push({ type: 'deleted', runs: old, kind: 'wording' });
		if (fresh.length > 0) pieces.push({ type: 'inserted', runs: fresh, kind: 'wording' });
		return;
	}
	let [oldRest, rest] = [old, fresh];
	while (rest.length > 0) {
		const length = Math.min(leadLength(oldRest), leadLength(rest));
		const [oldLead, oldTail] = cutRuns(oldRest, length);
		const [lead, tail] = length === 0 ? [rest, []] : cutRuns(rest, length);
		pushStyled(pieces, oldLead, lead);
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

function pushStyled(pieces: RedlinePiece[], from: readonly Run[], runs: readonly Run[]): void {
	const style = (list: readonly Run[]): string =>
		styleOf(list.find((run) => run.text.trim() !== '')?.marks ?? []);
	if (style(from) !== style(runs)) {
		pieces.push({ type: 'restyled', from, runs, kind: kindOfMarks(from, runs) });
		return;
	}
	pushSame(pieces, runs);
}

function pushSame(pieces: RedlinePiece[], runs: readonly Run[]): void {
	const last = pieces.at(-1);
	if (last?.type === 'same') pieces[pieces.length - 1] = { type: 'same', runs: [...last.runs, ...runs] };
	else if (runs.length > 0) pieces.push({ type: 'same', runs });
}

/** The pieces with each deletion and insertion told what it is about; the two halves of a replacement are one. */
function withKinds(pieces: readonly RedlinePiece[], numbers: Renumbering): readonly RedlinePiece[] {
	return pieces.map((piece, index) => {
		if (piece.type !== 'deleted' && piece.type !== 'inserted') return piece;
		const other = piece.type === 'deleted' ? pieces[index + 1] : pieces[index - 1];
		const isPair = other !== undefined && other.type !== piece.type && isChange(other);
		const words = textOf(piece.runs);
		const others = isPair ? textOf(other.runs) : '';
		const [from, to] = piece.type === 'deleted' ? [words, others] : [others, words];
		return { type: piece.type, runs: piece.runs, kind: kindOfWords(from, to, numbers) };
	});
}

function isChange(piece: RedlinePiece): piece is RedlinePiece & { type: 'deleted' | 'inserted' } {
	return piece.type === 'deleted' || piece.type === 'inserted';
}

/** The sides of some neighbouring clauses; an empty side begins and ends at 0. */
export function sidesOf(from: readonly Clause[], to: readonly Clause[]): RedlineSides {
	return { from: sideOf(from), to: sideOf(to) };
}

function sideOf(clauses: readonly Clause[]): RedlineSides['from'] {
	return {
		runs: clauses.length === 1 ? clauses[0]!.runs : runsOf(clauses),
		range: [clauses[0]?.start ?? 0, clauses.at(-1)?.end ?? 0],
	};
}
