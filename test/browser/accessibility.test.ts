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
	await page.evaluate(`if (!window.axe) { ${axe} }`);
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

	for (const place of kindsOfPages) {
		access(
			`has no barrier, wide and light, narrow and dark, in forced colours or on paper: /${place}`,
			async () => {
				const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1280, height: 800 } });
				await openPage(page, address + place);
				assert.equal(await barriersOn(page), [], 'wide and light');
				await page.emulateMedia({ colorScheme: 'dark' });
				await page.setViewportSize({ width: 360, height: 800 });
				assert.equal(await barriersOn(page), [], 'narrow and dark');
				// Colours that are forced are the reader's own, and so is their contrast.
				await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
				assert.equal(await barriersOn(page, 'color-contrast'), [], 'in forced colours');
				await page.emulateMedia({ media: 'print', forcedColors: 'none' });
				assert.equal(await barriersOn(page), [], 'on paper');
				await page.close();
			},
		);
	}

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
