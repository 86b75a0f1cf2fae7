import type { Mark } from '../../model/clause.ts';
import type { Piece } from '../imported-text.ts';
import { shiftedText } from '../shifted-text.ts';
import { allText, ownText } from './all-text.ts';
import { readDrawing } from './drawing.ts';
import { fieldName, fieldTarget, turnField } from './field.ts';
import { type RunLook, runLook } from './run-marks.ts';
import { isOn } from './styles.ts';
import { shownSign, shownSigns } from './symbol.ts';
import type { WordReading } from './word-reading.ts';
import { alternativeOf, elementAt, elementsOf, type XmlElement } from './xml.ts';

/** What a stretch of a paragraph stands in. */
interface Surroundings {
	readonly reading: WordReading;
	readonly style: string | undefined;
	readonly link: Mark | undefined;
	readonly pieces: Piece[];
}

/** The words of a paragraph as Word shows them; a tab is a tab, a forced line break a line end. */
export function paragraphWords(
	paragraph: XmlElement,
	style: string | undefined,
	reading: WordReading,
): readonly Piece[] {
	const pieces: Piece[] = [];
	addInline(paragraph, { reading, style, link: undefined, pieces });
	return pieces;
}

/** Marks that hold no words: places, languages, permissions. */
const silent =
	/^w:(?:pPr|rPr|sectPr|sdtPr|sdtEndPr|smartTagPr|customXmlPr|bookmark\w+|comment\w+|proofErr|perm\w+|move\w+Range\w+|customXml\w+Range\w+|lastRenderedPageBreak|annotationRef|footnoteRef|endnoteRef|separator|continuationSeparator|fldData)$/;

type InlineReader = (child: XmlElement, around: Surroundings) => void;

/** How each element of a paragraph is read; any other as one that stands in a run. */
const inlineReaders: Readonly<Record<string, InlineReader>> = {
	'w:r': addRun,
	'w:sdt': addControl,
	'm:oMath': addFormula,
	'm:oMathPara': addFormula,
	'w:smartTag': addInline,
	'w:customXml': addInline,
	'w:dir': addInline,
	'w:bdo': addInline,
	'w:hyperlink': (child, around) => {
		addInline(child, { ...around, link: linkOf(child, around) ?? around.link });
	},
	'w:fldSimple': (child, around) => {
		const link = targetLink(child.attributes.get('w:instr') ?? '');
		addInline(child, { ...around, link: link ?? around.link });
	},
	'w:ruby': (child, around) => {
		tellText(elementAt(child, 'w:rt'), 'a gloss above the words is not kept', around);
		addInline(elementAt(child, 'w:rubyBase') ?? child, around);
	},
	'mc:AlternateContent': (child, around) => {
		addInline(alternativeOf(child), around);
	},
};

function addInline(element: XmlElement, around: Surroundings): void {
	for (const child of elementsOf(element)) {
		if (silent.test(child.name)) continue;
		const read = inlineReaders[child.name];
		if (read === undefined) addRunChild(child, { around, look: plainLook });
		else read(child, around);
	}
}

const plainLook: RunLook = { marks: [], isHidden: false, shift: undefined, unsaid: [], font: '' };

function addRun(run: XmlElement, around: Surroundings): void {
	const look = runLook(run, around.style, around.reading);
	for (const child of elementsOf(run)) {
		if (!silent.test(child.name)) addRunChild(child, { around, look });
	}
}

interface RunPlace {
	readonly around: Surroundings;
	readonly look: RunLook;
}

/** Elements of a run that stand for one character. */
const characters: Readonly<Record<string, string>> = {
	'w:tab': '\t',
	'w:ptab': '\t',
	'w:cr': '\n',
	'w:noBreakHyphen': '\u2011',
	'w:softHyphen': '\u00ad',
};

type RunReader = (child: XmlElement, place: RunPlace) => void;

/** How each element of a run is read. */
const runReaders: Readonly<Record<string, RunReader>> = {
	'w:t': addOwnText,
	'w:delText': addOwnText,
	'w:instrText': addCode,
	'w:delInstrText': addCode,
	'w:footnoteReference': addNote,
	'w:endnoteReference': addNote,
	'w:drawing': addDrawing,
	'w:pict': addDrawing,
	'w:object': addDrawing,
	'w:br': (child, place) => {
		if (!/^(?:page|column)$/.test(child.attributes.get('w:type') ?? '')) addText('\n', place);
	},
	'w:sym': (child, place) => {
		addText(signIn(child, place.around.reading), place);
	},
	'w:fldChar': (child, place) => {
		addText(turnField(child, place.around.reading), place);
	},
	'mc:AlternateContent': (child, place) => {
		for (const one of elementsOf(alternativeOf(child))) addRunChild(one, place);
	},
};

