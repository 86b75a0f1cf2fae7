import type { Block, WordDocument } from './word-document.ts';

/**
 * The document with the numbers from a clause on shifted: its own, its later siblings' and those of all below them. Items
 * numbered with one figure are siblings within their list.
 */
export function renumberedFrom(document: WordDocument, index: number, shift: 1 | -1): WordDocument {
	const path = pathOf(document[index]!);
	if (path === undefined) return document;
	const isList = document[index]!.kind === 'item' && path.length === 1;
	let isOver = false;
	return document.map((block, at) => {
		if (at < index || isOver) return block;
		if (isList && block.kind !== 'item') isOver = true;
		const other = pathOf(block);
		if (isOver || other === undefined || !isLaterSibling(path, other)) return block;
		return { ...block, number: shifted(block.number!, path.length - 1, shift) };
	});
}

function pathOf(block: Block): readonly number[] | undefined {
	const numbers = block.number?.match(/\d+/g);
	return numbers === undefined || numbers === null || /\p{L}/u.test(block.number!)
		? undefined
		: numbers.map(Number);
}

function isLaterSibling(path: readonly number[], other: readonly number[]): boolean {
	const depth = path.length - 1;
	return (
		path.slice(0, depth).every((part, place) => other[place] === part) && (other[depth] ?? -1) >= path[depth]!
	);
}

function shifted(number: string, depth: number, shift: number): string {
	let place = 0;
	return number.replace(/\d+/g, (digits) => (place++ === depth ? String(Number(digits) + shift) : digits));
}

/**
 * A numbered clause put before a later or earlier sibling at least three away, and the siblings numbered in order anew;
 * undefined where nothing can be moved so. Clauses with others below them stay.
 */
export function movedAmongSiblings(
	document: WordDocument,
	index: number,
	pick: (places: readonly number[]) => number,
): WordDocument | undefined {
	const siblings = siblingsOf(document, index);
	const at = siblings.indexOf(index);
	const places = siblings.filter((_, order) => Math.abs(order - at) >= 3);
	const isLeaf = document[index + 1]?.number !== undefined || document[index + 1]?.kind === 'heading';
	if (places.length === 0 || !isLeaf) return undefined;
	const target = pick(places);
	const numbers = siblings.map((place) => document[place]!.number!);
	const rest = document.toSpliced(index, 1);
	const moved = rest.toSpliced(target > index ? target - 1 : target, 0, {
		...document[index]!,
		fate: 'moved',
	});
	const ids = new Set(siblings.map((place) => document[place]!.id));
	let next = 0;
	return moved.map((block) => (ids.has(block.id) ? { ...block, number: numbers[next++]! } : block));
}

/** The clauses numbered like one of them, up to the next heading on either side. */
function siblingsOf(document: WordDocument, index: number): readonly number[] {
	const path = pathOf(document[index]!);
	if (path === undefined) return [];
	let [start, end] = [index, index];
	while (start > 0 && document[start - 1]!.kind !== 'heading') start--;
	while (end + 1 < document.length && document[end + 1]!.kind !== 'heading') end++;
	const isSibling = (other: readonly number[] | undefined): boolean =>
		other?.length === path.length && path.slice(0, -1).every((part, place) => other[place] === part);
	return Array.from({ length: end - start + 1 }, (_, place) => start + place).filter((place) =>
		isSibling(pathOf(document[place]!)),
	);
}
