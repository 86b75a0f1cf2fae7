/** The words of the policy a saved page shows, white space as a reader sees it; undefined where the page shows none. */
export function pageText(page: Document): string | undefined {
	const article = page.getElementById('text')?.cloneNode(true) as HTMLElement | undefined;
	if (article === undefined) return undefined;
	// Said beside the text by the page or put there by its scripts, and no part of it.
	for (const aside of article.querySelectorAll('.since, .cite')) aside.remove();
	return article.textContent.replace(/\s+/g, ' ').trim();
}

/** The digests a saved page shows, in order. */
export function shownDigests(page: Document): readonly string[] {
	return [...page.querySelectorAll('.facts code')]
		.map((code) => code.textContent.trim())
		.filter((text) => /^[0-9a-f]{64}$/.test(text));
}
