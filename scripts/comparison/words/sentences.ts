import { classAt, letter, mark } from './character-class.ts';
import type { TokenText } from './token-text.ts';

/** Where each sentence of a stretch of tokens begins, and the stretch's end at last. */
export function sentenceStarts(text: TokenText, start: number, end: number): readonly number[] {
	const starts = [start];
	for (let token = start + 1; token < end; token++) if (isSentenceStart(text, token)) starts.push(token);
	if (end > start) starts.push(end);
	return starts;
}

/** True where a token begins a sentence: behind a full stop and what closes behind it, and not in lower case or a figure. */
function isSentenceStart(text: TokenText, token: number): boolean {
	const { body, starts } = text;
	let before = token - 1;
	while (before >= 0 && isCloser(body.charCodeAt(starts[before]!))) before--;
	if (before < 0 || !isStop(body.charCodeAt(starts[before]!))) return false;
	const place = starts[token]!;
	const kind = classAt(body, place);
	if (kind === mark) return !isCloser(body.charCodeAt(place)) && !isStop(body.charCodeAt(place));
	return kind !== letter || body[place] !== body[place]!.toLowerCase();
}

/** How natural a place between two tokens is for a change to begin or end: 0 within a phrase to 4 between sentences. */
export function boundaryRank(text: TokenText, token: number): number {
	if (token <= 0 || token >= text.starts.length || isSentenceStart(text, token)) return 4;
	const before = text.body.charCodeAt(text.starts[token - 1]!);
	const after = text.body.charCodeAt(text.starts[token]!);
	if (before === 0x3b) return 3;
	if (before === 0x2c || before === 0x3a || isDash(before) || isDash(after)) return 2;
	return isCloser(before) || isOpener(after) ? 2 : 0;
}

function isStop(unit: number): boolean {
	return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002;
}

function isCloser(unit: number): boolean {
	return unit === 0x29 || unit === 0x5d || unit === 0xbb || unit === 0x201d || unit === 0x22;
}

function isOpener(unit: number): boolean {
	return unit === 0x28 || unit === 0x5b || unit === 0xab || unit === 0x201c;
}

function isDash(unit: number): boolean {
	return unit >= 0x2012 && unit <= 0x2015;
}
