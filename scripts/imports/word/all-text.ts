import { elementsOf, type XmlElement } from './xml.ts';

const texts = new Set(['w:t', 'w:delText', 'm:t', 'a:t']);

/** All the words below an element, whatever shows them; those of different paragraphs parted by a space. */
export function allText(element: XmlElement): string {
	return elementsOf(element)
		.map((child) => {
			if (texts.has(child.name)) return ownText(child);
			if (child.name === 'w:tab' || child.name === 'w:br') return ' ';
			return child.name === 'w:p' ? `${allText(child)} ` : allText(child);
		})
		.join('');
}

/** The text of an element itself, its elements left out. */
export function ownText({ children }: XmlElement): string {
	return children.filter((child) => typeof child === 'string').join('');
}
