import { classAt, digit, letter, mark, space, unspaced } from './character-class.ts';

/** Called with each token found: `[start, end)` in UTF-16 code units. */
export type TokenSink = (start: number, end: number) => void;

const address = /(?:https?:\/\/|www\.)[^\s<>"«»]*[^\s<>"«».,;:!?)\]}'’]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/y;
const calendarDate = /\d{4}-\d{2}-\d{2}(?!\d)/y;

/**
 * Gives the sink, in order, the words of a stretch of text and the punctuation between them; together they cover all
 * that is not white space. A word is a run of letters, digits and marks of any script with inner apostrophes, a number
 * with its separators, a date, or an address.
 */
export function scanWords(text: string, range: readonly [start: number, end: number], sink: TokenSink): void {
	const end = range[1];
	for (let index = range[0]; index < end;) {
		const kind = classAt(text, index);
		if (kind === space) {
			index++;
			continue;
		}
		const stop = Math.min(end, tokenEnd(text, index, end));
		if (kind === unspaced) scanUnspaced(text, [index, stop], sink);
		else sink(index, stop);
		index = stop;
	}
}

function tokenEnd(text: string, start: number, end: number): number {
	const kind = classAt(text, start);
	if (kind === mark) return start + unitsAt(text, start);
	if (kind === unspaced) return runEnd(text, start, end);
	const found = mayBeAddress(text, start) ? matchEnd(address, text, start) : undefined;
	return found ?? (kind === digit ? numberEnd(text, start, end) : wordEnd(text, start, end));
}

function runEnd(text: string, start: number, end: number): number {
	let index = start;
	while (index < end && classAt(text, index) === unspaced) index += unitsAt(text, index);
	return index;
}

function wordEnd(text: string, start: number, end: number): number {
	let index = start;
	while (index < end) {
		const kind = classAt(text, index);
		if (kind === letter || kind === digit) index += unitsAt(text, index);
		else if (kind === mark && isApostrophe(text.charCodeAt(index)) && isLetterAt(text, index + 1, end))
			index++;
		else break;
	}
	return index;
}

function numberEnd(text: string, start: number, end: number): number {
	// A pattern is dear, and hardly any number a date.
	const date = text.charCodeAt(start + 4) === 0x2d ? matchEnd(calendarDate, text, start) : undefined;
	if (date !== undefined) return date;
	let index = wordEnd(text, start, end);
	while (index + 1 < end && isSeparator(text.charCodeAt(index)) && classAt(text, index + 1) === digit) {
		index = wordEnd(text, index + 1, end);
	}
	return index;
}

function matchEnd(pattern: RegExp, text: string, start: number): number | undefined {
	pattern.lastIndex = start;
	return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** RFC 5321 allows 64 octets before the `@`; without a bound a line of dots and letters would be read over and over. */
const longestMailbox = 64;

/** An address is in Latin letters, and starts with `h`, `w` or has an `@` not far on: asked first, its pattern is dear. */
function mayBeAddress(text: string, start: number): boolean {
	const first = text.charCodeAt(start);
	if (first >= 0x80) return false;
	if (first === 0x68 && text.startsWith('http', start)) return true;
	if (first === 0x77 && text.startsWith('www.', start)) return true;
	const reach = start + longestMailbox;
	let index = start;
	while (index < reach && isAddressUnit(text.charCodeAt(index))) index++;
	return text.charCodeAt(index) === 0x40;
}

function isAddressUnit(unit: number): boolean {
	return (
		(unit >= 0x61 && unit <= 0x7a) ||
		(unit >= 0x41 && unit <= 0x5a) ||
		(unit >= 0x30 && unit <= 0x39) ||
		unit === 0x2e ||
		unit === 0x2b ||
		unit === 0x2d ||
		unit === 0x5f
	);
}

function isApostrophe(unit: number): boolean {
	return unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
}

function isSeparator(unit: number): boolean {
	return unit === 0x2e || unit === 0x2c || unit === 0x3a || unit === 0x2f;
}

function isLetterAt(text: string, index: number, end: number): boolean {
	return index < end && classAt(text, index) === letter;
}

/** Hardly any character is a pair of surrogates, and to ask for a code point is dear. */
function unitsAt(text: string, index: number): number {
	const unit = text.charCodeAt(index);
	return unit >= 0xd800 && unit <= 0xdbff && text.codePointAt(index)! > 0xffff ? 2 : 1;
}

/** The segmenter is quadratic on Node 20, so it sees no more than this many units at once. */
const segmenterReach = 512;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function scanUnspaced(text: string, range: readonly [number, number], sink: TokenSink): void {
	for (let from = range[0]; from < range[1];) {
		let to = Math.min(range[1], from + segmenterReach);
		if (to < range[1] && unitsAt(text, to - 1) === 2) to--;
		for (const { index, segment } of segmenter.segment(text.slice(from, to))) {
			sink(from + index, from + index + segment.length);
		}
		from = to;
	}
}
