import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clubInBrowser, kindsOfPages, openPage } from './club-in-browser.ts';
import { openedPages } from './opened-pages.ts';

const club = await clubInBrowser();

const reading = suite('a page in a browser');

/** Whatever a page complains of, and every address it asks that is not the site's. */
function complaintsOf(page: Page, home: string): readonly string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => {
		if (!request.url().startsWith(home)) complaints.push(`asks ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`does not find ${response.url()}`);
	});
	return complaints;
}

/** What a reader meets on a page. */
interface Sight {
	readonly place: string;
	readonly complaints: readonly string[];
	/** How wide the page is on a narrow screen, by the width of that. */
	readonly wide: readonly (readonly [screen: number, page: number])[];
}

/** How wide the page is for a reader who sets lines, paragraphs, letters and words apart. */
function widthSetApart(): number {
	const apart = new CSSStyleSheet();
	apart.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
		p { margin-bottom: 2em !important }`);
	document.adoptedStyleSheets = [apart];
	return document.documentElement.scrollWidth;
}

/** What one reader meets who opens a page of each kind, one after another, and what is kept of it in the browser. */
async function walked(
	browser: Browser,
	home: string,
): Promise<{
	readonly sights: readonly Sight[];
	readonly kept: Awaited<ReturnType<BrowserContext['storageState']>>;
}> {
	const page = await browser.newPage();
	const complaints = complaintsOf(page, home);
	const sights: Sight[] = [];
	for (const place of kindsOfPages) {
		await page.setViewportSize({ width: 1280, height: 720 });
		await openPage(page, home + place);
		const wide: [number, number][] = [];
		for (const width of [360, 320]) {
			await page.setViewportSize({ width, height: 640 });
			wide.push([width, await page.evaluate(() => document.documentElement.scrollWidth)]);
		}
		wide.push([320, await page.evaluate(widthSetApart)]);
		sights.push({ place, complaints: [...complaints], wide });
	}
	const kept = await page.context().storageState();
	await page.close();
	return { sights, kept };
}