function addRunChild(child: XmlElement, place: RunPlace): void {
	const character = characters[child.name];
	const read = runReaders[child.name];
	if (character !== undefined) addText(character, place);
	else if (read === undefined) tellText(child, `what stands here as ${child.name} is not kept`, place.around);
	else read(child, place);
}

function addOwnText(child: XmlElement, place: RunPlace): void {
	addText(textOf(child), place);
}

function addNote(child: XmlElement, place: RunPlace): void {
	addText(place.around.reading.noteMark(child), { ...place, look: plainLook });
}

function addDrawing(child: XmlElement, { around }: RunPlace): void {
	readDrawing(child, around.reading);
}

function addCode(child: XmlElement, { around }: RunPlace): void {
	const field = around.reading.fields.at(-1);
	if (field !== undefined) field.code += textOf(child);
}

/** Without a wish to the contrary, white space at the ends of text in the file is the file's own. */
function textOf(element: XmlElement): string {
	const text = ownText(element);
	const isPreserved = element.attributes.get('xml:space') === 'preserve';
	return (isPreserved ? text : text.trim()).replace(/[\r\n\t]/g, ' ');
}

function addText(text: string, { around, look }: RunPlace): void {
	const { reading, pieces } = around;
	if (text === '') return;
	const isInCode = reading.fields.some(({ isShown }) => !isShown);
	if (isInCode || look.isHidden) {
		const what = isInCode ? 'words in the code of a field are not kept' : 'hidden text is not kept';
		if (text.trim() !== '') reading.losses.tell(reading.place, what, text);
		return;
	}
	if (text.trim() !== '') for (const what of look.unsaid) reading.losses.count(reading.place, what);
	const shifted = look.shift === undefined ? text : shiftedText(text, look.shift);
	if (shifted === undefined) reading.losses.tell(reading.place, `${look.shift} is kept on the line`, text);
	const field = reading.fields.map(({ code }) => targetLink(code)).findLast((mark) => mark !== undefined);
	const link = around.link ?? field;
	const marks = link === undefined ? look.marks : [link, ...look.marks];
	pieces.push({ text: shownSigns(shifted ?? text, look.font, reading), marks });
}

function signIn({ attributes }: XmlElement, reading: WordReading): string {
	const code = Number.parseInt(attributes.get('w:char') ?? '0', 16);
	return shownSign(attributes.get('w:font') ?? '', code, reading);
}

function targetLink(code: string): Mark | undefined {
	const href = fieldTarget(code);
	return href === undefined ? undefined : { type: 'link', href };
}

function linkOf({ attributes }: XmlElement, { reading }: Surroundings): Mark | undefined {
	const target = reading.targets.get(attributes.get('r:id') ?? '');
	const anchor = attributes.get('w:anchor');
	if (target !== undefined)
		return { type: 'link', href: anchor === undefined ? target : `${target}#${anchor}` };
	if (anchor !== undefined && !reading.fields.some(({ code }) => fieldName(code) === 'TOC')) {
		reading.losses.count(reading.place, 'links to places in the document are kept as words');
	}
	return undefined;
}

function addControl(control: XmlElement, around: Surroundings): void {
	const content = elementAt(control, 'w:sdtContent');
	if (content === undefined) return;
	const prompt = elementAt(control, 'w:sdtPr', 'w:showingPlcHdr');
	if (prompt !== undefined && isOn(prompt.attributes.get('w:val'))) {
		tellText(content, 'the prompt of an empty field is not kept', around);
	} else addInline(content, around);
}

function addFormula(formula: XmlElement, around: Surroundings): void {
	const text = allText(formula);
	around.reading.losses.tell(around.reading.place, 'a formula is kept as its characters in a row', text);
	addText(text, { around, look: plainLook });
}

/** Says of an element with words that they are not kept; of one without there is nothing to say. */
function tellText(element: XmlElement | undefined, what: string, { reading }: Surroundings): void {
	const text = element === undefined ? '' : allText(element);
	if (text.trim() !== '') reading.losses.tell(reading.place, what, text);
}
