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
		.replace(/<span class="redline-restyling[^>]*>.*?<\/span>/gs, '')
		.replace(/<span class="redline-break">.*?<\/span>/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, '');
}

/** The words a page without cells or line breaks shows, cut where white space stands; what is only spoken aside. */
export function shownWords(html: string): readonly string[] {
	const shown = html
		.replace(/<span class="(?:visually-hidden|redline-restyling)[^>]*>.*?<\/span>/gs, '')
		.replace(/<[^>]*>/g, '');
	return shown.match(/\S+/g) ?? [];
}

/** What a row made for both views shows side by side. */
export function sidesOf(row: string): { readonly old: string; readonly fresh: string } {
	const both = /<(div|tr) class="old">(.*?)<\/\1><\1 class="marked">(.*)<\/\1><\/(?:div|tbody)>\n$/s.exec(
		row,
	);
	const [old, fresh] = both === null ? [row, row] : [both[2]!, both[3]!];
	const isIn = (side: string): boolean => new RegExp(`^<(?:div|tbody) class="[^"]* ${side}"`).test(row);
	return {
		old: isIn('in-new') ? '' : withoutMarks(old, 'ins'),
		fresh: isIn('in-old') ? '' : withoutMarks(fresh, 'del'),
	};
}
