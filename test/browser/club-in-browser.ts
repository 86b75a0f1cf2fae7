import type { Browser, Page } from 'playwright-core';
import { searchIndexing } from '../../scripts/store/search-index.ts';
import { clubFolder } from '../site/club.ts';
import { openChromium } from './chromium.ts';
import { serveSite } from './site-server.ts';

/** The club's site, served, and a browser to read it in. */
export interface ClubInBrowser {
	readonly browser: Browser;
	/** The address of the site's root, ending in `/`. */
	readonly address: string;
	readonly folder: string;
	readonly close: () => Promise<void>;
}

/** One page of each kind the site has; a search only where Pagefind is installed. */
export const kindsOfPages: readonly string[] = [
	'',
	'en/',
	'404.html',
	'embed/',
	'rules/',
	'rules/archive/',
	'rules/clauses/',
	'rules/moment/',
	'en/rules/2026-01-12/',
	'en/rules/2026-01-12/parallel/',
	'en/verify/',
	'rules/2026-01-12/',
	'rules/2026-09-07/',
	'rules/2026-09-14/',
	'rules/2026-09-21/',
	'rules/2026-01-12...2026-02-02/',
	'rules/2026-03-02...2026-09-21/',
	'rules/compare/?from=2026-01-12&to=2026-09-21',
	'rules/moment/?at=2026-12-05T10:00&known-at=2026-09-10T00:00',
	'verify/',
	'cards/',
	'terms/business/',
	'raffle/',
	...((await searchIndexing()) === undefined ? [] : ['search/?q=взнос&archive=1']),
];

/** Opens a page and waits until it shows all it will: two revisions chosen to be compared are compared by a script. */
export async function openPage(page: Page, address: string): Promise<void> {
	await page.goto(address);
	if (address.includes('/compare/?')) await page.locator('#compared ins').first().waitFor();
}

/** Serves the club's site, for reading only; undefined, which is said, where there is no browser to read it in. */
export async function clubInBrowser(): Promise<ClubInBrowser | undefined> {
	const browser = await openChromium();
	if (browser === undefined) return undefined;
	const folder = await clubFolder();
	const server = await serveSite(folder);
	return {
		browser,
		folder,
		address: server.address,
		close: async () => {
			await browser.close();
			server.close();
		},
	};
}
