import { clauseWords } from '../../clauses/clause-words.ts';
import { escapeHtml } from '../../clauses/escape-html.ts';
import type { Clause } from '../../model/clause.ts';
import { countedWords } from '../../model/counted-words.ts';
import type { CountedWords } from '../../model/counted-words.ts';

/** A heading in a table of contents, with those that stand under it; `folded` says how many these are where they are folded. */
export interface ContentsEntry {
	readonly href: string;
	readonly text: string;
	readonly entries: readonly ContentsEntry[];
	readonly folded?: string;
}

/** More headings than this are more than a screen or two: what stands under one of them is folded away. */
const longest = 40;

/**
 * The table of contents of a text: its headings but for the title, when there are at least two, each within the one it
 * stands under. `within` says how many stand under one that is folded.
 */
export function contentsOf(clauses: readonly Clause[], within: CountedWords): readonly ContentsEntry[] {
	const title = clauses[0]?.kind === 'heading' ? clauses[0] : undefined;
	const headings = clauses.filter((clause) => clause.kind === 'heading' && clause !== title);
	const isFolded = headings.length > longest;
	return headings.length < 2 ? [] : entriesOf(headings, (count) => isFolded && countedWords(within, count));
}

/** Headings one after another as a tree: under each those after it that are deeper, up to one that is not. */
function entriesOf(
	headings: readonly Clause[],
	folding: (count: number) => string | false,
): readonly ContentsEntry[] {
	const entries: ContentsEntry[] = [];
	for (let start = 0; start < headings.length;) {
		const heading = headings[start]!;
		let end = start + 1;
		while (end < headings.length && headings[end]!.depth > heading.depth) end++;
		const under = headings.slice(start + 1, end);
		const folded = under.length > 0 && folding(under.length);
		entries.push({
			href: `#${encodeURIComponent(heading.id)}`,
			text: clauseWords(heading),
			entries: entriesOf(under, folding),
			...(folded === false ? {} : { folded }),
		});
		start = end;
	}
	return entries;
}

/** A table of contents as nested lists; the words that say how much is folded are in the language of the page. */
export function contentsHtml(entries: readonly ContentsEntry[], language: string): string {
	if (entries.length === 0) return '';
	const items = entries.map(({ href, text, entries: under, folded }) => {
		const list = contentsHtml(under, language);
		const summary = `<summary lang="${escapeHtml(language)}">${escapeHtml(folded ?? '')}</summary>`;
		const shown = folded === undefined ? list : `<details>${summary}${list}</details>`;
		return `<li><a href="${escapeHtml(href)}">${escapeHtml(text)}</a>${shown}</li>\n`;
	});
	return `<ol role="list">\n${items.join('')}</ol>`;
}
