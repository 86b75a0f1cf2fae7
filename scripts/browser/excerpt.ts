/** A stretch of an excerpt; `isFound` where it is a word that was looked for. */
export interface ExcerptPiece {
	readonly text: string;
	readonly isFound: boolean;
}

/** A clause of this many words is shown whole. */
const wholeLength = 60;

/** How many words stand before the first one found where a clause is not shown whole. */
const lead = 12;

/** The words of a clause around the first found, or all of a short one; `found` are places of words, from 0. */
export function excerptPieces(content: string, found: readonly number[]): readonly ExcerptPiece[] {
	const words = content.split(/\s+/);
	const first = Math.min(...found, words.length);
	const isWhole = words.length <= wholeLength || first === words.length;
	const start = isWhole ? 0 : Math.max(0, Math.min(first - lead, words.length - wholeLength));
	const places = new Set(found);
	const pieces: { text: string; isFound: boolean }[] = start > 0 ? [{ text: '… ', isFound: false }] : [];
	words.slice(start, start + wholeLength).forEach((word, index) => {
		const isFound = places.has(start + index);
		if (index > 0) pieces.push({ text: ' ', isFound: false });
		pieces.push({ text: word, isFound });
	});
	if (start + wholeLength < words.length) pieces.push({ text: ' …', isFound: false });
	return joined(pieces);
}

/** Neighbours of one kind as one. */
function joined(pieces: readonly ExcerptPiece[]): readonly ExcerptPiece[] {
	const whole: { text: string; isFound: boolean }[] = [];
	for (const { text, isFound } of pieces) {
		const last = whole.at(-1);
		if (last?.isFound === isFound) last.text += text;
		else whole.push({ text, isFound });
	}
	return whole;
}
