/** What a link in a document that is sent around may open. */
const safeSchemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** Word calls a document with a longer address damaged. */
const longest = 2000;

/**
 * The address a link may lead to, in the characters an address may have; undefined for one that leads to a place of the
 * site alone, that would run something, or that is none.
 */
export function linkTarget(href: string): string | undefined {
	if (!URL.canParse(href)) return undefined;
	const { protocol, href: absolute } = new URL(href);
	if (!safeSchemes.includes(protocol)) return undefined;
	const target = absolute
		.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character))
		.replace(/%(?![\da-f]{2})/gi, '%25');
	return target.length > longest ? undefined : target;
}
