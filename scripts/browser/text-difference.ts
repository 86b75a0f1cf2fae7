/** Where two texts part: line and column of the first, counted from 1 in characters, and what each has there. */
export interface TextDifference {
	readonly line: number;
	readonly column: number;
	readonly saved: string;
	readonly published: string;
}

/** The first place where a saved text is not the published one; undefined where they are the same. */
export function firstDifference(saved: string, published: string): TextDifference | undefined {
	const [old, fresh] = [[...saved], [...published]];
	const place = old.findIndex((character, index) => character !== fresh[index]);
	const at = place === -1 ? old.length : place;
	if (at === old.length && at === fresh.length) return undefined;
	const before = old.slice(0, at);
	const lineStart = before.lastIndexOf('\n') + 1;
	return {
		line: before.filter((character) => character === '\n').length + 1,
		column: at - lineStart + 1,
		saved: excerpt(old, at),
		published: excerpt(fresh, at),
	};
}

/** A text without what programs change on their own: the mark at its start, and how its lines end. */
export function withPlainLines(text: string): string {
	return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** The share of a saved text's lines that another text has too, from 0 to 1. */
export function sharedLines(saved: string, other: string): number {
	const lines = withPlainLines(saved).split('\n').filter(Boolean);
	const known = new Set(withPlainLines(other).split('\n'));
	return lines.length === 0 ? 0 : lines.filter((line) => known.has(line)).length / lines.length;
}

function excerpt(characters: readonly string[], at: number): string {
	return characters.slice(Math.max(0, at - 20), at + 30).join('');
}
