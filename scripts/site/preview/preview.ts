import { keptLint } from '../../lint/kept-lint.ts';
import { below, searchAddress } from '../../model/address.ts';
import type { Address } from '../../model/address.ts';
import { compareProblems } from '../../model/problem.ts';
import type { Problem } from '../../model/problem.ts';
import { logFile } from '../../model/publication.ts';
import { catalogueMemory } from '../../store/kept/catalogue-memory.ts';
import { readCatalogue } from '../../store/catalogue.ts';
import { readNow } from '../../store/clock.ts';
import { searchIndexing } from '../../store/search-index.ts';
import { typesetter } from '../../store/typesetter.ts';
import { notFoundAddress } from '../pages/not-found-page.ts';
import { keptViews } from './kept-views.ts';
import { pageFinder } from './page-finder.ts';
import type { PageFinder } from './page-finder.ts';
import { previewedSearch } from './previewed-search.ts';
import { siteAssets } from '../site-assets.ts';
import type { SiteFile } from '../site-page.ts';
import { siteOf } from '../site.ts';
import type { Site } from '../site.ts';
import { textMemory } from '../text-memory.ts';
import { pageHtml, readTemplates } from '../written-page.ts';

/** What a preview is made from. */
export interface PreviewRequest {
	/** The policies folder, an absolute path. */
	readonly policies: string;
	readonly asOf: string | undefined;
	/** Told all that is wrong, sorted, after each reading. */
	readonly tell: (problems: readonly Problem[]) => void;
}

/** What is at an address of a preview; `elsewhere` is what is copied as it is, if it is anything. */
export type PreviewAnswer =
	| { readonly type: 'file'; readonly file: SiteFile }
	| { readonly type: 'moved'; readonly to: Address }
	| { readonly type: 'not-found'; readonly page: SiteFile }
	| { readonly type: 'elsewhere' };

/** A site of which nothing is made before it is asked for, and of that only what changed since. */
export interface Preview {
	/** Reads what was written to since; answers are of the state before until that is done. */
	readonly refresh: () => Promise<void>;
	/** Has templates, styles and scripts of the reader read anew. */
	readonly restyle: () => void;
	/** What is at an address, as a page's own HTML or any file beside it. */
	readonly answer: (address: Address) => Promise<PreviewAnswer>;
}

/** A site as last read, and what finds its files. */
interface Shown {
	readonly site: Site;
	readonly finder: PageFinder;
	readonly searchFiles: () => Promise<readonly SiteFile[]>;
}

/** The preview of a folder, to be refreshed before it is asked for anything. */
export function previewOf(request: PreviewRequest): Preview {
	const readShown = shownReader(request);
	let shown: Shown;
	let style = readStyle();
	const htmlAt = (file: Address): SiteFile | undefined => {
		const page = shown.finder.pageAt(file);
		return page && { address: file, content: pageHtml(style.templates, page.page()) };
	};
	const fileAt = async (file: Address): Promise<SiteFile | undefined> => {
		const { site, finder, searchFiles } = shown;
		if (file === logFile) return { address: file, content: site.postedLog };
		const made = isOfSearch(site, file) ? await searchFiles() : await style.assets();
		return made.find(({ address }) => address === file) ?? finder.fileAt(file);
	};
	return {
		refresh: async () => {
			shown = await readShown();
		},
		restyle: () => {
			style = readStyle();
		},
		answer: async (address) => {
			const isFolder = address === '' || address.endsWith('/');
			const file = isFolder ? below(address, 'index.html') : address;
			const found = htmlAt(file) ?? (isFolder ? undefined : await fileAt(file));
			if (found !== undefined) return { type: 'file', file: found };
			if (isCopied(file)) return { type: 'elsewhere' };
			const folder = below(address, '/');
			if (shown.finder.pageAt(below(folder, 'index.html'))) return { type: 'moved', to: folder };
			return { type: 'not-found', page: htmlAt(notFoundAddress)! };
		},
	};
}

/** Reads the folder again and again; what did not change stays the same objects, and what was made of them is at hand. */
function shownReader({ policies, asOf, tell }: PreviewRequest): () => Promise<Shown> {
	const optional = Promise.all([searchIndexing(), typesetter()]);
	const [memory, lint] = [catalogueMemory(), keptLint()];
	const made = { texts: textMemory(), view: keptViews() };
	return async () => {
		const catalogue = await readCatalogue(policies, memory);
		const now = readNow(asOf, catalogue.settings.zone);
		const problems = [...catalogue.problems, ...lint(catalogue, now)].toSorted(compareProblems);
		tell(problems);
		const [begin, typeset] = await optional;
		const asked = {
			now,
			problems,
			typeset,
			isPreview: true,
			hasSearch: begin !== undefined,
			pathPrefix: '/',
		};
		const site = siteOf(catalogue, asked, made);
		return { site, finder: pageFinder(site), searchFiles: previewedSearch(site, begin) };
	};
}

function readStyle() {
	let assets: Promise<readonly SiteFile[]> | undefined;
	return { templates: readTemplates(), assets: () => (assets ??= siteAssets()) };
}

function isOfSearch({ trees }: Site, file: Address): boolean {
	return [undefined, ...trees].some((tree) => file.startsWith(searchAddress(tree)));
}

/** True for what Eleventy copies from the templates. */
function isCopied(file: Address): boolean {
	return file.startsWith('assets/') || file === 'verify.mjs';
}
