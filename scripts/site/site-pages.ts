import { siteFormats } from '../exports/formats.ts';
import { viewsIn } from '../exports/published-site.ts';
import { siteJson } from '../exports/site-json.ts';
import { below, indexAddress, searchAddress } from '../model/address.ts';
import type { Address, Tree } from '../model/address.ts';
import { embedSitePage } from './pages/embed-page.ts';
import { indexPage } from './pages/index-page.ts';
import { notFoundAddress, notFoundPage } from './pages/not-found-page.ts';
import { pageSetting } from './page-setting.ts';
import { searchJson, searchPage } from './pages/search-page.ts';
import type { PolicyView } from './policy-view.ts';
import type { Site } from './site.ts';
import { verifySitePage } from './pages/verify-page.ts';
import { policyPages } from './policy-pages.ts';
import { fileIf } from './site-page.ts';
import type { SiteFile, SitePage } from './site-page.ts';

/** Every page, policy by policy, so that neighbours are made one after another. */
export function sitePages(site: Site): readonly SitePage[] {
	const pages = placedPolicies(site).flatMap(({ view, tree }) => policyPages(site, view, tree));
	return [...commonPages(site), ...pages];
}

/** A policy in a tree that has pages of it. */
export interface PlacedPolicy {
	readonly view: PolicyView;
	readonly tree: Tree;
}

/** Every policy in each of its trees. */
export function placedPolicies({ views, trees }: Site): readonly PlacedPolicy[] {
	return [undefined, ...trees].flatMap((tree: Tree) => viewsIn(views, tree).map((view) => ({ view, tree })));
}

/** The pages that are of no policy. */
export function commonPages(site: Site): readonly SitePage[] {
	const trees: readonly Tree[] = [undefined, ...site.trees];
	return [...trees.flatMap((tree) => treePages(site, tree)), notFound(site)];
}

function treePages(site: Site, tree: Tree): readonly SitePage[] {
	const address = indexAddress(tree);
	const setting = pageSetting(site, { tree, address, language: site.settings.language });
	const index: SitePage = {
		file: below(address, 'index.html'),
		page: () => indexPage(setting),
		files: () => siteFiles(site, tree),
	};
	const search = site.hasSearch ? [searchSitePage(site, tree)] : [];
	const embed = tree === undefined ? [embedSitePage(site)] : [];
	return [index, verifySitePage(site, tree), ...search, ...embed];
}

function searchSitePage(site: Site, tree: Tree): SitePage {
	const address = searchAddress(tree);
	const setting = pageSetting(site, { tree, address, language: site.settings.language });
	return {
		file: below(address, 'index.html'),
		page: () => searchPage(setting),
		files: () => [{ address: below(address, 'index.json'), content: searchJson(setting) }],
	};
}

/** In the main tree the files about the whole site; in a translation's only the data beside its index. */
function siteFiles(site: Site, tree: Tree): readonly SiteFile[] {
	if (tree !== undefined) {
		return [{ address: below(indexAddress(tree), 'index.json'), content: siteJson(site) }];
	}
	return siteFormats.flatMap(({ name, write }) => fileIf(name as Address, write(site)));
}

function notFound(site: Site): SitePage {
	const setting = pageSetting(site, {
		tree: undefined,
		address: '' as Address,
		language: site.settings.language,
	});
	return { file: notFoundAddress, page: () => notFoundPage(setting), files: () => [] };
}
