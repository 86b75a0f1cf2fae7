import type { Mark, Run } from '../../model/clause.ts';
import type { RedlinePiece } from './redline-piece.ts';
import { hasWords } from '../run-slices.ts';

/** What words are that are shown in one way or another; plain text. */
export type StyleWords = Readonly<Record<Exclude<Mark['type'], 'link'> | 'plain', string>>;

/**
 * How the words that end with a piece were shown and how they are, as far as that differs, an address standing for the
 * link to it: `bold → struck out`. Empty where nothing differs, and where the next words were and are shown alike.
 */
export function restylingAt(pieces: readonly RedlinePiece[], index: number, words: StyleWords): string {
	const told = restyling(pieces[index], words);
	if (told === '') return '';
	let next = index + 1;
	while (isBlank(pieces[next])) next++;
	return told === restyling(pieces[next], words) ? '' : told;
}

function isBlank(piece: RedlinePiece | undefined): boolean {
	return piece?.type === 'same' && !hasWords(piece.runs);
}

function restyling(piece: RedlinePiece | undefined, words: StyleWords): string {
	if (piece?.type !== 'restyled') return '';
	const [old, fresh] = [stylesOf(piece.from, words), stylesOf(piece.runs, words)];
	const [gone, come] = [old.filter((one) => !fresh.includes(one)), fresh.filter((one) => !old.includes(one))];
	if (gone.length === 0 && come.length === 0) return '';
	return [gone, come].map((styles) => styles.join(', ') || words.plain).join(' → ');
}

/** All words of a piece are shown in one way. */
function stylesOf(runs: readonly Run[], words: StyleWords): readonly string[] {
	const marks = runs.find((run) => run.text.trim() !== '')?.marks ?? [];
	return marks.map((mark) => (mark.type === 'link' ? mark.href : words[mark.type]));
}
