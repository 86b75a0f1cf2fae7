import type { Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { childrenOf, parsedXml } from './xml-tree.ts';
import { headingLine, normalised, rowLine, styledWords } from './shown-clauses.ts';
import type { StyledText } from './shown-clauses.ts';

/** What is done with all changes of a document. */
export type Resolution = 'accept' | 'reject';

/** The parts of a Word document by name, as text. */
export function wordParts(bytes: Uint8Array): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/**
 * The clauses of a document behind its first section, after all its changes were accepted or rejected by the rules of
 * ECMA-376: a reader of our own that knows nothing of the writer, and what readers at hand do not, styles and cells.
 */
export function resolvedClauses(bytes: Uint8Array, resolution: Resolution): readonly string[] {
	const parts = wordParts(bytes);
	const links = new Map(
		childrenOf(parsedXml(parts['word/_rels/document.xml.rels']!)).map((one) => [
			one.getAttribute('Id')!,
			one.getAttribute('Target')!,
		]),
	);
	const reading: Reading = {
		gone: resolution === 'accept' ? ['w:del', 'w:moveFrom'] : ['w:ins', 'w:moveTo'],
		resolution,
		links,
	};
	const blocks = childrenOf(childrenOf(parsedXml(parts['word/document.xml']!))[0]);
	const first = blocks.findIndex((block) => block.getElementsByTagName('w:sectPr').length > 0);
	return lines(blocks.slice(first + 1), reading).filter((line) => line !== '');
}

interface Reading {
	/** The elements of what is not in the text. */
	readonly gone: readonly string[];
	readonly resolution: Resolution;
	readonly links: ReadonlyMap<string, string>;
}

function lines(blocks: readonly Element[], reading: Reading): readonly string[] {
	const found: string[] = [];
	let carried: StyledText[] = [];
	for (const block of blocks) {
		if (block.tagName === 'w:tbl') found.push(...tableLines(block, reading));
		if (block.tagName !== 'w:p') continue;
		for (const one of textOf(block, reading)) carried.push(one);
		if (hasGone(inside(block, 'w:pPr', 'w:rPr'), reading)) continue;
		const words = normalised(styledWords(carried));
		const level = /^Heading(\d)$/.exec(styleOf(block, reading))?.[1];
		found.push(level === undefined ? words : headingLine(words, Number(level)));
		carried = [];
	}
	return [...found, normalised(styledWords(carried))];
}

function tableLines(table: Element, reading: Reading): readonly string[] {
	const rows = childrenOf(table).filter(({ tagName }) => tagName === 'w:tr');
	return rows
		.filter((row) => !hasGone(inside(row, 'w:trPr'), reading))
		.map((row) => {
			const cells = childrenOf(row).filter(({ tagName }) => tagName === 'w:tc');
			const removed = reading.resolution === 'accept' ? 'w:cellDel' : 'w:cellIns';
			const standing = cells.filter((cell) => inside(cell, 'w:tcPr', removed) === undefined);
			return rowLine(standing.map((cell) => lines(childrenOf(cell), reading).join(' ')));
		});
}

function hasGone(properties: Element | undefined, { gone }: Reading): boolean {
	return properties !== undefined && childrenOf(properties).some(({ tagName }) => gone.includes(tagName));
}

function styleOf(paragraph: Element, { resolution }: Reading): string {
	const former = resolution === 'reject' ? inside(paragraph, 'w:pPr', 'w:pPrChange') : undefined;
	return inside(former ?? paragraph, 'w:pPr', 'w:pStyle')?.getAttribute('w:val') ?? '';
}

function textOf(element: Element, reading: Reading, link = ''): readonly StyledText[] {
	if (reading.gone.includes(element.tagName) || element.tagName === 'w:pPr') return [];
	if (element.tagName === 'w:r') return [{ text: runText(element), style: runStyle(element, reading, link) }];
	const target = reading.links.get(element.getAttribute('r:id') ?? '');
	const within = element.tagName === 'w:hyperlink' ? `link ${new URL(target!).href}` : link;
	return childrenOf(element).flatMap((child) => textOf(child, reading, within));
}

function runText(run: Element): string {
	return childrenOf(run)
		.map(({ tagName, textContent }) => {
			if (tagName === 'w:br') return '\n';
			if (tagName === 'w:tab') return '\t';
			return tagName === 'w:rPr' ? '' : (textContent ?? '');
		})
		.join('');
}

function runStyle(run: Element, { resolution }: Reading, link: string): string {
	const own = inside(run, 'w:rPr');
	const former = resolution === 'reject' && own ? inside(own, 'w:rPrChange', 'w:rPr') : undefined;
	const names = childrenOf(former ?? own).flatMap(({ tagName }) => markNames[tagName] ?? []);
	return [...names, ...(link === '' ? [] : [link])].toSorted().join(' ');
}

const markNames: Readonly<Record<string, string>> = {
	'w:b': 'strong',
	'w:i': 'emphasis',
	'w:strike': 'struck',
	'w:rFonts': 'code',
};

function inside(element: Element, ...path: readonly string[]): Element | undefined {
	return path.reduce<Element | undefined>(
		(found, name) => childrenOf(found).find(({ tagName }) => tagName === name),
		element,
	);
}
