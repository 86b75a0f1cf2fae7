import type { Range } from '../model/comparison.ts';

/** The place in a stretch after so many characters that are not white space, and after the white space behind them. */
export function placeAfter(text: string, [start, end]: Range, words: number): number {
	let [place, left] = [start, words];
	while (place < end && (left > 0 || /\s/.test(text[place]!))) {
		if (!/\s/.test(text[place]!)) left--;
		place++;
	}
	return place;
}
