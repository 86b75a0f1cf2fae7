/**
 * Where a text is drawn: the way from there to its own page, empty on that page itself, and to the folder of its policy.
 * Where the folder is absent there is no site around, and relative links stay as they are written.
 */
export interface TextPlace {
	readonly page?: string | undefined;
	readonly folder?: string | undefined;
}

const elsewhere = /^(?:[a-z][a-z\d+.-]*:|[/?]|$)/i;
const fileName = /((?:^|\/)\d{4}-\d{2}-\d{2}(?:\.\d+)?)(?:\.[A-Za-z-]+)?\.md(?=[?#]|$)/;

/**
 * Where a link of a text leads from the place it is drawn at: to a clause on the text's own page, and where it is relative
 * from the policy's folder, in which the text's file lies. A link to a revision's file leads to its page.
 */
export function placedLink(href: string, { page = '', folder }: TextPlace): string {
	if (href.startsWith('#')) return page + href;
	return folder === undefined || elsewhere.test(href) ? href : folder + href.replace(fileName, '$1/');
}
