import { allText } from './all-text.ts';
import type { WordReading } from './word-reading.ts';
import { descendants, elementsOf, type XmlElement } from './xml.ts';

const box = 'w:txbxContent';

/** Keeps the words of a drawing's boxes for when its paragraph is read, and tells what else it shows. */
export function readDrawing(drawing: XmlElement, { boxes, losses, place }: WordReading): void {
	const found = outermostBoxes(drawing);
	boxes.push(...found);
	const words = allText(withoutBoxes(drawing));
	if (found.length > 0 && words.trim() === '') return;
	const what = drawing.name === 'w:object' ? 'an embedded object is not kept' : 'a picture is not kept';
	losses.tell(place, what, `${description(drawing)} ${words}`);
}

function outermostBoxes(element: XmlElement): readonly XmlElement[] {
	return elementsOf(element).flatMap((child) => (child.name === box ? [child] : outermostBoxes(child)));
}

function withoutBoxes(element: XmlElement): XmlElement {
	const children = elementsOf(element).filter(({ name }) => name !== box);
	const texts = element.children.filter((child) => typeof child === 'string');
	return { ...element, children: [...texts, ...children.map(withoutBoxes)] };
}

function description(drawing: XmlElement): string {
	return descendants(drawing, new Set(['wp:docPr', 'v:shape', 'v:textpath']))
		.flatMap(
			({ attributes }) => attributes.get('descr') ?? attributes.get('alt') ?? attributes.get('string') ?? [],
		)
		.join(' ');
}
