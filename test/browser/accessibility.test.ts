import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clubInBrowser, kindsOfPages, openPage } from './club-in-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const club = await clubInBrowser();

const access = suite('a page for every reader');

/** What stands in a reader's way on the page, by every rule but those named: rule and place. */
async function barriersOn(page: Page, ...without: readonly string[]): Promise<readonly string[]> {
	// The page's own policy forbids scripts from elsewhere, so this one is evaluated, not loaded.
	if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe);
	const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
	const options = { resultTypes: ['violations'], rules };
	const results = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
	return results.violations.flatMap((violation) =>
		violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${node.html}`),
	);
}

if (club === undefined) {
	access.skip();
} else {
	const { browser, address } = club;
	access.after(club.close);

	// One page for all, since a new one would have to make its checks ready anew.
	const shared = await browser.newPage();

	for (const place of kindsOfPages) {
		access(`has no barrier, wide and light, narrow and dark, or on paper: /${place}`, async () => {
			await shared.emulateMedia({ media: 'screen', colorScheme: 'light' });
			await shared.setViewportSize({ width: 1280, height: 800 });
			await openPage(shared, address + place);
			assert.equal(await barriersOn(shared), [], 'wide and light');
			await shared.emulateMedia({ colorScheme: 'dark' });
			await shared.setViewportSize({ width: 360, height: 800 });
			assert.equal(await barriersOn(shared), [], 'narrow and dark');
			await shared.emulateMedia({ colorScheme: 'light', media: 'print' });
			assert.equal(await barriersOn(shared), [], 'on paper');
		});
	}

	access('has no barrier in forced colours, for which no style has a rule of its own', async () => {
		await shared.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'active' });
		await shared.setViewportSize({ width: 360, height: 800 });
		for (const place of ['rules/', 'rules/2026-01-12...2026-02-02/']) {
			await openPage(shared, address + place);
			// Colours that are forced are the reader's own, and so is their contrast.
			assert.equal(await barriersOn(shared, 'color-contrast'), [], place);
		}
		const styles = await (await shared.request.get(`${address}assets/in-force.css`)).text();
		assert.not.match(styles, /forced-colors/, 'all pages have to be looked at where one has such a rule');
	});

	for (const forcedColors of ['none', 'active'] as const) {
		const where = forcedColors === 'none' ? 'in its own colours' : 'in forced colours';
		access(`marks ${where} the clause a link led to, and of those compared the changed ones`, async () => {
			await shared.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors });
			await shared.setViewportSize({ width: 360, height: 800 });
			await openPage(shared, `${address}rules/`);
			const sight = async (id: string, hash: string): Promise<string> => {
				await shared.evaluate((place) => (location.hash = place), hash);
				const { y, height } = (await shared.locator(`[id="${id}"]`).boundingBox())!;
				const clip = { x: 0, y: y - 10, width: 360, height: height + 20 };
				return (await shared.screenshot({ clip })).toString('base64');
			};
			for (const id of ['1.2', '1.3.r2', '2']) {
				const [marked, plain] = [await sight(id, `#${id}`), await sight(id, '#nowhere')];
				assert.ok(marked !== plain, id);
			}
			await openPage(shared, `${address}rules/2026-01-12...2026-02-02/`);
			const rows = shared.locator('#redline .redline-row');
			const bars = await rows.evaluateAll((all) =>
				all.map((row) => [
					row.matches('.redline-unchanged'),
					getComputedStyle(row).borderLeftWidth === '0px',
				]),
			);
			assert.ok(bars.length > 1);
			for (const [isUnchanged, isBare] of bars) assert.is(isBare, isUnchanged);
		});
	}

	access('is told to the ear with its marks apart from the words, and with nothing said twice', async () => {
		await shared.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
		await openPage(shared, `${address}rules/2026-01-12...2026-03-02/`);
		const session = await shared.context().newCDPSession(shared);
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		const told = nodes.map(({ role, name, description }) =>
			[role, name, description].map((one) => String(one?.value ?? '').replace(/\s+/g, ' ')),
		);
		assert.equal(
			told.filter(([, name, description]) => name !== '' && name === description),
			[],
		);
		const cells = told.filter(([role]) => role === 'cell').map(([, name]) => name?.trim());
		assert.ok(cells.includes('исключено: 60 конец исключённого добавлено: 70 конец добавленного руб.'));
		await session.detach();
		await openPage(shared, `${address}en/`);
		assert.is(await shared.locator('.site-name').getAttribute('lang'), 'ru', 'a name in another language');
	});

	access('is found by its barriers: a picture without words is one', async () => {
		const page = await browser.newPage();
		await page.setContent('<html lang="en"><title>t</title><main><h1>t</h1><img src="x.png"></main></html>');
		assert.ok((await barriersOn(page)).some((barrier) => barrier.startsWith('image-alt')));
		await page.close();
	});

	access('is reached from the keyboard: the first stop leads past the head to the text', async () => {
		const page = await browser.newPage();
		await page.goto(`${address}rules/`);
		await page.keyboard.press('Tab');
		assert.ok(await page.locator('.skip').evaluate((link) => link === document.activeElement));
		await page.keyboard.press('Enter');
		assert.ok(page.url().endsWith('#main'));
		await page.close();
	});
}

access.run();
