import { numeral } from '../numeral.ts';
import { isOn } from './styles.ts';
import type { WordPackage } from './word-package.ts';
import { descendants, elementsOf, valueAt, type XmlElement } from './xml.ts';

/** A note whose mark stands in the text. */
export interface Note {
	/** As the text shows it: `[1]`; empty where the note's own words begin with it. */
	readonly mark: string;
	readonly content: XmlElement;
	/** The paragraph its mark stands in. */
	readonly place: number;
}

/** Numbers the notes of a text in the order of their marks, footnotes and endnotes each in their own way. */
export interface NoteNumbers {
	readonly markOf: (reference: XmlElement, place: number) => string;
	readonly notes: () => readonly Note[];
}

/** The numbers of a file's notes, as one reading meets them. */
export function noteNumbers({ footnotes, endnotes, settings, document }: WordPackage): NoteNumbers {
	const notes: Note[] = [];
	const sections = descendants(document, new Set(['w:sectPr']));
	const series = (root: XmlElement | undefined, name: 'footnote' | 'endnote', format: string) => {
		const properties = [...sections, ...(settings === undefined ? [] : [settings])].toReversed();
		const declared = (key: string) =>
			properties.map((one) => valueAt(one, `w:${name}Pr`, key)).find((value) => value !== undefined);
		return {
			byId: new Map(
				(root === undefined ? [] : elementsOf(root)).map((note) => [note.attributes.get('w:id'), note]),
			),
			format: declared('w:numFmt') ?? format,
			next: Number(declared('w:numStart') ?? 1),
		};
	};
	const all = {
		'w:footnoteReference': series(footnotes, 'footnote', 'decimal'),
		'w:endnoteReference': series(endnotes, 'endnote', 'lowerRoman'),
	};
	return {
		markOf: ({ name, attributes }, place) => {
			const one = name === 'w:endnoteReference' ? all['w:endnoteReference'] : all['w:footnoteReference'];
			const isCustom = attributes.has('w:customMarkFollows') && isOn(attributes.get('w:customMarkFollows'));
			const number = isCustom ? '' : (numeral(one.next, one.format) ?? String(one.next));
			if (!isCustom) one.next++;
			const mark = number === '' ? '' : `[${number}]`;
			const content = one.byId.get(attributes.get('w:id'));
			if (content !== undefined) notes.push({ mark, content, place });
			return mark;
		},
		notes: () => notes,
	};
}
