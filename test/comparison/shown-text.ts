/** A page with every `<ins>` or every `<del>` taken out, what is inside them too, and so the notes of moves. */
export function withoutMarks(html: string, tag: 'ins' | 'del'): string {
	let [depth, kept] = [0, ''];
	for (const part of html.split(/(<\/?[^>]*>)/)) {
		if (part.startsWith(`<${tag} `) || part === `<${tag}>`) depth++;
		if (depth === 0) kept += part;
		if (part === `</${tag}>`) depth--;
	}
	return kept.replace(/<p class="redline-note">.*?<\/p>/g, '');
}

/** What a page shows, white space and what is only spoken aside. */
export function shownText(html: string): string {
	return html
		.replace(/<span class="visually-hidden">.*?<\/span>/gs, '')
		.replace(/<span class="redline-break">.*?<\/span>/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, '');
}

/** Rows without the view side by side, which says everything once more. */
export function inOneColumn(html: string): string {
	return html.replace(/<div class="old">.*?<\/div>(?=<div class="marked">)/gs, '');
}
