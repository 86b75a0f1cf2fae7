import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';

/** An element tree; throws for XML that is not well-formed. */
export function parsedXml(xml: string): Element {
	const parser = new DOMParser({
		onError: (level, message) => {
			// It warns of the sign that stands for what cannot be written, too.
			if (level !== 'warning') throw new Error(message);
		},
	});
	return parser.parseFromString(xml, 'text/xml').documentElement!;
}

/** The elements within an element, in order. */
export function childrenOf(element: Element | undefined): readonly Element[] {
	return Array.from(element?.childNodes ?? []).filter((node): node is Element => node.nodeType === 1);
}
