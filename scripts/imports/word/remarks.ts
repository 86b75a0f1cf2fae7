import type { Finding } from '../../source/finding.ts';
import { lossList } from '../loss-list.ts';
import { allText } from './all-text.ts';
import { hasFirstPage } from './first-page.ts';
import { paragraphPlace } from './paragraph-place.ts';
import { stylesOf } from './styles.ts';
import type { WordPackage } from './word-package.ts';
import { elementAt, elementsOf, type XmlElement } from './xml.ts';

/** What stands beside the text of a Word file, and is told since no revision keeps it. */
export function remarksOf({
	document,
	styles,
	comments,
	margins,
	hasMacros,
}: WordPackage): readonly Finding[] {
	const losses = lossList();
	const places = commentPlaces(document);
	for (const comment of comments === undefined ? [] : elementsOf(comments, 'w:comment')) {
		const author = comment.attributes.get('w:author') ?? 'somebody';
		const place = places.get(comment.attributes.get('w:id') ?? '') ?? 1;
		losses.tell(place, `a comment by ${author} is not kept`, allText(comment));
	}
	// The foot of a redline of ours says what its first page says, which is no part of the text either.
	const isOurs = hasFirstPage(elementAt(document, 'w:body') ?? document, stylesOf(styles));
	for (const { type, root } of isOurs ? margins.filter((margin) => margin.type === 'header') : margins) {
		const text = allText(root);
		if (text.trim() !== '') losses.tell(1, `a ${type} is not kept`, text);
	}
	if (hasMacros) losses.tell(1, 'the file has macros, which are neither run nor kept');
	return losses.findings();
}

/** The paragraph each comment is about, by its id. */
function commentPlaces(root: XmlElement): ReadonlyMap<string, number> {
	const places = new Map<string, number>();
	const visit = (element: XmlElement, paragraph: number): void => {
		const place = paragraphPlace(element) ?? paragraph;
		const id = /^w:comment(?:RangeStart|Reference)$/.test(element.name)
			? element.attributes.get('w:id')
			: undefined;
		if (id !== undefined && !places.has(id)) places.set(id, place);
		for (const child of elementsOf(element)) visit(child, place);
	};
	visit(root, 1);
	return places;
}
