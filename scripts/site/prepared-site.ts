import type { Catalogue } from '../model/catalogue.ts';
import type { Moment } from '../model/moment.ts';
import type { Problem } from '../model/problem.ts';
import type { Publication } from '../model/publication.ts';
import { keptBundles, newBundles } from '../store/kept/kept-bundles.ts';
import type { Bundles } from '../store/kept/kept-bundles.ts';
import { keptPapers } from '../store/kept/kept-papers.ts';
import { keptSearchIndexes } from '../store/kept/kept-search-index.ts';
import type { BeginSearchIndex } from '../store/search-index.ts';
import { searchIndexing } from '../store/search-index.ts';
import { typesetter } from '../store/typesetter.ts';
import type { WorkShelf } from '../store/work-shelf.ts';
import type { SitePage } from './site-page.ts';
import type { FoundTexts } from './search-records.ts';
import { siteOf } from './site.ts';
import type { Site } from './site.ts';
import { readTemplates } from './written-page.ts';
import type { Templates } from './written-page.ts';

/** What is read for a build; `problems` are those a preview shows on its pages. */
export interface BuildSource {
	readonly catalogue: Catalogue;
	readonly now: Moment;
	readonly problems: readonly Problem[];
}

/** How the site is asked for. */
export interface SiteRequest {
	readonly isPreview: boolean;
	readonly pathPrefix: string;
	/** Where PDFs, search indexes and bundles are kept; without it they are made anew. */
	readonly shelf?: WorkShelf;
}

/** A site, with what lays out its pages, what begins its search indexes where it has any, and what bundles. */
export interface OpenedSite {
	readonly site: Site;
	readonly templates: Templates;
	readonly beginIndex: BeginSearchIndex | undefined;
	readonly bundles: Bundles;
	readonly publications: readonly Publication[];
}

/** A site, and what of it is still to be written. */
export interface PreparedSite extends OpenedSite {
	readonly pages: readonly SitePage[];
	/** What the search finds in the texts whose pages are written already. */
	readonly found: readonly FoundTexts[];
}

/** The site of what was read, with the optional packages that are installed. */
export async function openedSite(source: BuildSource, request: SiteRequest): Promise<OpenedSite> {
	const { catalogue, now, problems } = source;
	const { isPreview, pathPrefix, shelf } = request;
	const [beginIndex, typeset] = await Promise.all([searchIndexing(), typesetter()]);
	const site = siteOf(catalogue, {
		now,
		problems,
		isPreview,
		pathPrefix,
		hasSearch: beginIndex !== undefined,
		typeset: typeset && shelf !== undefined ? keptPapers(typeset, shelf) : typeset,
	});
	return {
		site,
		templates: readTemplates(),
		beginIndex: beginIndex && shelf !== undefined ? keptSearchIndexes(beginIndex, shelf) : beginIndex,
		bundles: shelf === undefined ? newBundles : keptBundles(shelf),
		publications: catalogue.publications,
	};
}
