import type { WordReading } from './word-reading.ts';
import { descendants, type XmlElement } from './xml.ts';

/** Keeps the words of a drawing's boxes for when its paragraph is read, and tells of one without boxes. */
export function readDrawing(drawing: XmlElement, { boxes, losses, place }: WordReading): void {
	const found = descendants(drawing, new Set(['w:txbxContent']));
	boxes.push(...found);
	if (found.length > 0) return;
	const described = descendants(drawing, new Set(['wp:docPr', 'v:shape', 'v:textpath']));
	const words = described.flatMap(
		({ attributes }) => attributes.get('descr') ?? attributes.get('alt') ?? attributes.get('string') ?? [],
	);
	const what = drawing.name === 'w:object' ? 'an embedded object is not kept' : 'a picture is not kept';
	losses.tell(place, what, words.join(' '));
}
