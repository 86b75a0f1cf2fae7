import type { Styles } from './styles.ts';
import type { List, Lists } from './numbering.ts';
import { elementAt, valueAt, type XmlElement } from './xml.ts';

/** What a paragraph is, by its own properties and those of its style. */
export interface ParagraphLook {
	readonly style: string | undefined;
	/** Of a heading, its level in Word, 1 to 9; a title is of level 0. */
	readonly level: number | undefined;
	readonly list: { readonly id: string; readonly level: number } | undefined;
	/** How far it stands in, in twentieths of a point. */
	readonly indent: number;
	readonly isQuotation: boolean;
	/** True for a line of a table of contents. */
	readonly isContents: boolean;
}

/** What a paragraph is. */
export function paragraphLook(paragraph: XmlElement, styles: Styles, lists: Lists): ParagraphLook {
	const direct = elementAt(paragraph, 'w:pPr');
	const style = valueAt(direct, 'w:pStyle') ?? styles.ordinary;
	const properties = [...(direct === undefined ? [] : [direct]), ...styles.paragraph(style)];
	const names = styles.names(style);
	return {
		style,
		level: headingLevel(properties, names),
		list: listPlace(properties, styles.chain(style), lists),
		indent: indentOf(properties),
		isQuotation: names.some((name) => /^(?:intense )?quote$/.test(name)),
		isContents: names.some((name) => /^toc \d/.test(name)),
	};
}

function headingLevel(properties: readonly XmlElement[], names: readonly string[]): number | undefined {
	if (names.includes('title')) return 0;
	const outline = properties.map((one) => valueAt(one, 'w:outlineLvl')).find((value) => value !== undefined);
	if (outline !== undefined) return Number(outline) < 9 ? Number(outline) + 1 : undefined;
	const named = names.map((name) => /^heading (\d)$/.exec(name)?.[1]).find((digit) => digit !== undefined);
	return named === undefined ? undefined : Number(named);
}

function indentOf(properties: readonly XmlElement[]): number {
	const indents = properties.map((one) => elementAt(one, 'w:ind')?.attributes);
	const found = indents
		.map((one) => one?.get('w:left') ?? one?.get('w:start'))
		.find((one) => one !== undefined);
	return Number(found ?? 0) || 0;
}

/** The list nearest to the paragraph, and its own level in it or that of its style. */
function listPlace(
	properties: readonly XmlElement[],
	styles: readonly string[],
	lists: Lists,
): ParagraphLook['list'] {
	const numbered = properties.map((one) => elementAt(one, 'w:numPr')).filter((one) => one !== undefined);
	const id = numbered.map((one) => valueAt(one, 'w:numId')).find((value) => value !== undefined);
	if (id === undefined || id === '0') return undefined;
	const own = numbered.map((one) => valueAt(one, 'w:ilvl')).find((value) => value !== undefined);
	const ofStyle = levelOfStyle(lists.get(id), styles);
	return { id, level: Number(own ?? ofStyle ?? 0) };
}

/** The level of the list that is for the style, or else for the nearest of those it is based on. */
function levelOfStyle(list: List | undefined, styles: readonly string[]): number | undefined {
	const levels = [...(list?.levels ?? [])];
	return styles.flatMap((id) => levels.find(([, { style }]) => style === id)?.[0] ?? [])[0];
}
