import { isSameMark, type Piece } from './imported-text.ts';

/** Pieces without the marks that all of them have: a heading is no more emphasised for being set in bold throughout. */
export function withoutCommonMarks(pieces: readonly Piece[]): readonly Piece[] {
	const worded = pieces.filter(({ text }) => text.trim() !== '');
	const common = (worded[0]?.marks ?? []).filter(
		(mark) =>
			mark.type !== 'link' && worded.every(({ marks }) => marks.some((other) => isSameMark(other, mark))),
	);
	return pieces.map(({ text, marks }) => ({
		text,
		marks: marks.filter((mark) => !common.some((other) => isSameMark(other, mark))),
	}));
}
