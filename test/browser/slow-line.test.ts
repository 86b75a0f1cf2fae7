import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clubDay } from '../site/club.ts';
import { clubInBrowser, kindsOfPages } from './club-in-browser.ts';
import { gate } from './gate.ts';
import { seenPage } from './seen-page.ts';
import { slowLine } from './slow-line.ts';

const club = await clubInBrowser();

const slow = suite('a page that comes slowly');

if (club === undefined) {
	slow.skip();
} else {
	const { browser, address } = club;
	let rest = gate();
	const texts = ['rules/', 'rules/2026-09-21/', 'en/rules/2026-01-12/parallel/'];
	const pausesAt = (after: RegExp) => slowLine(address, { after, end: () => rest.opened });
	const pauses = [
		{ name: 'its heading', line: await pausesAt(/<\/h1>/), places: kindsOfPages, widths: [1280] },
		{
			name: 'the first words of its text',
			line: await pausesAt(/<article [^]*?<\/p>/),
			places: texts,
			widths: [1280, 1500],
		},
	];
	slow.after(async () => {
		await club.close();
		for (const { line } of pauses) line.close();
	});
	/** Whether nothing of a page is to be seen before its script, which comes after all of it. */
	const waitsForScript = async (page: Page): Promise<boolean> =>
		(await page.locator('script[defer][blocking], script[type=module][blocking]').count()) > 0;

	for (const { name, line, places, widths } of pauses) {
		slow(`moves nothing of what is seen when what follows ${name} comes`, async () => {
			for (const width of widths) {
				const { page, isSeen, moved } = await seenPage(browser, width, clubDay);
				for (const place of places) {
					rest = gate();
					await page.goto(line.address + place, { waitUntil: 'commit' });
					await page.locator('h1').waitFor({ state: 'attached' });
					if (!(await waitsForScript(page))) await isSeen();
					rest.open();
					assert.equal(await moved(), [], `${place} ${width} wide`);
				}
				await page.close();
			}
		});
	}
}

slow.run();
