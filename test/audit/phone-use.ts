import type { Browser, CDPSession, Page } from 'playwright-core';

/** How a page answers to a reader with a phone whose processor is four times as slow as this machine's. */
export interface PhoneUse {
	/** Of a link to a clause nine tenths down the text: when it stands where it stays, in ms, and how far from the top, in px. */
	readonly landing?: { readonly after: number; readonly top: number };
	/** The longest task after the contents, or the list of changed clauses, were unfolded, in ms; 0 for none over 50. */
	readonly unfolding?: number;
	/** The longest task while scrolling thirty screens down and ten up, in ms; 0 for none over 50. */
	readonly scrolling: number;
}

/** Uses a page as a reader does, once in each way. */
export async function phoneUse(browser: Browser, address: string): Promise<PhoneUse> {
	const context = await browser.newContext({
		viewport: { width: 412, height: 823 },
		deviceScaleFactor: 1.75,
		isMobile: true,
		hasTouch: true,
	});
	const page = await context.newPage();
	const devtools = await slowed(page);
	await page.addInitScript(noteTasks);
	await page.goto(address, { waitUntil: 'networkidle' });
	const unfolding = await longestTask(page, unfold);
	const scrolling = await longestTask(page, () => scroll(devtools));
	const id = await page.evaluate(lateClause);
	const landing = id === undefined ? undefined : await landingAt(page, id);
	await context.close();
	return {
		scrolling: scrolling ?? 0,
		...(unfolding === undefined ? {} : { unfolding }),
		...(landing === undefined ? {} : { landing }),
	};
}

async function slowed(page: Page): Promise<CDPSession> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	return devtools;
}

/** The longest task of the page while something is done and shortly after; undefined where it could not be done. */
async function longestTask(page: Page, act: (page: Page) => Promise<boolean>): Promise<number | undefined> {
	await page.evaluate(() => {
		document.documentElement.dataset['longest'] = '0';
	});
	if (!(await act(page))) return undefined;
	await page.waitForTimeout(1000);
	return Number(await page.evaluate(() => document.documentElement.dataset['longest']));
}

async function unfold(page: Page): Promise<boolean> {
	const folded = page.locator('.contents summary, .changed summary, .histories > summary').first();
	if ((await folded.count()) === 0) return false;
	await folded.tap();
	return true;
}

async function scroll(devtools: CDPSession): Promise<boolean> {
	for (const yDistance of [-30 * 823, 10 * 823]) {
		await devtools.send('Input.synthesizeScrollGesture', {
			x: 200,
			y: 400,
			yDistance,
			speed: 6000,
			gestureSourceType: 'mouse',
			preventFling: true,
		});
	}
	return true;
}

async function landingAt(opened: Page, id: string): Promise<PhoneUse['landing']> {
	const page = await opened.context().newPage();
	await slowed(page);
	await page.addInitScript(noteLanding, id);
	const address = new URL(opened.url());
	address.hash = encodeURIComponent(id);
	await page.goto(address.href, { waitUntil: 'load' });
	await page.waitForTimeout(3000);
	const { landed, top } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
	return { after: Number(landed), top: Number(top) };
}

// These functions run in the page: they may use nothing but what is in them, and name no function.

function noteTasks(): void {
	new PerformanceObserver((list) => {
		const { dataset } = document.documentElement;
		for (const { duration } of list.getEntries())
			dataset['longest'] = String(Math.max(Number(dataset['longest'] ?? 0), Math.round(duration)));
	}).observe({ type: 'longtask' });
}

function lateClause(): string | undefined {
	const clauses = document.querySelectorAll('.text [id], .history');
	return clauses.length < 50 ? undefined : clauses[Math.floor(clauses.length * 0.9)]!.id;
}

/** Notes, some sixty times a second, where the clause is, and since when it has been there. */
function noteLanding(id: string): void {
	let last = Number.NaN;
	setInterval(() => {
		const top = document.getElementById(id)?.getBoundingClientRect().top;
		if (top === undefined || Math.abs(top - last) < 2) return;
		last = top;
		document.documentElement.dataset['landed'] = String(Math.round(performance.now()));
		document.documentElement.dataset['top'] = String(Math.round(top));
	}, 16);
}
