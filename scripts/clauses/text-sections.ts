/**
 * A text cut before headings and paragraphs into stretches that Markdown reads alone as it reads them in the whole, and
 * that make up the whole. A text with code fences or link definitions, which reach far, is one stretch.
 */
export function textSections(text: string): readonly string[] {
	if (reachesFar.test(text)) return [text];
	const sections: string[] = [];
	let start = 0;
	for (const { index, 0: blank } of text.matchAll(blankBeforeSection)) {
		const next = index + blank.length;
		sections.push(text.slice(start, next));
		start = next;
	}
	sections.push(text.slice(start));
	return sections;
}

/** A fence may be opened anywhere on a line, and so may a definition, inside lists and quotations. */
const reachesFar = /```|~~~|\]:/;

/**
 * Behind a blank line, what begins at the very margin with a heading's mark, a letter or a number of more than one part
 * ends every paragraph, list, table and quotation, and goes on with none: a list's number has one part.
 */
const blankBeforeSection = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)(?=#{1,6}[ \t]|\p{L}|\d+\.\d)/gu;
