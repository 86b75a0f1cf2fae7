import { chosenBlock, isProse, newWords, replacedBlock, sentencesOf, withWords } from './edit-context.ts';
import type { Edit, EditContext } from './edit-context.ts';
import { freshBlock, freshWord } from './source-documents.ts';
import { renumberedFrom } from './renumbering.ts';
import { scattered } from './word-edits.ts';
import { wordsOf } from './word-document.ts';
import type { Block, WordDocument } from './word-document.ts';

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

/** A clause somewhere else, at least three clauses away. */
export const moveClause: Edit = (document, context) => moved(document, context, (block) => block);

/** A clause somewhere else with some of its words replaced. */
export const moveAndEdit: Edit = (document, context) =>
	moved(document, context, (block) => edited(block, 0.08, context));

/** A clause somewhere else with a fifth of its words replaced. */
export const moveAndEditFifth: Edit = (document, context) =>
	moved(document, context, (block) => edited(block, 0.2, context));

function edited(block: Block, share: number, context: EditContext): Block {
	return withWords(block, scattered(wordsOf(block), share, context));
}

function moved(
	document: WordDocument,
	context: EditContext,
	edit: (block: Block) => Block,
): WordDocument | undefined {
	const index = chosenBlock(document, context, (block) => isProse(block, 6));
	if (index === undefined) return undefined;
	const rest = document.toSpliced(index, 1);
	const places = [...rest.keys()].filter(
		(place) => Math.abs(place - index) >= 3 && rest[place]!.kind !== 'row',
	);
	if (places.length === 0) return undefined;
	const block = document[index]!;
	return rest.toSpliced(context.random.pick(places), 0, { ...edit(block), fate: 'moved' });
}

/** A heading and all below it somewhere else, before another heading of its level. */
export const moveSection: Edit = (document, context) => {
	const sections = sectionsOf(document);
	const movable = sections.filter(
		({ start, end }) =>
			end - start >= 2 &&
			end - start <= 12 &&
			document.slice(start, end).every((block) => !context.touched.has(block.id)),
	);
	if (movable.length === 0 || sections.length < 4) return undefined;
	const section = context.random.pick(movable);
	const others = sections.filter(({ start }) => start < section.start || start > section.end);
	const far = others.filter(
		({ start }) => passed(document, section, start) >= 3 * weight(document, section.start, section.end),
	);
	if (far.length === 0) return undefined;
	const target = context.random.pick(far).start;
	const blocks = document.slice(section.start, section.end);
	for (const block of blocks) context.touched.add(block.id);
	const rest = document.toSpliced(section.start, blocks.length);
	const place = target > section.start ? target - blocks.length : target;
	return rest.toSpliced(place, 0, ...blocks.map((block): Block => ({ ...block, fate: 'moved' })));
};

interface Section {
	readonly start: number;
	readonly end: number;
}

function sectionsOf(document: WordDocument): readonly Section[] {
	const levels = document
		.filter((block) => block.kind === 'heading' && block.level > 1)
		.map((block) => block.level);
	const level = Math.min(...levels);
	const starts = document.flatMap((block, index) =>
		block.kind === 'heading' && block.level === level ? [index] : [],
	);
	return starts.map((start, index) => ({ start, end: starts[index + 1] ?? document.length }));
}

function weight(document: WordDocument, start: number, end: number): number {
	return document.slice(start, end).reduce((sum, block) => sum + wordsOf(block).length, 0);
}

function passed(document: WordDocument, section: Section, target: number): number {
	return target > section.start
		? weight(document, section.end, target)
		: weight(document, target, section.start);
}

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
