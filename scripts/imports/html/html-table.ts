import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf } from './html-element.ts';
import { childrenOf } from './html-node.ts';

/** The rows of a table as their cells, of all its parts in the order of the page. */
export function tableCells(table: Tree.Element): readonly (readonly Tree.Element[])[] {
	return childrenOf(table).flatMap((child) => {
		if (!('tagName' in child)) return [];
		if (child.tagName === 'tr') return [cellsOf(child)];
		return /^t(?:head|body|foot)$/.test(child.tagName) ? tableCells(child) : [];
	});
}

/** How many columns and rows a cell takes. */
export function cellSpan(cell: Tree.Element): { readonly columns: number; readonly rows: number } {
	const span = (name: string): number => Math.min(64, Math.max(1, Number(attributeOf(cell, name) ?? 1) || 1));
	return { columns: span('colspan'), rows: span('rowspan') };
}

function cellsOf(row: Tree.Element): readonly Tree.Element[] {
	return childrenOf(row).filter(
		(cell): cell is Tree.Element => 'tagName' in cell && /^t[dh]$/.test(cell.tagName),
	);
}
