import { chosenBlock, isProse, withWords } from './edit-context.ts';
import type { Edit, EditContext } from './edit-context.ts';
import { movedAmongSiblings } from './renumbering.ts';
import { scattered } from './word-edits.ts';
import { wordsOf } from './word-document.ts';
import type { Block, WordDocument } from './word-document.ts';

/** A clause somewhere else, at least three clauses away. */
export const moveClause: Edit = (document, context) =>
	moved(document, context, { fewest: 6, most: Infinity, edit: (block) => block });

/** A clause somewhere else with some of its words replaced. */
export const moveAndEdit: Edit = (document, context) =>
	moved(document, context, { fewest: 6, most: Infinity, edit: (block) => edited(block, 0.08, context) });

/** A clause somewhere else with a fifth of its words replaced. */
export const moveAndEditFifth: Edit = (document, context) =>
	moved(document, context, { fewest: 6, most: Infinity, edit: (block) => edited(block, 0.2, context) });

/** A clause of few words somewhere else. */
export const moveShort: Edit = (document, context) =>
	moved(document, context, { fewest: 4, most: 8, edit: (block) => block });

/** A numbered clause elsewhere among its siblings, all of which are numbered in order again. */
export const moveAndRenumber: Edit = (document, context) => {
	const index = chosenBlock(document, context, (block, at) => {
		const fits = isProse(block, 4) && block.number !== undefined;
		return fits && movedAmongSiblings(document, at, (places) => places[0]!) !== undefined;
	});
	return index === undefined ? undefined : movedAmongSiblings(document, index, context.random.pick);
};

function edited(block: Block, share: number, context: EditContext): Block {
	return withWords(block, scattered(wordsOf(block), share, context));
}

/** What is moved, by its words, and what is done to it on the way. */
interface MovePlan {
	readonly fewest: number;
	readonly most: number;
	readonly edit: (block: Block) => Block;
}

function moved(
	document: WordDocument,
	context: EditContext,
	{ fewest, most, edit }: MovePlan,
): WordDocument | undefined {
	const fits = (block: Block): boolean => isProse(block, fewest) && wordsOf(block).length <= most;
	const index = chosenBlock(document, context, fits);
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
