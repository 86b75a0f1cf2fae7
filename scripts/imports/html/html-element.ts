import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Mark } from '../../model/clause.ts';

const marks: Readonly<Record<string, Mark>> = {
	b: { type: 'strong' },
	strong: { type: 'strong' },
	i: { type: 'emphasis' },
	em: { type: 'emphasis' },
	s: { type: 'struck' },
	strike: { type: 'struck' },
	del: { type: 'struck' },
	code: { type: 'code' },
	kbd: { type: 'code' },
	samp: { type: 'code' },
	tt: { type: 'code' },
};

/** What an element of that name shows its words as; undefined where they look like those around it. */
export function htmlMark(name: string): Mark | undefined {
	return Object.hasOwn(marks, name) ? marks[name] : undefined;
}

/** The value of an element's attribute, if it has it. */
export function attributeOf(element: Tree.Element, name: string): string | undefined {
	return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** True for an element that says of itself that it is not shown. */
export function isHidden(element: Tree.Element): boolean {
	const style = attributeOf(element, 'style') ?? '';
	return (
		attributeOf(element, 'hidden') !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
	);
}

/** Where a link leads, and whether that says it all, wherever the link stands; undefined where it leads nowhere. */
export function linkAddress(
	element: Tree.Element,
): { readonly href: string; readonly isWhole: boolean } | undefined {
	const href = attributeOf(element, 'href')?.trim();
	if (href === undefined || href === '') return undefined;
	return { href, isWhole: /^(?:https?:\/\/|mailto:|tel:)/i.test(href) };
}

/** True for an element that no browser shows. */
export function isSilent(name: string): boolean {
	return silent.has(name);
}

/** True for an element that shows what is no text. */
export function isPicture(name: string): boolean {
	return pictures.has(name);
}

/** True for an element that stands within a line. */
export function isInline(name: string): boolean {
	return inline.has(name);
}

const silent = words('script style template noscript head colgroup datalist wbr rp');
const pictures = words(
	'img svg video audio iframe canvas object embed math input select textarea button frameset',
);
const inline = words(
	'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr picture q rb rt rtc ruby s samp small span strike strong sub sup time tt u var',
);

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(' '));
}
