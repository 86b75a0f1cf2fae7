import type { ImportedBlock, ImportedText, Piece } from './imported-text.ts';
import { lossList, type LossList } from './loss-list.ts';

/** Characters that show nothing, and that no text may hold or no reader looks for. */
const unshown: readonly (readonly [pattern: RegExp, what: string])[] = [
	[/\u00ad/g, 'soft hyphens are left out'],
	[/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, 'signs that turn the direction of writing are left out'],
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	[/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]|\p{Cs}/gu, 'control characters are left out'],
];

/** The text without characters that show nothing; what is left out is told. */
export function visibleText({ blocks, losses }: ImportedText): ImportedText {
	const left = lossList();
	return {
		blocks: blocks.map((block) => visibleBlock(block, left)),
		losses: [...losses, ...left.findings()],
	};
}

function visibleBlock(block: ImportedBlock, left: LossList): ImportedBlock {
	const visible = (pieces: readonly Piece[]): readonly Piece[] =>
		pieces.map(({ text, marks }) => ({ text: visibleWords(text, block.place, left), marks }));
	switch (block.type) {
		case 'rule':
			return block;
		case 'table':
			return { ...block, rows: block.rows.map((row) => row.map(visible)) };
		default:
			return { ...block, pieces: visible(block.pieces) };
	}
}

function visibleWords(text: string, place: number, left: LossList): string {
	return unshown.reduce((words, [pattern, what]) => {
		const visible = words.replace(pattern, '');
		if (visible !== words) left.count(place, what);
		return visible;
	}, text);
}
