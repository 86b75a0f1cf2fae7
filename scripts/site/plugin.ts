import { hasErrors } from '../model/problem.ts';
import { logFile } from '../model/publication.ts';
import { lint, withoutDrafts } from '../lint/lint.ts';
import { readNow } from '../store/clock.ts';
import { readCatalogue } from '../store/catalogue.ts';
import { writeSiteFile } from '../store/site/site-files.ts';
import { siteSearch } from './search-index.ts';
import type { SiteSearch } from './search-index.ts';
import { openedSite } from './prepared-site.ts';
import type { PreparedSite } from './prepared-site.ts';
import { siteAssets } from './site-assets.ts';
import { sitePages } from './site-pages.ts';
import type { SitePage } from './site-page.ts';
import { pageHtml } from './written-page.ts';
import type { Templates } from './written-page.ts';

/** What Eleventy is to write; the command line gives it, a bare Eleventy run has its defaults. */
export interface BuildRequest {
	/** Reads everything afresh. */
	readonly prepare: () => Promise<PreparedSite>;
	readonly policies: string;
}

/** The part of Eleventy's configuration the plugin uses; `inForce` carries the request of the command line. */
export interface EleventyConfiguration {
	readonly inForce?: BuildRequest;
	on(event: string, listener: (event: { directories: { output: string } }) => void | Promise<void>): void;
	addJavaScriptFunction(name: string, act: (words: string) => string): void;
	addGlobalData(name: string, value: () => unknown): void;
	addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
	addWatchTarget(path: string): void;
	setUseGitIgnore(uses: boolean): void;
}

/** Eleventy paginates pages of the site through `templates/`; it never sees a policy's files. */
export function inForcePlugin(eleventy: EleventyConfiguration): void {
	const request = eleventy.inForce ?? defaultRequest;
	let pages: ReadonlyMap<string, SitePage> = new Map();
	let output = '';
	let search: SiteSearch | undefined;
	let templates: Templates;

	// Which pages there are is known before Eleventy asks for its data.
	eleventy.on('eleventy.before', async ({ directories }) => {
		output = directories.output;
		const { site, beginIndex, bundles, pages: unwritten, found, ...prepared } = await request.prepare();
		({ templates } = prepared);
		search = beginIndex && (await siteSearch(site, beginIndex, bundles));
		for (const texts of found) search?.add(texts);
		// An empty one too: a site without any has lost it.
		writeSiteFile(output, logFile, site.postedLog);
		for (const { address, content } of await siteAssets(bundles)) writeSiteFile(output, address, content);
		pages = new Map(unwritten.map((page) => [page.file, page]));
	});
	eleventy.on('eleventy.after', async () => {
		for (const { address, content } of (await search?.files()) ?? []) writeSiteFile(output, address, content);
	});
	eleventy.addGlobalData('addresses', () => [...pages.keys()]);

	// The files beside a page are written with it, while what both are made from is still at hand.
	eleventy.addJavaScriptFunction('renderPage', (file: string): string => {
		const { page, files, found } = pages.get(file)!;
		const model = page();
		for (const { address, content } of files()) writeSiteFile(output, address, content);
		if (found !== undefined) search?.add(found());
		return pageHtml(templates, model);
	});

	eleventy.addPassthroughCopy({
		'templates/assets': 'assets',
		'templates/assets/verify.mjs': 'verify.mjs',
	});
	eleventy.addWatchTarget(request.policies);
	eleventy.addWatchTarget('templates');
	eleventy.addWatchTarget('scripts');
	eleventy.setUseGitIgnore(false);
}

/** Every page through Eleventy, as of now. */
const defaultRequest: BuildRequest = {
	policies: 'policies',
	prepare: async () => {
		const catalogue = await readCatalogue('policies');
		const now = readNow(undefined, catalogue.settings.zone);
		const problems = [...catalogue.problems, ...lint(withoutDrafts(catalogue), now)];
		if (hasErrors(problems)) throw new Error('the policies have problems: `npm run check` lists them');
		const opened = await openedSite({ catalogue, now, problems }, { isPreview: false, pathPrefix: '/' });
		return { ...opened, pages: sitePages(opened.site), found: [] };
	},
};
