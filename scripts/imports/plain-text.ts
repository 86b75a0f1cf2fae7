import type { ImportedBlock, ImportedText } from './imported-text.ts';

/** A line as a block of words, with its number, from 1. */
interface Line {
	readonly words: string;
	readonly place: number;
}

/** A line that begins with a number or the mark of a list begins a paragraph, in a text whose lines are wrapped too. */
const opening = /^(?:[•·▪◦‣*–—-]\s|\(?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivxlc]{1,5})[.)](?:\s|$))/u;

/**
 * A text whose paragraphs are its lines or, where its lines are wrapped to a width, what stands between blank lines. The
 * words are kept as they are, numbers too.
 */
export function plainText(source: string): ImportedText {
	const lines = source
		.split(/\r\n?|\n/)
		.map((words, index): Line => ({ words: words.trim(), place: index + 1 }));
	const paragraphs = isWrapped(lines) ? unwrapped(lines) : lines;
	return { blocks: paragraphs.filter(({ words }) => words !== '').map(block), losses: [] };
}

function block({ words, place }: Line): ImportedBlock {
	const item = /^[•·▪◦‣]\s+/.exec(words)?.[0];
	const pieces = [{ text: words.slice(item?.length ?? 0), marks: [] }];
	return item === undefined
		? { type: 'paragraph', pieces, place }
		: { type: 'bullet', depth: 0, pieces, place };
}

/** True where lines that go on in the next one are nearly as long as the longest, which is that of a page. */
function isWrapped(lines: readonly Line[]): boolean {
	const longest = Math.max(...lines.map(({ words }) => words.length));
	const going = lines.filter(({ words }, index) => words !== '' && (lines[index + 1]?.words ?? '') !== '');
	const full = going.filter(({ words }) => words.length > longest * 0.7);
	return longest <= 120 && going.length > 1 && full.length >= going.length * 0.7;
}

function unwrapped(lines: readonly Line[]): readonly Line[] {
	const paragraphs: Line[] = [];
	let isOpen = false;
	for (const line of lines) {
		const last = paragraphs.at(-1);
		if (isOpen && last !== undefined && line.words !== '' && !opening.test(line.words)) {
			paragraphs[paragraphs.length - 1] = { ...last, words: `${last.words} ${line.words}` };
		} else if (line.words !== '') paragraphs.push(line);
		isOpen = line.words !== '';
	}
	return paragraphs;
}
