import type { Grammar } from './grammar.ts';

/** Text between the first marks it has none of, else the first it has in pairs; undefined where there are none. */
export function quoted(text: string, { quotes }: Grammar): string | undefined {
	const marks =
		quotes.find(([open, close]) => !text.includes(open) && !text.includes(close)) ??
		quotes.find(([open, close]) => isPaired(text, open, close));
	return marks && `${marks[0]}${text}${marks[1]}`;
}

function isPaired(text: string, open: string, close: string): boolean {
	let depth = 0;
	for (const character of text) {
		if (character === open) depth++;
		if (character === close && --depth < 0) return false;
	}
	return depth === 0;
}
