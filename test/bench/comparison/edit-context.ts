import type { SeededRandom } from './seeded-random.ts';
import { freshWord } from './source-documents.ts';
import { wordsOf } from './word-document.ts';
import type { Block, Word, WordDocument } from './word-document.ts';

/** What a scripted edit may draw on. */
export interface EditContext {
	readonly random: SeededRandom;
	/** Words of other texts in the language, in their order, to write new text with. */
	readonly pool: readonly string[];
	/** Blocks an edit of this case has already used: edits do not meddle with one another. */
	readonly touched: Set<number>;
}

/** The document after an edit, or undefined where the edit found nothing to act on. */
export type Edit = (document: WordDocument, context: EditContext) => WordDocument | undefined;

/** An untouched block that fits, now touched; undefined where there is none. */
export function chosenBlock(
	document: WordDocument,
	{ random, touched }: EditContext,
	fits: (block: Block, index: number) => boolean,
): number | undefined {
	const indices = document.flatMap((block, index) =>
		!touched.has(block.id) && fits(block, index) ? [index] : [],
	);
	if (indices.length === 0) return undefined;
	const index = random.pick(indices);
	touched.add(document[index]!.id);
	return index;
}

/** New words, as another text has them in a row. */
export function newWords({ random, pool }: EditContext, count: number): readonly Word[] {
	const start = random.below(Math.max(1, pool.length - count));
	return pool.slice(start, start + count).map(freshWord);
}

/** A block of one cell with other words. */
export function withWords(block: Block, words: readonly Word[]): Block {
	return { ...block, cells: [words] };
}

/** A body clause with at least so many words in one cell. */
export function isProse(block: Block, fewest: number): boolean {
	return (block.kind === 'paragraph' || block.kind === 'item') && wordsOf(block).length >= fewest;
}

/** The sentences of a block. */
export function sentencesOf(block: Block): readonly (readonly Word[])[] {
	const sentences: Word[][] = [[]];
	for (const word of wordsOf(block)) {
		sentences.at(-1)!.push(word);
		if (/[.!?]["»”)]*$/.test(word.text)) sentences.push([]);
	}
	return sentences.filter((words) => words.length > 0);
}

/** The document with one block replaced by others. */
export function replacedBlock(
	document: WordDocument,
	index: number,
	...blocks: readonly Block[]
): WordDocument {
	return document.toSpliced(index, 1, ...blocks);
}
