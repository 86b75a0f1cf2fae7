import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Mark } from '../../model/clause.ts';
import { type ImportedBlock, type Piece, piecesText } from '../imported-text.ts';
import { lossList, type LossList } from '../loss-list.ts';
import { shiftedText } from '../shifted-text.ts';
import { emptyCells, evenRows, lineOf } from '../table-rows.ts';
import {
	attributeOf,
	htmlMark,
	isHidden,
	isInline,
	isPicture,
	isSilent,
	linkAddress,
} from './html-element.ts';
import { type ItemMark, itemMarks } from './html-list.ts';
import { childrenOf, textBelow } from './html-node.ts';
import { cellSpan, tableCells } from './html-table.ts';

/** What a stretch of a page stands in. */
interface Surroundings {
	readonly marks: readonly Mark[];
	readonly depth: number;
	readonly isPreformatted: boolean;
}

const noMarks: readonly Mark[] = [];
/** One walk over a page, keeping the paragraph that is open. */
export class PageWalk {
	readonly blocks: ImportedBlock[] = [];
	readonly losses: LossList = lossList();
	#pieces: Piece[] = [];
	#mark: ItemMark | undefined;
	#level = 0;
	#quotations = 0;
	#place = 1;

	read(node: Tree.Node): void {
		this.#children(node, { marks: noMarks, depth: 0, isPreformatted: false });
		this.#end(0);
	}

	/** Tells the words that stand beside the part that is read. */
	leaveOut(page: Tree.Node, main: Tree.Element): void {
		const text = textBelow(page, main);
		if (text.trim() !== '')
			this.losses.tell(1, 'what stands outside of the main part of the page is not kept', text);
	}

