import type { Browser, Page } from 'playwright-core';

/** Who opens a page, and in what window. */
export interface Reader {
	readonly width?: number;
	readonly height?: number;
	/** Whether scripts run; they do unless this is `false`. */
	readonly scripts?: boolean;
	/** The zone of the reader's clock; the machine's where absent. */
	readonly zone?: string;
	/** What the reader's clock shows and goes on showing; the machine's time where neither this nor `clockFrom` is given. */
	readonly clockAt?: number | string;
	/** What the reader's clock shows first, and runs on from. */
	readonly clockFrom?: number | string;
	/** What the reader lets pages do. */
	readonly permissions?: readonly string[];
}

/** Opens an address as a reader who has just come there, and gives its page, which is the test's until it opens another. */
export type OpenPage = (address: string, reader?: Reader) => Promise<Page>;

/**
 * Opens pages for the tests of a file. Readers with the same browser have the same page one after another, without what the
 * last one did to it, for a new one takes four times the work of another address in an old one. A test that listens to its
 * page needs one of its own.
 */
export function openedPages(browser: Browser): OpenPage {
	const pages = new Map<string, Promise<Page>>();
	return async (address, reader = {}) => {
		const { scripts, zone, permissions, clockAt, clockFrom } = reader;
		const key = JSON.stringify([scripts, zone, permissions, clockAt !== undefined, clockFrom !== undefined]);
		const made = pages.get(key) ?? newPage(browser, reader);
		pages.set(key, made);
		const page = await made;
		await asNew(page, reader);
		// What differs behind `#` alone would be another place on the page that is open.
		if (withoutPlace(page.url()) === withoutPlace(address)) await page.goto('about:blank');
		await page.goto(address);
		return page;
	};
}

function newPage(browser: Browser, { scripts = true, zone, permissions = [] }: Reader): Promise<Page> {
	return browser.newPage({
		javaScriptEnabled: scripts,
		...(zone === undefined ? {} : { timezoneId: zone }),
		permissions: [...permissions],
	});
}

async function asNew(page: Page, { width = 1280, height = 720, clockAt, clockFrom }: Reader): Promise<void> {
	await page.unrouteAll();
	await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
	await page.mouse.move(0, 0);
	await page.setViewportSize({ width, height });
	if (clockAt !== undefined) await page.clock.setFixedTime(clockAt);
	if (clockFrom !== undefined) {
		await page.clock.install({ time: clockFrom });
		await page.clock.resume();
	}
}

function withoutPlace(address: string): string {
	return address.replace(/#.*/, '');
}
