import type { BeginSearchIndex } from '../../store/search-index.ts';
import { siteSearch } from '../search-index.ts';
import type { SearchFile } from '../search-index.ts';
import { sitePages } from '../site-pages.ts';
import type { Site } from '../site.ts';

/** Gives the files of a site's search, made when they are first asked for: an index of all texts takes its time. */
export function previewedSearch(
	site: Site,
	begin: BeginSearchIndex | undefined,
): () => Promise<readonly SearchFile[]> {
	let files: Promise<readonly SearchFile[]> | undefined;
	return () => (files ??= begin === undefined ? Promise.resolve([]) : searchFiles(site, begin));
}

async function searchFiles(site: Site, begin: BeginSearchIndex): Promise<readonly SearchFile[]> {
	const search = await siteSearch(site, begin);
	for (const { found } of sitePages(site)) {
		if (found === undefined) continue;
		search.add(found());
		// Other pages are served meanwhile.
		await new Promise((resolve) => setImmediate(resolve));
	}
	return search.files();
}