	#children(node: Tree.Node, around: Surroundings): void {
		for (const child of childrenOf(node)) {
			if (child.nodeName === '#text') this.#text((child as Tree.TextNode).value, around);
			else if ('tagName' in child) this.#element(child, around);
		}
	}

	#text(value: string, { marks, isPreformatted }: Surroundings): void {
		const words = isPreformatted ? value : value.replace(/[ \t\r\n\f]+/g, ' ');
		const isBlankStart = words.trim() === '' && this.#pieces.length === 0;
		if (words !== '' && !isBlankStart) this.#pieces.push({ text: words, marks });
	}

	#element(element: Tree.Element, around: Surroundings): void {
		const { tagName } = element;
		if (isSilent(tagName)) return;
		this.#place = element.sourceCodeLocation?.startLine ?? this.#place;
		if (isHidden(element)) this.#tell(element, 'hidden words are not kept');
		else if (isPicture(tagName))
			this.losses.tell(this.#place, `the ${tagName} of the page is not kept`, describedBy(element));
		else if (tagName === 'br') this.#pieces.push({ text: '\n', marks: noMarks });
		else if (tagName === 'sup' || tagName === 'sub') this.#shifted(element, around);
		else if (isInline(tagName)) this.#inline(element, around);
		else this.#block(element, around);
	}

	#inline(element: Tree.Element, around: Surroundings): void {
		const mark = this.#markOf(element);
		const marks = mark === undefined ? around.marks : [...around.marks, mark];
		const isQuotation = element.tagName === 'q';
		if (isQuotation) this.#text('“', around);
		this.#children(element, { ...around, marks });
		if (isQuotation) this.#text('”', around);
	}

	#markOf(element: Tree.Element): Mark | undefined {
		if (element.tagName !== 'a') return htmlMark(element.tagName);
		const address = linkAddress(element);
		if (address === undefined) return undefined;
		if (address.isWhole) return { type: 'link', href: address.href };
		this.losses.tell(this.#place, 'a link to a place of that site or page is kept as words', address.href);
		return undefined;
	}

	#shifted(element: Tree.Element, around: Surroundings): void {
		const text = textBelow(element);
		const shifted = shiftedText(text, element.tagName === 'sup' ? 'superscript' : 'subscript');
		if (shifted !== undefined) this.#text(shifted, around);
		else {
			this.losses.tell(this.#place, 'raised or lowered words are kept on the line', text);
			this.#children(element, around);
		}
	}

	#block(element: Tree.Element, around: Surroundings): void {
		const { tagName } = element;
		const { depth } = around;
		this.#end(depth);
		const heading = /^h([1-6])$/.exec(tagName)?.[1];
		if (heading !== undefined) this.#level = Number(heading);
		if (tagName === 'hr') this.blocks.push({ type: 'rule', place: this.#place });
		else if (tagName === 'table') this.#table(element);
		else if (tagName === 'ul' || tagName === 'ol') this.#list(element, around);
		else {
			const quotations = this.#quotations;
			if (tagName === 'blockquote') this.#quotations++;
			this.#children(element, { ...around, isPreformatted: around.isPreformatted || tagName === 'pre' });
			this.#end(depth);
			this.#quotations = quotations;
		}
		this.#end(depth);
		if (heading !== undefined) this.#level = 0;
	}

	#list(list: Tree.Element, around: Surroundings): void {
		const markOf = itemMarks(list);
		for (const child of childrenOf(list)) {
			if (!('tagName' in child)) this.#children({ ...list, childNodes: [child] }, around);
			else if (child.tagName !== 'li') this.#element(child, { ...around, depth: around.depth + 1 });
			else {
				if (this.#mark !== undefined) this.#end(around.depth, true);
				this.#mark = markOf(child);
				this.#children(child, { ...around, depth: around.depth + 1 });
				this.#end(around.depth + 1, true);
			}
		}
	}

	#table(table: Tree.Element): void {
		const place = this.#place;
		const rows = evenRows(tableCells(table).map((cells) => cells.flatMap((cell) => this.#cell(cell))));
		if (rows.length > 0) this.blocks.push({ type: 'table', rows, place });
		const caption = childrenOf(table).find((child) => child.nodeName === 'caption');
		if (caption !== undefined) {
			this.losses.tell(place, 'the caption of a table is not kept', textBelow(caption));
		}
	}

	#cell(cell: Tree.Element): readonly (readonly Piece[])[] {
		this.#place = cell.sourceCodeLocation?.startLine ?? this.#place;
		const walk = new PageWalk();
		walk.#place = this.#place;
		walk.read(cell);
		for (const { line, message } of walk.losses.findings()) this.losses.tell(line, message);
		const { columns, rows } = cellSpan(cell);
		if (columns > 1 || rows > 1) {
			const what = 'cells that are one are kept as several, the words in the first';
			this.losses.tell(this.#place, what, textBelow(cell));
		}
		if (walk.blocks.length > 1) {
			this.losses.count(this.#place, 'paragraphs of a cell are kept on one line');
		}
		return [lineOf(walk.blocks), ...emptyCells(columns - 1)];
	}

	/** Ends the paragraph that is open; with `isItem`, the item too, which then shows its number though it have no words. */
	#end(depth: number, isItem = false): void {
		const pieces = this.#pieces;
		this.#pieces = [];
		const mark = this.#mark;
		const place = this.#place;
		const isBlank = piecesText(pieces).trim() === '';
		if (isItem || !isBlank) this.#mark = undefined;
		const number: readonly Piece[] =
			mark?.type === 'number' ? [{ text: `${mark.text} `, marks: noMarks }] : [];
		if (isBlank && !(isItem && number.length > 0)) return;
		if (this.#level > 0)
			this.blocks.push({ type: 'heading', level: this.#level, pieces: [...number, ...pieces], place });
		else if (mark?.type === 'bullet')
			this.blocks.push({ type: 'bullet', depth: Math.max(0, depth - 1), pieces, place });
		else {
			const type = this.#quotations > 0 ? 'quotation' : 'paragraph';
			this.blocks.push({ type, pieces: [...number, ...pieces], place });
		}
	}

	#tell(element: Tree.Element, what: string): void {
		const text = textBelow(element);
		if (text.trim() !== '') this.losses.tell(this.#place, what, text);
	}
}

function describedBy(element: Tree.Element): string {
	const names = ['alt', 'title', 'aria-label', 'value', 'placeholder', 'src'];
	const described = names.flatMap((name) => attributeOf(element, name) ?? []);
	return `${textBelow(element)} ${described[0] ?? ''}`;
}
