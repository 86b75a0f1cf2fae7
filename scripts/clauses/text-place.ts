import { idOfName } from './clause-ids.ts';

/**
 * Where a text is drawn: the way from there to its own page, empty on that page itself, and to the folder of its policy.
 * Where the folder is absent there is no site around, and relative links stay as they are written.
 */
export interface TextPlace {
	readonly page?: string | undefined;
	readonly folder?: string | undefined;
	/** What ids and names of the text begin with there, where another text's clauses have theirs. */
	readonly prefix?: string;
	/** What headings hold that links of the text call by other names, as HTML by id. */
	readonly anchors?: ReadonlyMap<string, string>;
}

const elsewhere = /^(?:[a-z][a-z\d+.-]*:|[/?]|$)/i;
const indexName = /(^|\/)index\.md(?=[?#]|$)/;
const fileName = /((?:^|\/)\d{4}-\d{2}-\d{2}(?:\.\d+)?)(?:\.[A-Za-z-]+)?\.md(?=[?#]|$)/;

/** True of what a link calls the top of a page. */
export function isTop(name: string): boolean {
	return /^(?:top)?$/i.test(name);
}

/**
 * Where a link of a text leads from the place it is drawn at: to a clause on the text's own page, and where it is relative
 * from the policy's folder, in which the text's file lies. A link to a revision's file leads to its page, and one to an
 * `index.md`, as other sites name their texts, to the page of the folder.
 */
export function placedLink(href: string, { page = '', folder, prefix = '' }: TextPlace): string {
	if (href.startsWith('#')) {
		const name = href.slice(1);
		return `${page}#${isTop(name) ? name : prefix + idOfName(name)}`;
	}
	if (folder === undefined || elsewhere.test(href)) return href;
	return folder + href.replace(fileName, '$1/').replace(indexName, '$1');
}
