const revision = String.raw`\d{4}-\d{2}-\d{2}(?:\.\d+)?`;
const files = String.raw`index\.html|changes\.(?:docx|pdf|patch)`;
const comparison = new RegExp(`^(.*/)(${revision})\\.\\.\\.(${revision})(?:/(?:${files})?)?$`);
const text = new RegExp(`^(.*/${revision}/)text\\.pdf$`);

/**
 * Where that is to be had which stood at an address once, and only as long as its text was one of the latest: a comparison
 * is made in the reader's browser, a revision on paper is its page. Undefined for an address of anything else. It stays on
 * the site, whatever the path begins with.
 */
export function keptAddress(lost: URL): URL | undefined {
	const kept = new URL('/', lost);
	const [, policy, from, to] = comparison.exec(lost.pathname) ?? [];
	if (policy !== undefined) {
		kept.pathname = `${policy}compare/`;
		kept.search = `?from=${from}&to=${to}`;
		return kept;
	}
	const [, page] = text.exec(lost.pathname) ?? [];
	if (page === undefined) return undefined;
	kept.pathname = page;
	return kept;
}
