import { isThematicBreak } from './thematic-break.ts';

/** Most lines begin with a letter, and are neither heading nor fence. */
const wordStart = /^[A-Za-z\u00c0-\ud7ff]/;

/** A fence that opens or closes a code block, whose lines are no headings. */
const fence = /^ {0,3}(`{3,}|~{3,})/;
const numberSign = /^ {0,3}#{1,6}(?=[ \t]|$)/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** Beginnings of lines that cannot be the words of an underlined heading. */
const notWords = /^(?: {4}|\t| {0,3}(?:[>|]|[-+*][ \t]|\d{1,9}[.)][ \t]))/;

/** No title is longer, in UTF-16 code units; what follows is cut. */
const longest = 500;

/**
 * The words of a body's first heading, with `#` or underlined, without its markup and its declared id; undefined where
 * there is none with words. A heading inside a code block, a quotation or a list is not the text's.
 */
export function firstHeading(body: string): string | undefined {
	let openFence = '';
	let paragraph = '';
	for (const line of linesOf(body)) {
		if (wordStart.test(line)) {
			if (openFence === '') paragraph = joined(paragraph, line);
			continue;
		}
		const mark = fence.exec(line)?.[1] ?? '';
		if (openFence !== '' || mark !== '') {
			if (openFence === '') openFence = mark;
			else if (closes(line, openFence)) openFence = '';
			paragraph = '';
			continue;
		}
		const heading = headingOn(line, paragraph).slice(0, longest);
		const title = heading === '' ? '' : wordsOf(heading);
		if (title !== '') return title;
		paragraph = continued(paragraph, line);
	}
	return undefined;
}

function* linesOf(body: string): Generator<string> {
	let start = body.startsWith('\ufeff') ? 1 : 0;
	while (start < body.length) {
		const end = body.indexOf('\n', start);
		const stop = end === -1 ? body.length : end;
		yield body.slice(start, body[stop - 1] === '\r' ? stop - 1 : stop);
		start = stop + 1;
	}
}

function closes(line: string, openFence: string): boolean {
	const mark = line.trim();
	return mark.startsWith(openFence) && mark === mark.charAt(0).repeat(mark.length);
}

/** The source of the heading that ends on a line; empty where none does. */
function headingOn(line: string, paragraph: string): string {
	if (paragraph !== '' && underline.test(line)) return paragraph;
	const sign = numberSign.exec(line)?.[0];
	if (sign === undefined) return '';
	return line
		.slice(sign.length)
		.trim()
		.slice(0, longest)
		.replace(/(?:^|[ \t])#+$/, '');
}

/** The paragraph that may yet be underlined, with a line more, cut where a title would be. */
function continued(paragraph: string, line: string): string {
	if (line.trim() === '' || numberSign.test(line) || notWords.test(line) || isThematicBreak(line)) return '';
	return joined(paragraph, line);
}

function joined(paragraph: string, line: string): string {
	return paragraph.length > longest ? paragraph : `${paragraph} ${line.slice(0, longest)}`.trim();
}

const entities: Readonly<Record<string, string>> = {
	nbsp: ' ',
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	shy: '',
};

/** The words without emphasis, links, pictures, code marks, escapes, a declared id; the usual entities as characters. */
function wordsOf(heading: string): string {
	return heading
		.replace(/[ \t]*\{#[^{}\s]+\}[ \t]*$/, '')
		.replace(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
		.replace(/(?<!\\)(\*{1,3}|~~|`+)(?=\S)(.+?)(?<=\S)\1/g, '$2')
		.replace(/(?<![\\\p{L}\p{N}_])(_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
		.replace(/\\([!-/:-@[-`{-~])/g, '$1')
		.replace(/&(nbsp|amp|lt|gt|quot|shy);/g, (_, name: string) => entities[name] ?? '')
		.replace(/\s+/g, ' ')
		.trim();
}
