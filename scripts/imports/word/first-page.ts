import type { Styles } from './styles.ts';
import { elementAt, type XmlElement, type XmlNode, valueAt } from './xml.ts';

/** The style in which a redline of ours names the revisions it compares. */
const comparedStyle = 'compared revision';

/** The body without the first page of a redline of ours, which says what is compared and ends its own section. */
export function withoutFirstPage(body: XmlElement, styles: Styles): XmlElement {
	const end = body.children.findIndex(
		(child) => elementAt(asElement(child), 'w:pPr', 'w:sectPr') !== undefined,
	);
	const isOurs = body.children
		.slice(0, end + 1)
		.some((child) => styles.names(valueAt(asElement(child), 'w:pPr', 'w:pStyle')).includes(comparedStyle));
	return isOurs ? { ...body, children: body.children.slice(end + 1) } : body;
}

function asElement(node: XmlNode): XmlElement | undefined {
	return typeof node === 'string' ? undefined : node;
}
