import type { Styles } from './styles.ts';
import { elementAt, type XmlElement, valueAt } from './xml.ts';

/** The style in which a redline of ours names the revisions it compares. */
const comparedStyle = 'compared revision';

/** The body without the first page of a redline of ours, which says what is compared and ends its own section. */
export function withoutFirstPage(body: XmlElement, styles: Styles): XmlElement {
	return { ...body, children: body.children.slice(firstPageEnd(body, styles)) };
}

/** True for the body of a redline of ours, by its first page. */
export function hasFirstPage(body: XmlElement, styles: Styles): boolean {
	return firstPageEnd(body, styles) > 0;
}

function firstPageEnd({ children }: XmlElement, styles: Styles): number {
	const elements = children.map((child) => (typeof child === 'string' ? undefined : child));
	const end = elements.findIndex((element) => elementAt(element, 'w:pPr', 'w:sectPr') !== undefined) + 1;
	const isOurs = elements
		.slice(0, end)
		.some((element) => styles.names(valueAt(element, 'w:pPr', 'w:pStyle')).includes(comparedStyle));
	return isOurs ? end : 0;
}
