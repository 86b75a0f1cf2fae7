import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf } from './html-element.ts';
import { numeral } from '../numeral.ts';

/** What a browser shows before the words of a list's item. */
export type ItemMark = { readonly type: 'bullet' } | { readonly type: 'number'; readonly text: string };

const formats: Readonly<Record<string, string>> = {
	a: 'lowerLetter',
	A: 'upperLetter',
	i: 'lowerRoman',
	I: 'upperRoman',
	'lower-alpha': 'lowerLetter',
	'lower-latin': 'lowerLetter',
	'upper-alpha': 'upperLetter',
	'upper-latin': 'upperLetter',
	'lower-roman': 'lowerRoman',
	'upper-roman': 'upperRoman',
	'decimal-leading-zero': 'decimalZero',
};

/** Tells of each item of a list in turn what mark it has; undefined where the list shows none. */
export function itemMarks(list: Tree.Element): (item: Tree.Element) => ItemMark | undefined {
	const style = /list-style(?:-type)?\s*:[^;]*?([a-z-]+)/i.exec(attributeOf(list, 'style') ?? '')?.[1];
	if (style === 'none') return () => undefined;
	if (list.tagName === 'ul') return () => ({ type: 'bullet' });
	const items = list.childNodes.filter(({ nodeName }) => nodeName === 'li').length;
	const isReversed = attributeOf(list, 'reversed') !== undefined;
	const format = formats[style ?? attributeOf(list, 'type') ?? ''] ?? 'decimal';
	let next = wholeNumber(attributeOf(list, 'start')) ?? (isReversed ? items : 1);
	return (item) => {
		const value = wholeNumber(attributeOf(item, 'value')) ?? next;
		next = value + (isReversed ? -1 : 1);
		return { type: 'number', text: `${numeral(value, format) ?? value}.` };
	};
}

function wholeNumber(text: string | undefined): number | undefined {
	return text !== undefined && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}
