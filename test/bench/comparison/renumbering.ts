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
