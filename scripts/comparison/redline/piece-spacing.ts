import type { Run } from '../../model/clause.ts';
import type { RedlinePiece } from './redline-piece.ts';
import { cutTrailingSpace, endsInSpace, runsWithin } from '../run-slices.ts';

/**
 * The pieces with the old text's white space where the new has none, so that each text reads right without the other:
 * where `a b` became `a`, what is deleted keeps the space; where it became `a, b`, only the comma is inserted; where a
 * word was replaced, the space behind it is of both.
 */
export function spacedPieces(pieces: readonly RedlinePiece[], from: readonly Run[]): readonly RedlinePiece[] {
	const spaced: RedlinePiece[] = [];
	for (const piece of pieces) {
		const last = spaced.at(-1);
		if (piece.type === 'same' && last?.type === 'inserted') {
			const [words, space] = cutTrailingSpace(last.runs);
			const replaced = spaced.at(-2);
			let oldSpace: readonly Run[] = [];
			if (space.length > 0 && replaced?.type === 'deleted') {
				const [oldWords, behind] = cutTrailingSpace(replaced.runs);
				spaced[spaced.length - 2] = { ...replaced, runs: oldWords };
				oldSpace = behind;
			}
			spaced[spaced.length - 1] = { ...last, runs: words };
			spaced.push({ ...piece, from: [...oldSpace, ...piece.from], runs: [...space, ...piece.runs] });
		} else if (piece.type === 'deleted' || piece.type === 'moved-away') {
			const space = isSpaced(last) ? [] : spaceBefore(from, piece.runs[0]!.start);
			spaced.push({ ...piece, runs: [...space, ...piece.runs] });
		} else spaced.push(piece);
	}
	return spaced;
}

function isSpaced(piece: RedlinePiece | undefined): boolean {
	return piece === undefined || piece.type === 'break' || endsInSpace(piece.runs);
}

function spaceBefore(runs: readonly Run[], place: number): readonly Run[] {
	return runsWithin(runs, [place - 1, place]).filter((run) => run.text.trim() === '');
}
