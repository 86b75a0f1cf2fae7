import { type ImportedBlock, piecesText, tidyPieces } from './imported-text.ts';
import { tableWords } from './markdown-table.ts';
import { shownWords } from './shown-words.ts';

/** What one clause of an imported text shows, and its place in the document. */
export interface PlacedWords {
	readonly words: string;
	readonly place: number;
}

/** What each clause of blocks shows, in order, worked out without any Markdown; what shows no words is no clause here. */
export function blockWords(blocks: readonly ImportedBlock[]): readonly PlacedWords[] {
	return blocks
		.flatMap((block) => {
			const { place } = block;
			switch (block.type) {
				case 'rule':
					return [];
				case 'table':
					return tableWords(block.rows).map((words) => ({ words, place }));
				default:
					return [{ words: shownWords(piecesText(tidyPieces(block.pieces))), place }];
			}
		})
		.filter(({ words }) => words !== '');
}
