import type { XmlElement, XmlNode } from './xml.ts';

const key = 'paragraph';

/** The element with every paragraph in it numbered, from 1, in the order of the file. */
export function placedParagraphs(root: XmlElement): XmlElement {
	let count = 0;
	const placed = (node: XmlNode): XmlNode => {
		if (typeof node === 'string') return node;
		const { name, attributes } = node;
		const own = name === 'w:p' ? new Map([...attributes, [key, String(++count)]]) : attributes;
		return { name, attributes: own, children: node.children.map(placed) };
	};
	return placed(root) as XmlElement;
}

/** The number of a paragraph; undefined for one of another part than the document. */
export function paragraphPlace({ attributes }: XmlElement): number | undefined {
	const number = attributes.get(key);
	return number === undefined ? undefined : Number(number);
}
