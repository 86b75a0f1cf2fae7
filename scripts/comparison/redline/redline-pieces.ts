import type { Clause, Run } from '../../model/clause.ts';
import type { Range, Segment } from '../../model/comparison.ts';
import { kindOfWords } from './change-kind.ts';
import type { Renumbering } from './change-kind.ts';
import type { RedlinePiece } from './redline-piece.ts';
import { equalPieces, joinedRuns, noRuns, replacedPieces } from './equal-pieces.ts';
import type { EqualRuns } from './equal-pieces.ts';
import { isSamePicture } from '../shown-likeness.ts';
import { spacedPieces } from './piece-spacing.ts';
import { hasWords, runsOf, runsWithin, textOf, wordsOf } from '../run-slices.ts';

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
	let equal = noRuns;
	for (const segment of segments) {
		const both: EqualRuns = {
			old: 'from' in segment ? shown(sides.from, segment.from) : [],
			fresh: 'to' in segment ? shown(sides.to, segment.to) : [],
		};
		if (both.old.length === 0 && both.fresh.length === 0) continue;
		if (isEqual(segment, both)) {
			equal = joinedRuns(equal, both);
			continue;
		}
		pieces.push(...equalPieces(equal), ...changedPieces(segment, both));
		equal = noRuns;
	}
	pieces.push(...equalPieces(equal));
	return withKinds(spacedPieces(pieces, sides.from.runs), numbers);
}

/** Whether a segment shows the same words on both sides; white space beside markup that went or came is none. */
function isEqual({ op }: Segment, { old, fresh }: EqualRuns): boolean {
	switch (op) {
		case 'equal':
			// The edge of a cell may have cut them unevenly.
			return isSamePicture(old, fresh) || wordsOf(old) === wordsOf(fresh);
		case 'delete':
		case 'insert':
			return !hasWords(old) && !hasWords(fresh);
		case 'move-from':
		case 'move-to':
			return false;
	}
}

function changedPieces(segment: Segment, both: EqualRuns): readonly RedlinePiece[] {
	switch (segment.op) {
		case 'equal':
		case 'delete':
		case 'insert':
			return replacedPieces(both);
		case 'move-from':
			return [{ type: 'moved-away', runs: both.old, move: segment.move }];
		case 'move-to':
			return [{ type: 'moved-here', runs: both.fresh, move: segment.move }];
	}
}

function shown(side: RedlineSides['from'], range: Range): readonly Run[] {
	const within: Range = [Math.max(range[0], side.range[0]), Math.min(range[1], side.range[1])];
	return within[0] < within[1] ? runsWithin(side.runs, within) : [];
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
