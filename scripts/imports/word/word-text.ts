import { type ImportedBlock, type ImportedText, type Piece, tidyPieces } from '../imported-text.ts';
import { lossList } from '../loss-list.ts';
import { allText } from './all-text.ts';
import { fieldName } from './field.ts';
import { withoutFirstPage } from './first-page.ts';
import { listCounter } from './list-counter.ts';
import { noteNumbers, type Note } from './notes.ts';
import { listsOf, type Lists } from './numbering.ts';
import { paragraphLook } from './paragraph-look.ts';
import { paragraphWords } from './paragraph-words.ts';
import { stylesOf } from './styles.ts';
import { resolvedChanges, type Side } from './tracked-changes.ts';
import { paragraphPlace } from './paragraph-place.ts';
import type { WordPackage } from './word-package.ts';
import type { WordReading } from './word-reading.ts';
import { wordTable } from './word-table.ts';
import { wordedBlock } from './worded-block.ts';
import { alternativeOf, elementAt, elementsOf, valueAt, type XmlElement } from './xml.ts';

/** The text of a Word file as Word shows it once every tracked change is accepted, or rejected. */
export function wordText(file: WordPackage, side: Side): ImportedText {
	const styles = stylesOf(file.styles);
	const lists = listsOf(file.numbering, styles);
	const numbers = noteNumbers(file);
	const losses = lossList();
	const reading: WordReading & { readonly lists: Lists } = {
		styles,
		lists,
		targets: file.targets,
		listMark: listCounter(lists),
		noteMark: (reference) => numbers.markOf(reference, reading.place),
		losses,
		fields: [],
		boxes: [],
		indents: [],
		place: 1,
		hasTitle: false,
	};
	const body = elementAt(file.document, 'w:body') ?? file.document;
	const blocks = readBlocks(resolvedChanges(withoutFirstPage(body, styles), side), reading);
	const notes = numbers.notes().flatMap((note) => noteBlocks(note, side, reading));
	const all =
		notes.length === 0 ? blocks : [...blocks, { type: 'rule', place: notes[0]!.place } as const, ...notes];
	return { blocks: reading.hasTitle ? belowTitle(all) : all, losses: losses.findings() };
}

function readBlocks(element: XmlElement, reading: WordReading): readonly ImportedBlock[] {
	return elementsOf(element).flatMap((child): readonly ImportedBlock[] => {
		switch (child.name) {
			case 'w:p':
				return paragraphBlocks(child, reading as Reading);
			case 'w:tbl':
				return wordTable(child, reading, readBlocks);
			case 'w:sdt':
				return controlBlocks(child, reading);
			case 'mc:AlternateContent':
				return readBlocks(alternativeOf(child), reading);
			case 'w:customXml':
			case 'w:sdtContent':
				return readBlocks(child, reading);
			case 'w:altChunk':
			case 'w:subDoc':
				reading.losses.tell(reading.place, 'a document within the document is not kept');
				return [];
			case 'm:oMath':
			case 'm:oMathPara':
				return paragraphBlocks({ name: 'w:p', attributes: new Map(), children: [child] }, reading as Reading);
			default:
				if (allText(child).trim() !== '') {
					reading.losses.tell(reading.place, `what stands here as ${child.name} is not kept`, allText(child));
				}
				return [];
		}
	});
}

type Reading = WordReading & { readonly lists: Lists };

function controlBlocks(control: XmlElement, reading: WordReading): readonly ImportedBlock[] {
	const content = elementAt(control, 'w:sdtContent');
	const gallery = valueAt(control, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery');
	if (content === undefined) return [];
	if (gallery !== 'Table of Contents') return readBlocks(content, reading);
	reading.losses.tell(
		reading.place,
		'a table of contents is not kept, for the site makes its own',
		allText(content),
	);
	return [];
}

function paragraphBlocks(paragraph: XmlElement, reading: Reading): readonly ImportedBlock[] {
	reading.place = paragraphPlace(paragraph) ?? reading.place;
	const isInContents = reading.fields.some(({ code }) => fieldName(code) === 'TOC');
	const look = paragraphLook(paragraph, reading.styles, reading.lists);
	const words = paragraphWords(paragraph, look.style, reading);
	const boxes = reading.boxes.splice(0);
	const own =
		look.isContents || isInContents
			? contentsLine(words, reading)
			: [wordedBlock(words, look, reading)].flatMap((block) => block ?? []);
	return [...own, ...boxes.flatMap((box) => boxBlocks(box, reading))];
}

function contentsLine(words: readonly Piece[], { losses, place }: WordReading): readonly ImportedBlock[] {
	const text = words.map((piece) => piece.text).join('');
	if (text.trim() !== '')
		losses.tell(place, 'a line of a table of contents is not kept, for the site makes its own', text);
	return [];
}

function boxBlocks(box: XmlElement, reading: WordReading): readonly ImportedBlock[] {
	const text = allText(box);
	if (text.trim() !== '')
		reading.losses.tell(reading.place, 'words of a box are kept behind their paragraph', text);
	return readBlocks(box, reading);
}

function noteBlocks(
	{ mark, content, place }: Note,
	side: Side,
	reading: WordReading,
): readonly ImportedBlock[] {
	reading.place = place;
	const [first, ...others] = readBlocks(resolvedChanges(content, side), reading);
	const lead: Piece = { text: mark === '' ? '' : `${mark} `, marks: [] };
	if (first === undefined) return [];
	if (first.type === 'table' || first.type === 'rule')
		return [{ type: 'paragraph', pieces: [lead], place }, first, ...others];
	return [{ type: 'paragraph', pieces: [lead, ...tidyPieces(first.pieces)], place }, ...others];
}

/** Headings one level lower, but for the titles they stand under. */
function belowTitle(blocks: readonly ImportedBlock[]): readonly ImportedBlock[] {
	return blocks.map((block) => (block.type === 'heading' ? { ...block, level: block.level + 1 } : block));
}
