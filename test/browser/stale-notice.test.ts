import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clubInBrowser } from './club-in-browser.ts';
import { openedPages } from './opened-pages.ts';

const club = await clubInBrowser();

/** When the club's next revision of the rules takes effect. */
const transition = Date.parse('2026-11-16T00:00:00+03:00');

const staleness = suite('the notice that a page is out of date');

function isWarned(page: Page): Promise<boolean> {
	return page.locator('#stale').isVisible();
}

if (club === undefined) {
	staleness.skip();
} else {
	const { browser, address } = club;
	staleness.after(club.close);
	const open = openedPages(browser);

	/** A page as a reader opens it whose clock shows a moment. */
	const openedAt = (place: string, moment: number): Promise<Page> =>
		open(address + place, { zone: 'America/Los_Angeles', clockFrom: moment });

	for (const place of [
		'',
		'rules/',
		'rules/2026-03-02/',
		'rules/archive/',
		'rules/2026-01-12...2026-03-02/',
	]) {
		const name = place === '' ? 'the index' : place;

		staleness(`is not shown a minute before the next change, and is from then on: ${name}`, async () => {
			const page = await openedAt(place, transition - 60_000);
			assert.not.ok(await isWarned(page));
			await page.clock.pauseAt(transition - 1000);
			assert.not.ok(await isWarned(page));
			await page.clock.runFor(1000);
			assert.ok(await isWarned(page));
		});

		staleness(`is shown at once on a page opened a second after the change: ${name}`, async () => {
			const page = await openedAt(place, transition + 1000);
			assert.ok(await isWarned(page));
			assert.match(await page.locator('#stale').innerText(), /16\s+ноября\s+2026/);
		});
	}

	for (const event of ['pageshow', 'visibilitychange']) {
		staleness(
			`is shown on a page that was put away over the change and is taken out again: ${event}`,
			async () => {
				const page = await openedAt('rules/', transition - 60_000);
				// The clock goes on, and no timer runs.
				await page.clock.pauseAt(transition - 30_000);
				await page.clock.setSystemTime(transition + 1000);
				assert.not.ok(await isWarned(page));
				await page.evaluate((name) => {
					document.dispatchEvent(new Event(name, { bubbles: true }));
				}, event);
				assert.ok(await isWarned(page));
			},
		);
	}

	staleness('is not there where no change is known to come', async () => {
		const page = await openedAt('raffle/', transition + 1000);
		assert.is(await page.locator('#stale').count(), 0);
	});
}

staleness.run();
