import { chosenBlock, isProse, newWords, replacedBlock, sentencesOf, withWords } from './edit-context.ts';
import type { Edit } from './edit-context.ts';
import { freshBlock, freshWord } from './source-documents.ts';
import { renumberedFrom } from './renumbering.ts';
import { scattered } from './word-edits.ts';
import { wordsOf } from './word-document.ts';
import type { Block } from './word-document.ts';

/** A new paragraph without a number. */
export const insertClause: Edit = (document, context) => {
	const index = chosenBlock(document, context, (block) => isProse(block, 1));
	if (index === undefined) return undefined;
	const words = newWords(context, 12 + context.random.below(25));
	const kind = document[index]!.kind;
	const fresh = freshBlock({ kind: kind === 'item' ? 'item' : 'paragraph', level: 0, cells: [words] });
	context.touched.add(fresh.id);
	return document.toSpliced(index + 1, 0, fresh);
};

/** A clause less. */
export const deleteClause: Edit = (document, context) => {
	const index = chosenBlock(document, context, (block) => isProse(block, 5) && block.number === undefined);
	return index === undefined ? undefined : document.toSpliced(index, 1);
};

/** A new numbered clause, and every later number one higher. */
export const renumberByInserting: Edit = (document, context) => {
	const index = chosenBlock(document, context, (block) => isProse(block, 5) && block.number !== undefined);
	if (index === undefined) return undefined;
	const { kind, level, number } = document[index]!;
	const fresh = freshBlock({
		kind,
		level,
		number: number!,
		cells: [newWords(context, 12 + context.random.below(20))],
	});
	context.touched.add(fresh.id);
	const shifted = renumberedFrom(document, index, 1);
	return shifted.toSpliced(index, 0, fresh);
};

/** A numbered clause less, and every later number one lower. */
export const renumberByDeleting: Edit = (document, context) => {
	const index = chosenBlock(document, context, (block) => isProse(block, 5) && block.number !== undefined);
	if (index === undefined) return undefined;
	return renumberedFrom(document, index, -1).toSpliced(index, 1);
};

/** A new clause that takes over half of the words of one already there. */
export const insertLike: Edit = (document, context) => {
	const index = chosenBlock(document, context, (block) => isProse(block, 6));
	if (index === undefined) return undefined;
	const { kind, level } = document[index]!;
	const words = wordsOf(document[index]!);
	const kept = words.slice(0, Math.ceil(words.length / 2)).map((word) => freshWord(word.text));
	const cells = [[...kept, ...newWords(context, words.length - kept.length)]];
	const fresh = freshBlock({ kind, level, cells });
	context.touched.add(fresh.id);
	return document.toSpliced(index + context.random.below(2), 0, fresh);
};

/** The numbers from a clause on one higher, and no word changed. */
export const renumberAlone: Edit = (document, context) => {
	const index = chosenBlock(document, context, (block) => block.number !== undefined);
	return index === undefined ? undefined : renumberedFrom(document, index, 1);
};

/** One clause made into two at the end of a sentence. */
export const splitClause: Edit = (document, context) => {
	const fits = (block: Block): boolean =>
		isProse(block, 12) &&
		sentencesOf(block).length >= 2 &&
		sentencesOf(block).every((words) => words.length >= 3);
	const index = chosenBlock(document, context, fits);
	if (index === undefined) return undefined;
	const block = document[index]!;
	const sentences = sentencesOf(block);
	const cut = 1 + context.random.below(sentences.length - 1);
	const second = freshBlock({
		kind: block.kind,
		level: 0,
		cells: [sentences.slice(cut).flat()],
		fate: 'split',
	});
	context.touched.add(second.id);
	const first: Block = { ...withWords(block, sentences.slice(0, cut).flat()), fate: 'split' };
	return replacedBlock(document, index, first, second);
};

/** Two neighbouring clauses made into one. */
export const mergeClauses: Edit = (document, context) => {
	const fits = (block: Block, at: number): boolean => {
		const next = document[at + 1];
		return (
			isProse(block, 5) && next?.kind === block.kind && isProse(next, 5) && !context.touched.has(next.id)
		);
	};
	const index = chosenBlock(document, context, fits);
	if (index === undefined) return undefined;
	const [block, next] = [document[index]!, document[index + 1]!];
	context.touched.add(next.id);
	const words = [...wordsOf(block), ...wordsOf(next)];
	return document.toSpliced(index, 2, {
		...withWords(block, words),
		fate: 'merged',
		sources: [block.id, next.id],
	});
};

/** One more item in a list. */
export const addListItem: Edit = (document, context) => {
	const index = chosenBlock(
		document,
		context,
		(block) => block.kind === 'item' && block.number === undefined,
	);
	if (index === undefined) return undefined;
	const fresh = freshBlock({
		kind: 'item',
		level: 0,
		cells: [newWords(context, 4 + context.random.below(6))],
	});
	context.touched.add(fresh.id);
	return document.toSpliced(index, 0, fresh);
};

/** Other words in one cell. */
export const changeCell: Edit = (document, context) => {
	const index = chosenBlock(document, context, (block) => block.kind === 'row' && wordsOf(block).length >= 4);
	if (index === undefined) return undefined;
	const block = document[index]!;
	const column = context.random.below(block.cells.length);
	const cells = block.cells.with(column, newWords(context, 1 + context.random.below(3)));
	return replacedBlock(document, index, { ...block, cells });
};

/** One more row. */
export const addRow: Edit = (document, context) => {
	const fits = (block: Block, index: number): boolean =>
		block.kind === 'row' && document[index - 1]?.kind === 'row';
	const index = chosenBlock(document, context, fits);
	if (index === undefined) return undefined;
	const cells = document[index]!.cells.map(() => newWords(context, 2 + context.random.below(4)));
	const fresh = freshBlock({ kind: 'row', level: 0, cells });
	context.touched.add(fresh.id);
	return document.toSpliced(index, 0, fresh);
};

/** A table without one of its columns. */
export const dropColumn: Edit = (document, context) => {
	const index = chosenBlock(document, context, (block) => block.kind === 'row' && block.cells.length >= 3);
	if (index === undefined) return undefined;
	let [start, end] = [index, index + 1];
	while (document[start - 1]?.kind === 'row') start--;
	while (document[end]?.kind === 'row') end++;
	const rows = document.slice(start, end);
	const column = context.random.below(rows[0]!.cells.length);
	for (const row of rows) context.touched.add(row.id);
	return document.toSpliced(
		start,
		rows.length,
		...rows.map((row): Block => ({ ...row, cells: row.cells.toSpliced(column, 1) })),
	);
};

/** A clause that says nearly the same as one already there, put beside it or elsewhere. */
export const insertTwin: Edit = (document, context) => {
	const index = chosenBlock(document, context, (block) => isProse(block, 12));
	if (index === undefined) return undefined;
	const { kind, level } = document[index]!;
	const copy = wordsOf(document[index]!).map((word) => freshWord(word.text));
	const fresh = freshBlock({ kind, level, cells: [scattered(copy, 0.12, context)] });
	context.touched.add(fresh.id);
	const place =
		context.random.below(2) === 0 ? index + context.random.below(2) : context.random.below(document.length);
	return document[place]?.kind === 'row' ? undefined : document.toSpliced(place, 0, fresh);
};
