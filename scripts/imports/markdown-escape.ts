/** Where a line of Markdown begins something other than words. */
const lineStart = /^(?:[>=|~]|#{1,6}(?=\s|$)|[-+](?=\s|$)|[-_:](?=[-_:|\s]*$))/;
/** Where it begins an item of a numbered list. */
const numberedStart = /^(\d{1,9})([.)])(?=\s|$)/;

/** The words as Markdown that shows them and nothing else, wherever in a paragraph they stand. */
export function escapedWords(words: string): string {
	return words
		.replace(/[\\`]/g, '\\$&')
		.replace(/(?<!\s)\*|\*(?!\s)/g, '\\*')
		.replace(/~(?=~)|(?<=~)~/g, '\\~')
		.replace(/(?<![\s_])_+(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])_+(?![\s_])/gu, (run) =>
			'\\_'.repeat(run.length),
		)
		.replace(/<(?=\S)/g, '\\<')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/\](?=[([:])/g, '\\]')
		.replace(/\{(?=#)/g, '\\{');
}

/** Words, escaped already, as a line may begin with them. */
export function escapedLineStart(line: string): string {
	const marked = line.replace(lineStart, '\\$&').replace(/^\*(?=\s|$)/, '\\*');
	return marked.replace(numberedStart, '$1\\$2');
}

/** An address as the target of a link. */
export function linkTarget(href: string): string {
	return href
		.replace(/[\s<>\\|`]/g, (character) => encodeURIComponent(character))
		.replaceAll('(', '%28')
		.replaceAll(')', '%29')
		.replace(/[*_~[\]&]/g, '\\$&');
}
