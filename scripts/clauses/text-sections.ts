/**
 * A text cut before headings into stretches that Markdown reads alone as it reads them in the whole, and that make up
 * the whole. A text with code fences or link definitions, which reach across headings, is one stretch.
 */
export function textSections(text: string): readonly string[] {
	if (reachesFar.test(text)) return [text];
	const sections: string[] = [];
	let start = 0;
	for (const { index } of text.matchAll(headingBehindBlank)) {
		const heading = text.indexOf('#', index);
		sections.push(text.slice(start, heading));
		start = heading;
	}
	sections.push(text.slice(start));
	return sections;
}

/** A fence may be opened anywhere on a line, and so may a definition, inside lists and quotations. */
const reachesFar = /```|~~~|\]:/;

/** Behind a blank line, a heading at the very margin ends every paragraph, list, table and quotation. */
const headingBehindBlank = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)(?=#{1,6}[ \t])/g;
