import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clubDay } from '../site/club.ts';
import { clubInBrowser, kindsOfPages } from './club-in-browser.ts';
import { gate } from './gate.ts';
import { seenPage } from './seen-page.ts';

const club = await clubInBrowser();

const late = suite('a page whose scripts come late');

/** When what is in force of the club's rules has changed since its pages were made. */
const afterTransition = '2026-11-20T12:00:00+03:00';

if (club === undefined) {
	late.skip();
} else {
	const { browser, address } = club;
	late.after(club.close);

	/** Keeps back whatever a page asks for by such an address. */
	const keptBack = async (page: Page, addresses: string): Promise<() => void> => {
		const held = gate();
		await page.unroute(addresses);
		await page.route(addresses, async (route) => {
			await held.opened;
			await route.continue();
		});
		return held.open;
	};
	/** Until what a script has put on the page is drawn. */
	const drawn = (page: Page): Promise<void> =>
		page.evaluate(
			() =>
				new Promise((resolve) => {
					requestAnimationFrame(() => setTimeout(resolve, 50));
				}),
		);

	const timed = ['', 'rules/', 'rules/archive/', 'rules/2026-03-02/', 'rules/2026-03-02...2026-09-21/'];
	const readings = [
		{ name: 'on a phone', clock: clubDay, width: 360, places: kindsOfPages },
		{ name: 'with the contents beside it', clock: clubDay, width: 1280, places: timed },
		{ name: 'when it is out of date', clock: afterTransition, width: 360, places: timed },
	];

	for (const { name, clock, width, places } of readings) {
		late(
			`moves nothing of what is seen when they come, nor when what they ask for does: ${name}`,
			async () => {
				const { page, isSeen, moved } = await seenPage(browser, width, clock);
				for (const place of places) {
					const sendScripts = await keptBack(page, '**/*.{js,mjs}');
					const sendAnswers = await keptBack(page, '**/index.json');
					const sendTexts = await keptBack(page, '**/source.md');
					await page.goto(address + place, { waitUntil: 'commit' });
					await page.locator('footer.site').waitFor({ state: 'attached' });
					if ((await page.locator('script[blocking]').count()) === 0) await isSeen();
					sendScripts();
					await isSeen();
					await drawn(page);
					sendAnswers();
					if (place.includes('/compare/?'))
						await page.locator('.side').first().waitFor({ state: 'attached' });
					await drawn(page);
					sendTexts();
					if (place.includes('/compare/?')) await page.locator('#compared ins').first().waitFor();
					assert.equal(await moved(), [], place);
				}
				await page.close();
			},
		);
	}

	late('leaves open the contents that a reader on a phone has opened meanwhile', async () => {
		const { page, isSeen } = await seenPage(browser, 360, clubDay);
		const send = await keptBack(page, '**/cite.js');
		await page.goto(`${address}rules/2026-01-12/`, { waitUntil: 'commit' });
		await isSeen();
		await page.locator('.contents summary').click();
		send();
		await page.locator('.cite-all').waitFor({ state: 'attached' });
		assert.ok(await page.locator('.contents a').first().isVisible());
		await page.close();
	});

	late('leaves a reader who came by a link to a clause where they have read to meanwhile', async () => {
		const { page, isSeen } = await seenPage(browser, 360, clubDay);
		const send = await keptBack(page, '**/in-force.js');
		await page.goto(`${address}rules/2026-01-12/#2.1`, { waitUntil: 'commit' });
		await isSeen();
		const place = () => page.evaluate(() => scrollY);
		while ((await place()) === 0) await drawn(page);
		// Further than any wheel turns: the top.
		await page.mouse.wheel(0, -100_000);
		while ((await place()) !== 0) await drawn(page);
		send();
		await page.waitForLoadState();
		await drawn(page);
		assert.is(await place(), 0);
		await page.close();
	});
}

late.run();
