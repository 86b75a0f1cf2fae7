import { type ImportedBlock, type Piece, piecesText } from '../imported-text.ts';
import { withoutCommonMarks } from '../shared-marks.ts';
import type { ListMark } from './list-counter.ts';
import type { ParagraphLook } from './paragraph-look.ts';
import type { WordReading } from './word-reading.ts';

/** A bullet somebody typed, and what parts it from the words. */
const typedBullet = /^\s*(?:[•·▪◦‣●○■]\s|[-–—]\t)\s*/;

/** A paragraph with these words as what it looks like; undefined where it shows neither words nor a number. */
export function wordedBlock(
	words: readonly Piece[],
	look: ParagraphLook,
	reading: WordReading,
): ImportedBlock | undefined {
	const mark = look.list && reading.listMark(look.list.id, look.list.level);
	const text = piecesText(words);
	const number = numberText(mark, reading);
	if (text.trim() === '' && number === '') return undefined;
	const { place } = reading;
	const pieces = [...(number === '' ? [] : [{ text: number, marks: [] }]), ...spaced(words)];
	if (look.level !== undefined) {
		reading.hasTitle ||= look.level === 0;
		return { type: 'heading', level: look.level, pieces: withoutCommonMarks(pieces), place };
	}
	if (mark?.type === 'bullet') return { type: 'bullet', depth: mark.depth, pieces, place };
	const typed = mark === undefined ? typedBullet.exec(text)?.[0] : undefined;
	const depth = depthOf(typed === undefined ? undefined : look.indent, reading.indents);
	if (typed === undefined) return { type: look.isQuotation ? 'quotation' : 'paragraph', pieces, place };
	return { type: 'bullet', depth, pieces: spaced(behind(words, typed.length)), place };
}

function numberText(mark: ListMark | undefined, { losses, place }: WordReading): string {
	if (mark?.type !== 'number') return '';
	if (mark.unknown !== undefined) {
		losses.tell(place, `a number in the format ${mark.unknown} is shown in digits`, mark.text);
	}
	return mark.text;
}

/** How many of the bullets before it one stands further in than; what has none ends their list. */
function depthOf(indent: number | undefined, indents: number[]): number {
	const least = indent ?? -Infinity;
	while (indents.length > 0 && indents.at(-1)! >= least) indents.pop();
	if (indent !== undefined) indents.push(indent);
	return indents.length - 1;
}

/** Words in which a tab is a space. */
function spaced(words: readonly Piece[]): readonly Piece[] {
	return words.map(({ text, marks }) => ({ text: text.replace(/\t+/g, ' '), marks }));
}

/** The words behind the first so many characters. */
function behind(words: readonly Piece[], length: number): readonly Piece[] {
	let left = length;
	return words.flatMap(({ text, marks }) => {
		const cut = Math.min(left, text.length);
		left -= cut;
		return cut === text.length ? [] : [{ text: text.slice(cut), marks }];
	});
}
