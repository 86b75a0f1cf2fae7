import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildSite } from '../site/command-line.ts';
import { workspace } from '../site/workspace.ts';
import { openChromium } from './chromium.ts';
import { openedPages } from './opened-pages.ts';
import { serveSite } from './site-server.ts';

const browser = await openChromium();

const long = suite('a text as long as a code');

const articles = 300;

/** A code of articles in ten titles; of those from one on the words are of boats, of those before it of ships. */
function code(firstBoat: number): string {
	const article = (number: number): string => {
		const vessel = number < firstBoat ? 'ship' : 'boat';
		return `### Article ${number}\n\n${`The borrower of ${vessel} ${number} brings it back before dark and says so. `.repeat(12)}\n`;
	};
	return Array.from({ length: articles }, (_, place) =>
		place % 30 === 0 ? `## Title ${place / 30 + 1}\n\n${article(place)}` : article(place),
	).join('\n');
}

if (browser === undefined) {
	long.skip();
} else {
	const folder = workspace();
	const policy = join(folder, 'policies', 'code');
	mkdirSync(policy, { recursive: true });
	writeFileSync(join(policy, '2026-01-12.md'), `# Code of boats\n\n${code(0)}`);
	writeFileSync(join(policy, '2026-03-02.md'), `---\nsummary: Ships.\n---\n# Code of boats\n\n${code(70)}`);
	const site = join(folder, 'site');
	await buildSite(['--policies', join(folder, 'policies'), '--output', site, '--as-of', '2026-04-01']);
	const server = await serveSite(site);
	const open = openedPages(browser);

	long.after(async () => {
		await browser.close();
		server.close();
	});

	const opened = (where: string, width: number): Promise<Page> =>
		open(server.address + where, { width, height: 800 });
	/** Until the browser has drawn what there is to draw. */
	const settled = (page: Page): Promise<void> =>
		page.evaluate(
			() =>
				new Promise((resolve) => {
					setTimeout(resolve, 300);
				}),
		);
	const top = (page: Page, id: string): Promise<number> =>
		page.locator(`[id="${id}"]`).evaluate((clause) => clause.getBoundingClientRect().top);

	long('is at the clause a link leads to, and stays there', async () => {
		for (const width of [412, 1280]) {
			const page = await opened('code/2026-03-02/#article-251', width);
			await settled(page);
			const at = await top(page, 'article-251');
			assert.ok(at >= 0 && at < 60, `${at} at ${width}`);
		}
	});

	long(
		'is at the last clause, too, on a screen so narrow that its parts are far longer than reckoned',
		async () => {
			const page = await opened('code/2026-03-02/#article-299', 160);
			await settled(page);
			const at = await top(page, 'article-299');
			assert.ok(at >= 0 && at < 800, `${at}`);
		},
	);

	long(
		'is drawn before the clause a link led to, and no part of it grows or shrinks where it is pointed at',
		async () => {
			const page = await opened('code/2026-03-02/#article-251', 1280);
			const before = page.locator('.part:has(+ .part :target)');
			assert.is(await before.evaluate((one) => getComputedStyle(one).contentVisibility), 'visible');
			const earlier = page.locator('.part:has(+ .part + .part :target)');
			const clause = earlier.locator('h4 + p').first();
			await clause.scrollIntoViewIfNeeded();
			await settled(page);
			const { height } = (await earlier.boundingBox())!;
			await clause.hover();
			await earlier.locator('.cite').waitFor();
			assert.is((await earlier.boundingBox())!.height, height);
		},
	);

	long('is drawn only where it is read', async () => {
		const page = await opened('code/2026-03-02/', 412);
		const drawn = (id: string): Promise<boolean> =>
			page
				.locator(`[id="${id}"]`)
				.evaluate((clause) => clause.checkVisibility({ contentVisibilityAuto: true }));
		assert.ok(await drawn('article-0'));
		assert.not.ok(await drawn('article-251'));
		await page.locator('[id="article-251"]').scrollIntoViewIfNeeded();
		await settled(page);
		assert.ok(await drawn('article-251'));
	});

	long('does not move when its scripts have run', async () => {
		const page = await browser.newPage();
		await page.addInitScript(() => {
			new PerformanceObserver((list) => {
				const moved = list.getEntries().reduce((sum, entry) => sum + (entry as unknown as Shift).value, 0);
				document.documentElement.dataset['moved'] = String(moved);
			}).observe({ type: 'layout-shift', buffered: true });
			interface Shift {
				readonly value: number;
			}
		});
		for (const width of [412, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`${server.address}code/2026-03-02/`);
			await settled(page);
			assert.is(
				await page.evaluate(() => document.documentElement.dataset['moved']),
				undefined,
				`${width} wide`,
			);
		}
		await page.close();
	});

	long('tells in the contents where in it a reader is', async () => {
		const page = await opened('code/2026-03-02/', 1280);
		const current = page.locator('.contents [aria-current="location"]');
		for (const [id, words] of [
			['article-251', 'Article 251'],
			['title-2', 'Article 30'],
			['article-119', 'Article 119'],
		] as const) {
			await page.locator(`[id="${id}"]`).evaluate((clause) => {
				clause.scrollIntoView();
			});
			await current.filter({ hasText: words }).waitFor();
			assert.is(await current.count(), 1);
		}
		await page.evaluate(() => {
			scrollTo(0, 0);
		});
		await current.waitFor({ state: 'detached' });
	});

	long('offers citations beside the clauses a reader comes to', async () => {
		const page = await opened('code/2026-03-02/', 1280);
		await page.locator('.cite-all').click();
		await page.locator('[id="article-0"] > .cite').waitFor();
		assert.is(await page.locator('[id="article-251"] > .cite').count(), 0);
		await page.locator('[id="article-251"]').scrollIntoViewIfNeeded();
		await page.locator('[id="article-251"] > .cite').waitFor();
	});

	long('is whole when it is copied, and on paper', async () => {
		const page = await opened('code/2026-03-02/', 1280);
		await page.keyboard.press('ControlOrMeta+A');
		await settled(page);
		const copied = await page.evaluate(() => getSelection()!.toString());
		assert.is(copied.match(/^Article \d+$/gm)?.length, articles);
		await page.emulateMedia({ media: 'print' });
		const isDrawn = await page
			.locator('[id="article-251"]')
			.evaluate((clause) => clause.checkVisibility({ contentVisibilityAuto: true }));
		assert.ok(isDrawn);
	});

	long('is compared by its changes and what is next to them, and says what of it is left out', async () => {
		const page = await opened('code/2026-01-12...2026-03-02/', 412);
		const note = page.locator('.left-out');
		assert.not.ok(await note.isVisible());
		await page.locator('#view-full').check();
		assert.match(await note.innerText(), /^\d+ unchanged clauses are not on this page/);
		assert.ok(await page.locator('[id="article-71"]').isVisible());
		assert.is(await page.locator('[id="article-251"]').count(), 0);
		await page.locator('.folded > .fold a').last().click();
		await page.waitForURL(/\/code\/2026-03-02\/#article-\d+/);
		await settled(page);
		assert.ok(await page.locator(':target').isVisible());
	});

	long('has its many clause histories folded by part, and a link unfolds the one it leads to', async () => {
		const page = await opened('code/clauses/', 412);
		const history = page.locator('.history').last();
		assert.not.ok(await history.isVisible());
		const id = (await history.getAttribute('id'))!;
		await page.goto(`${page.url()}#${encodeURIComponent(id)}`);
		await history.locator('.step').first().waitFor();
	});
}

long.run();
