import type { RedlinePiece } from '../../comparison/redline/redline-piece.ts';
import { restylingAt } from '../../comparison/redline/restyling.ts';
import type { StyleWords } from '../../comparison/redline/restyling.ts';
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
			...(href === undefined || !isLink(href) ? {} : { href }),
			...(change === undefined ? {} : { change }),
		};
	});
}

/** In characters: what is longer no server takes, and no link on paper. */
const longestAddress = 8000;

/** A file on a disk has no site about it for a relative address, and no program to run a script. */
function isLink(href: string): boolean {
	return href.length <= longestAddress && /^(?:https?:\/\/|mailto:|tel:)/i.test(href);
}

/** A clause's number; none where it has none. */
export function numberSpans(number: ClauseNumber | undefined, change?: PaperChange): readonly PaperSpan[] {
	if (number === undefined) return [];
	if (number.runs !== undefined) return runSpans(number.runs, change);
	return [{ text: number.text, ...(change === undefined ? {} : { change }) }];
}

/** The pieces of a redline as spans, in reading order; behind what is shown in another way, how it was and is. */
export function pieceSpans(pieces: readonly RedlinePiece[], styles: StyleWords): readonly PaperSpan[] {
	return pieces.flatMap((piece, index): readonly PaperSpan[] => {
		switch (piece.type) {
			case 'same':
				return runSpans(piece.runs);
			case 'deleted':
			case 'inserted':
			case 'moved-away':
			case 'moved-here':
				return runSpans(piece.runs, piece.type);
			case 'restyled': {
				const told = restylingAt(pieces, index, styles);
				return [
					...runSpans(piece.runs, piece.type),
					...(told === '' ? [] : [{ text: ' ' }, { text: `(${told})`, marks: ['code'] as const }]),
				];
			}
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