if (club === undefined) {
	reading.skip();
} else {
	const { browser, address, folder } = club;
	reading.after(club.close);
	const open = openedPages(browser);
	const walk = walked(browser, address);

	reading('breaks no rule of its own, and asks nothing of any other site', async () => {
		for (const { place, complaints } of (await walk).sights) assert.equal(complaints, [], place);
	});

	reading('keeps no cookie and stores nothing', async () => {
		const { origins, cookies } = (await walk).kept;
		assert.equal(origins, []);
		assert.equal(cookies, []);
	});

	reading('does not shift what a reader has before the eyes when an answer comes', async () => {
		const page = await browser.newPage({ viewport: { width: 412, height: 820 } });
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(globalThis, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		for (const place of kindsOfPages.filter((one) => one.includes('?'))) {
			await openPage(page, address + place);
			await page.waitForTimeout(300);
			const shift = await page.evaluate<number>('shifts.reduce((sum, one) => sum + one, 0)');
			assert.ok(shift < 0.01, `${place} shifts by ${shift}`);
		}
		await page.close();
	});

	reading(
		'never scrolls sideways, on a screen 320 or 360 pixels wide, nor where letters are set apart',
		async () => {
			for (const { place, wide } of (await walk).sights) {
				for (const [width, shown] of wide) assert.ok(shown <= width, `${place} is ${shown} wide on ${width}`);
			}
		},
	);

	reading('leaves room for a scroll bar before it is so long that it needs one', async () => {
		const page = await open(`${address}404.html`, { width: 1280, height: 2000 });
		const root = page.locator('html');
		assert.ok(await root.evaluate((all) => all.scrollHeight <= all.clientHeight));
		assert.ok((await root.boundingBox())!.width < 1280);
	});

	reading('can be read with scripts off', async () => {
		const page = await open(`${address}rules/`, { scripts: false });
		assert.ok(await page.locator('#status').isVisible());
		assert.match(await page.locator('#text').innerText(), /уплатил взнос и прочёл эти правила/);
		await page.goto(`${address}rules/2026-01-12...2026-02-02/`);
		assert.match(await page.locator('#redline .text').innerText(), /заплатил/);
	});

	reading('shows old and new side by side with scripts off', async () => {
		const page = await open(`${address}rules/2026-01-12...2026-02-02/`, { scripts: false });
		const [old, fresh] = [page.locator('#redline .old').first(), page.locator('#redline .marked').first()];
		assert.not.ok(await old.isVisible());
		await page.check('#view-pair');
		assert.match(await old.innerText(), /заплатил/);
		assert.not.match(await fresh.innerText(), /заплатил/);
		const [left, right] = [await old.boundingBox(), await fresh.boundingBox()];
		assert.ok(left!.x + left!.width < right!.x && left!.y === right!.y);
	});

	reading('steps from change to change by its links, and hears no letter typed or spoken', async () => {
		const page = await open(`${address}rules/2026-03-02...2026-09-21/`);
		const place = (): Promise<string> => page.evaluate(() => decodeURIComponent(location.hash));
		for (const letter of 'abcdefghijklmnopqrstuvwxyz') await page.keyboard.press(letter);
		assert.is(await place(), '');
		await page.locator('[id="_from-1.1"] > .steps a').focus();
		await page.keyboard.press('Enter');
		assert.is(await place(), '#3.2');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		assert.is(await place(), '#_from-1.1');
	});

	reading('opens from a disk, and its links lead on from there', async () => {
		const page = await browser.newPage();
		const home = `${pathToFileURL(folder).href}/`;
		const complaints = complaintsOf(page, home);
		await page.goto(`${home}index.html`);
		await page.locator('a[href*="rules"]').first().click();
		await page.waitForURL(`${home}rules/index.html`);
		assert.match(await page.locator('#text').innerText(), /уплатил взнос/);
		await page.locator('.site-name').click();
		await page.waitForURL(`${home}index.html`);
		assert.equal(complaints, []);
		await page.close();
	});

	reading(
		'folds on a phone what the author says of a revision, and unfolds it with scripts off',
		async () => {
			const page = await open(`${address}rules/2026-09-21/`, { scripts: false });
			const words = page.locator('.status .summary p').first();
			assert.ok(await words.isVisible());
			await page.setViewportSize({ width: 360, height: 800 });
			assert.not.ok(await words.isVisible());
			const fold = page.locator('.status .summary > summary');
			const asTheOthers = await page.locator('.status .record > summary').evaluate((other) => other.tagName);
			assert.is(await fold.evaluate((one) => one.tagName), asTheOthers);
			await fold.focus();
			await page.keyboard.press('Enter');
			assert.ok(await words.isVisible());
			await page.keyboard.press('Space');
			assert.not.ok(await words.isVisible());
			await page.setViewportSize({ width: 1280, height: 800 });
			assert.ok((await words.isVisible()) && !(await fold.isVisible()));
			await page.emulateMedia({ media: 'print' });
			assert.ok((await words.isVisible()) && !(await fold.isVisible()));
		},
	);

	reading('leaves nothing folded on paper but what is unchanged, and says how much that is', async () => {
		const page = await open(`${address}rules/clauses/`);
		await page.emulateMedia({ media: 'print' });
		const folded = page.locator('.history .text');
		assert.ok((await folded.count()) > 0);
		assert.ok(await folded.evaluateAll((all) => all.every((one) => one.checkVisibility())));
		await page.goto(`${address}rules/2026-01-12...2026-02-02/`);
		assert.ok(await page.locator('.changed li').first().isVisible());
		assert.match(await page.locator('.running').innerText(), /^Правила клуба: 12\s.+ → 2\s/);
		assert.match(await page.locator('.fold > label').first().innerText(), /\d+ пункт.* без изменений/);
	});

	reading('begins a redline on the first sheet where a fifth of that is left, be it Letter', async () => {
		// A sheet of Letter without its margins.
		const sheet = { width: 680, height: 904 };
		const page = await open(`${address}rules/2026-03-02...2026-09-21/`, sheet);
		await page.emulateMedia({ media: 'print' });
		const before = (await page.locator('#redline').boundingBox())!;
		const { y, height } = (await page.locator('#redline .text p').first().boundingBox())!;
		const lead = y + height - before.y;
		assert.ok(lead < sheet.height / 5, `${lead} of ${sheet.height}`);
	});

	reading('keeps on one sheet each step of a history, and beside no clause a link to it', async () => {
		const page = await open(`${address}rules/clauses/`);
		await page.emulateMedia({ media: 'print' });
		const steps = page.locator('.history li');
		assert.ok((await steps.count()) > 0);
		const broken = await steps.evaluateAll((all) => all.map((step) => getComputedStyle(step).breakInside));
		assert.equal([...new Set(broken)], ['avoid']);
		const step = page.locator('.history .text').first();
		await step.evaluate((words) => (words.innerHTML = '<h4>The title of a section</h4>'));
		const end = await step.locator('h4').evaluate((heading) => getComputedStyle(heading).breakAfter);
		assert.is(end, 'auto', 'a heading that is all of a step keeps nothing by itself');
		await page.goto(`${address}rules/`);
		const asides = page.locator('.since');
		assert.ok((await page.locator('td > .since').count()) > 0);
		assert.not.ok(await asides.evaluateAll((all) => all.some((aside) => aside.checkVisibility())));
	});

	reading('cuts no table off on paper', async () => {
		// A sheet of A4 without its margins.
		for (const place of ['rules/', 'rules/archive/', 'rules/moment/']) {
			const page = await open(address + place, { width: 658, height: 900 });
			await page.emulateMedia({ media: 'print' });
			assert.ok((await page.locator('table').count()) > 0, place);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			assert.ok(wide <= 658, `${place} is ${wide} wide`);
			const cut = await page
				.locator('.table')
				.evaluateAll((tables) => tables.filter((table) => table.scrollWidth > table.clientWidth).length);
			assert.is(cut, 0, place);
			const leads = page.locator('p:has(+ .table)');
			const apart = await leads.evaluateAll(
				(all) => all.filter((lead) => getComputedStyle(lead).breakAfter !== 'avoid').length,
			);
			assert.is(apart, 0, `${place}: what leads up to a table stands with it`);
		}
	});

	reading(
		'keeps every word and number on the sheet, be it A4, Letter, or either of them on its side',
		async () => {
			const page = await open(`${address}rules/`);
			for (const place of kindsOfPages.filter((kind) => /^(?:\w\w\/)?rules\//.test(kind))) {
				await page.emulateMedia({ media: 'screen' });
				await openPage(page, address + place);
				await page.emulateMedia({ media: 'print' });
				for (const width of [794, 816, 1056, 1123]) {
					await page.setViewportSize({ width, height: 900 });
					const beyond = await page.locator('main *').evaluateAll((all) =>
						all
							.filter((one) => one.checkVisibility() && !one.closest('.visually-hidden'))
							.filter((one) => {
								const { left, right, width: shown } = one.getBoundingClientRect();
								return shown > 1 && (left < -1 || right > innerWidth + 1);
							})
							.map((one) => `${one.tagName} ${one.textContent.slice(0, 20)}`),
					);
					assert.equal(beyond, [], `${place} on ${width}`);
				}
			}
		},
	);

	reading('prints as a document that shows its status and leaves out what leads elsewhere', async () => {
		const page = await open(`${address}rules/`);
		const pdf = await page.pdf();
		assert.is(pdf.subarray(0, 5).toString(), '%PDF-');
		assert.ok(pdf.length > 10_000);
		await page.emulateMedia({ media: 'print' });
		assert.ok(await page.locator('#status').isVisible());
		assert.match(
			await page.locator('.facts').innerText(),
			/https:\/\/example\.org\/documents\/rules\/2026-03-02\/source\.md/,
		);
		for (const screenOnly of ['.neighbours', '.breadcrumbs', '.skip']) {
			assert.not.ok(await page.locator(screenOnly).first().isVisible(), screenOnly);
		}
	});
}

reading.run();
