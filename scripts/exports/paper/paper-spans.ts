import type { RedlinePiece } from '../../comparison/redline-piece.ts';
import type { ClauseNumber, Run } from '../../model/clause.ts';
import type { PaperChange, PaperSpan } from './paper-document.ts';

/** Runs as spans: a soft line break is a space, a forced one stays. */
export function runSpans(runs: readonly Run[], change?: PaperChange): readonly PaperSpan[] {
	return runs.map((run) => {
		const marks = run.marks.flatMap((mark) => (mark.type === 'link' ? [] : [mark.type]));
		const href = run.marks.flatMap((mark) => (mark.type === 'link' ? [mark.href] : []))[0];
		return {
			text: run.text === '\n' && !run.isBreak ? ' ' : run.text,
			...(marks.length === 0 ? {} : { marks }),
			...(href === undefined || !isAbsolute(href) ? {} : { href }),
			...(change === undefined ? {} : { change }),
		};
	});
}

/** A file on a disk has no site about it for a relative address, and no program to run a script. */
function isAbsolute(href: string): boolean {
	return /^(?:https?:\/\/|mailto:|tel:)/i.test(href);
}

/** A clause's number; none where it has none. */
export function numberSpans(number: ClauseNumber | undefined, change?: PaperChange): readonly PaperSpan[] {
	if (number === undefined) return [];
	if (number.runs !== undefined) return runSpans(number.runs, change);
	return [{ text: number.text, ...(change === undefined ? {} : { change }) }];
}

/** The pieces of a redline as spans, in reading order. */
export function pieceSpans(pieces: readonly RedlinePiece[]): readonly PaperSpan[] {
	return pieces.flatMap((piece) => {
		switch (piece.type) {
			case 'same':
				return runSpans(piece.runs);
			case 'deleted':
			case 'inserted':
			case 'restyled':
			case 'moved-away':
			case 'moved-here':
				return runSpans(piece.runs, piece.type);
			case 'break':
				return [
					{ text: ' ' },
					{ text: '¶', change: piece.side },
					{ text: '\n' },
					...numberSpans(piece.clause.number, piece.side),
					{ text: ' ' },
				];
		}
	});
}
