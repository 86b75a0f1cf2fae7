import { classAt, space } from '../words/character-class.ts';
import { scanWords } from '../words/word-scan.ts';
import type { TokenSink } from '../words/word-scan.ts';

/** A stretch of source: `[start, end)`, without white space at its ends. */
export type Piece = readonly [start: number, end: number];

/** Gives the sink the markup of a stretch of source in its smallest pieces; a link's target is one piece. */
export function scanMarkup(source: string, range: readonly [number, number], sink: TokenSink): void {
	let start = range[0];
	const nextLink = (): number => (start < range[1] ? source.slice(start, range[1]).indexOf('](') : -1);
	for (let offset = nextLink(); offset >= 0; offset = nextLink()) {
		const target = start + offset + 2;
		const end = targetEnd(source, target, range[1]);
		scanWords(source, [start, target], sink);
		if (end > target) sink(target, end);
		start = end;
	}
	if (start < range[1]) scanWords(source, [start, range[1]], sink);
}

function targetEnd(source: string, start: number, end: number): number {
	let index = start;
	for (let depth = 0; index < end && classAt(source, index) !== space; index++) {
		const character = source[index];
		if (character === '(') depth++;
		else if (character === ')' && depth-- === 0) break;
	}
	return index;
}

/** The first place from `start` that is not white space, or `end`. */
export function skipSpace(source: string, start: number, end: number): number {
	let index = start;
	while (index < end && (source.charCodeAt(index) === 0x20 || classAt(source, index) === space)) index++;
	return index;
}
