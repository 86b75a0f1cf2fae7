/** The absolute web address a text names, ending in `/`; undefined for another scheme, a query, a fragment, a password. */
export function parseSiteAddress(text: string): string | undefined {
	if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return undefined;
	const { href, search, hash, username, password } = new URL(text);
	if (search !== '' || hash !== '' || username !== '' || password !== '' || /[?#]$/.test(text))
		return undefined;
	return href.endsWith('/') ? href : `${href}/`;
}
