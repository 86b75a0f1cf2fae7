import { clausesJson } from '../exports/clauses-json.ts';
import { policyFormats } from '../exports/formats.ts';
import { jsonText } from '../exports/json.ts';
import { policyData, policyDataNow } from '../exports/policy-json.ts';
import type { PolicyData } from '../exports/policy-json.ts';
import {
	archiveAddress,
	below,
	clausesAddress,
	compareAddress,
	momentAddress,
	policyAddress,
} from '../model/address.ts';
import type { Address, Tree } from '../model/address.ts';
import { archivePage } from './pages/archive-page.ts';
import { clausesPage } from './pages/clauses-page.ts';
import { compareFiles, comparePage } from './pages/compare-page.ts';
import { momentJson, momentPage } from './pages/moment-page.ts';
import type { RevisionPage } from './pages/revision-page.ts';
import { pageSetting } from './page-setting.ts';
import type { PageSetting } from './page-setting.ts';
import type { PolicyView } from './policy-view.ts';
import { madeNow, policyPage } from './pages/policy-page.ts';
import { foundTexts } from './search-records.ts';
import type { Site } from './site.ts';
import { fileIf } from './site-page.ts';
import type { SiteFile, SitePage } from './site-page.ts';
import { textPages } from './text-pages.ts';

/** The pages of one policy in one tree: its own, and all that are made anew only when what they tell changes. */
export function policyPages(site: Site, view: PolicyView, tree: Tree): readonly SitePage[] {
	return [
		policyHome(site, view, {
			tree,
			page: () => homePage(site, view, tree),
			data: () => settledData(site, view),
		}),
		...settledPages(site, view, tree),
	];
}

/** The policy's own page as of the last change. */
export function homePage(site: Site, view: PolicyView, tree: Tree): RevisionPage {
	return policyPage(
		policySetting(site, view, { tree, address: policyAddress(view.policy.slug, tree) }),
		view,
	);
}

/** The policy's data as of the last change. */
export function settledData(site: Site, view: PolicyView): PolicyData {
	return policyData({ ...view, now: view.lastChange ?? site.now });
}

/** What a policy's own page and the data beside it are as of the last change. */
export interface SettledHome {
	readonly tree: Tree;
	readonly page: () => RevisionPage;
	readonly data: () => PolicyData;
}

/** The policy's own page and its data, which say when they are made. */
export function policyHome(site: Site, view: PolicyView, { tree, page, data }: SettledHome): SitePage {
	const home = policyAddress(view.policy.slug, tree);
	return {
		file: below(home, 'index.html'),
		page: () => madeNow(page(), policySetting(site, view, { tree, address: home })),
		files: () => [{ address: below(home, 'index.json'), content: jsonText(policyDataNow(data(), site.now)) }],
	};
}

/** What tells of all revisions together, and each revision with the comparisons that lead to it. */
export function settledPages(site: Site, view: PolicyView, tree: Tree): readonly SitePage[] {
	const { slug } = view.policy;
	const pageAt = (address: Address, made: (setting: PageSetting) => Omit<SitePage, 'file'>): SitePage => ({
		file: below(address, 'index.html'),
		...made(policySetting(site, view, { tree, address })),
	});
	return [
		pageAt(archiveAddress(slug, tree), (setting) => ({
			page: () => archivePage(setting, view),
			files: () => archiveFiles(setting, view),
		})),
		pageAt(compareAddress(slug, tree), (setting) => ({
			page: () => comparePage(setting, view),
			files: () => compareFiles(setting, view),
		})),
		pageAt(clausesAddress(slug, tree), (setting) => ({
			page: () => clausesPage(setting, view),
			files: () => [beside(setting, clausesJson(view.policy, site.historyOf(view, tree)))],
			found: () => foundTexts(site, view, tree),
		})),
		pageAt(momentAddress(slug, tree), (setting) => ({
			page: () => momentPage(setting, view),
			files: () => [beside(setting, momentJson(setting, view))],
		})),
		...textPages(site, view, tree),
	];
}

function archiveFiles(setting: PageSetting, view: PolicyView): readonly SiteFile[] {
	const { site, tree, asOf } = setting;
	const home = policyAddress(view.policy.slug, tree);
	return [
		beside(setting, jsonText(settledData(site, view))),
		...policyFormats.flatMap(({ name, write }) =>
			fileIf(below(home, name), write({ ...view, now: asOf, tree }, site.settings)),
		),
	];
}

/** The data beside a page. */
function beside({ address }: PageSetting, content: string): SiteFile {
	return { address: below(address, 'index.json'), content };
}

/** The setting of a page about the policy as a whole. */
function policySetting(
	site: Site,
	{ policy, lastChange }: PolicyView,
	{ tree, address }: { readonly tree: Tree; readonly address: Address },
): PageSetting {
	return pageSetting(site, { tree, address, language: policy.language, lastChange });
}
