import type { Browser, Page } from 'playwright-core';

/** A page that notes what a reader sees of it while it comes. */
export interface SeenPage {
	readonly page: Page;
	/** Until anything of the page that is being opened is seen. */
	readonly isSeen: () => Promise<void>;
	/** Once all of it has come: what moved of what had been seen, and how much of the screen that was. */
	readonly moved: () => Promise<readonly string[]>;
}

interface Sights {
	isSeen: boolean;
	readonly moved: string[];
}

interface Shift {
	readonly value: number;
	readonly sources: readonly { readonly node?: Node }[];
}

/** A page of a reader with a screen so wide, whose clock shows a moment. */
export async function seenPage(browser: Browser, width: number, clock: string): Promise<SeenPage> {
	const page = await browser.newPage({ viewport: { width, height: 800 } });
	await page.addInitScript(noteSights, Date.parse(clock));
	return {
		page,
		isSeen: async () => {
			const look = () => (globalThis as unknown as { sights: Sights }).sights.isSeen;
			while (!(await page.evaluate(look))) await page.waitForTimeout(20);
		},
		moved: async () => {
			await page.waitForLoadState();
			// What is drawn last is told of after that.
			await page.waitForTimeout(100);
			return page.evaluate(() => (globalThis as unknown as { sights: Sights }).sights.moved);
		},
	};
}

function noteSights(now: number): void {
	Date.now = () => now;
	const sights: Sights = { isSeen: false, moved: [] };
	Object.assign(globalThis, { sights });
	new PerformanceObserver(() => (sights.isSeen = true)).observe({ type: 'paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const { value, sources } of list.getEntries() as unknown as readonly Shift[]) {
			// What hangs out of a part that grows counts as a little of a move, and so do the figures of a field.
			if (value < 0.01) continue;
			sights.moved.push(`${sources.map(({ node }) => node?.nodeName ?? '').join(', ')} by ${value}`);
		}
	}).observe({ type: 'layout-shift', buffered: true });
}
