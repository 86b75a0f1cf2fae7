import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clubDay } from '../site/club.ts';
import { clubInBrowser } from './club-in-browser.ts';
import { openedPages } from './opened-pages.ts';

const club = await clubInBrowser();

const since = suite('what changed since a reader last read');

if (club === undefined) {
	since.skip();
} else {
	const { browser, address } = club;
	since.after(club.close);
	const open = openedPages(browser);

	/** A page as a reader opens it whose clock shows a moment. */
	const openedAt = async (place: string, moment: string = clubDay): Promise<Page> => {
		const page = await open(address + place, { clockFrom: moment });
		await page.waitForLoadState('networkidle');
		return page;
	};

	/** The two revisions a comparison says it compares, once it has. */
	const compared = async (page: Page): Promise<readonly string[]> => {
		await page.waitForURL(/\/compare\/\?from/);
		await page.locator('#compared #redline').waitFor({ state: 'visible' });
		return Promise.all(['from', 'to'].map((name) => page.locator(`select[name="${name}"]`).inputValue()));
	};

	since(
		'is shown by an address that ends in the day: from what was in force then to what is now',
		async () => {
			const page = await openedAt('rules/#since=2026-01-20');
			assert.equal(await compared(page), ['2026-01-12', '2026-03-02']);
			assert.match(await page.locator('#redline .text').innerText(), /уплатил/);
			assert.ok((await page.locator('#compared .changed li a').count()) > 0);
		},
	);

	since(
		'says of both revisions what they are, and the digest of each, on the screen and on paper',
		async () => {
			const page = await openedAt('rules/#since=2026-01-20');
			await compared(page);
			const { revisions } = JSON.parse(
				await (await page.request.get(`${address}rules/index.json`)).text(),
			) as { revisions: readonly { revision: string; sha256: string }[] };
			for (const media of ['screen', 'print'] as const) {
				await page.emulateMedia({ media });
				const [old = '', fresh = ''] = await page.locator('.side').allInnerTexts();
				assert.ok(old.includes(revisions.find(({ revision }) => revision === '2026-01-12')!.sha256));
				assert.ok(fresh.includes(revisions.find(({ revision }) => revision === '2026-03-02')!.sha256));
				assert.match(old, /Этот текст действовал с\s12\sянваря/);
				assert.match(fresh, /Этот текст действует с\s1\sапреля/);
				assert.match(await page.locator('h1').innerText(), /^Правила клуба: сравнение/);
			}
		},
	);

	since('is titled as the comparisons that stand ready are', async () => {
		const page = await openedAt('rules/compare/?from=2026-01-12&to=2026-03-02');
		await compared(page);
		assert.match(await page.title(), /^Правила клуба: 12\sянваря\s2026\sг\. → 2\sмарта\s2026\sг\.$/);
		assert.is(await page.locator('.running').first().textContent(), await page.title());
	});

	since('is not told of a notice, which has no text: not even of the text in force on its day', async () => {
		const page = await openedAt('rules/compare/?from=2026-03-02&to=2026-09-14');
		await page.getByText(/^Уведомление об отзыве от\s14\sсентября\s2026\sг\.\s—\sне текст/).waitFor();
		assert.not.ok(await page.locator('#redline').isVisible());
		const english = await openedAt('en/rules/compare/?from=2026-09-14&to=now');
		await english.getByText(/^Notice of withdrawal of\s14\sSeptember\s2026 is not a text/).waitFor();
		const ofDay = await openedAt('rules/compare/?from=2026-01-12&to-date=2026-09-14');
		assert.equal(await compared(ofDay), ['2026-01-12', '2026-03-02']);
	});

	since('is told in the language both texts have, where only one of them is translated', async () => {
		const page = await openedAt('en/rules/compare/?from=2026-01-12&to=2026-03-02');
		await compared(page);
		const text = page.locator('#redline .text');
		assert.is(await text.getAttribute('lang'), 'ru');
		assert.not.match(await text.innerText(), /The rules are taken|Whoever has paid/);
	});

	since(
		'ends with what is in force by the clock, though the site was built before the last change',
		async () => {
			const page = await openedAt('rules/#since=2026-01-20', '2026-12-01T12:00:00+03:00');
			assert.equal(await compared(page), ['2026-01-12', '2026-09-21']);
		},
	);

	since('is asked for by a day in a form', async () => {
		const page = await openedAt('rules/');
		await page.locator('.since-read summary').click();
		await page.locator('.since-read input[type="date"]').fill('2026-02-10');
		await page.locator('.since-read button').click();
		assert.equal(await compared(page), ['2026-02-02', '2026-03-02']);
	});

	since('is from what was in force on the day, not from a revision posted on it for later', async () => {
		for (const [day, read] of [
			['2026-03-02', '2026-02-02'],
			['2026-04-01', '2026-03-02'],
		]) {
			const page = await openedAt('rules/', '2026-12-01T12:00:00+03:00');
			await page.locator('.since-read summary').click();
			await page.locator('.since-read input[type="date"]').fill(day!);
			await page.locator('.since-read button').click();
			assert.equal(await compared(page), [read, '2026-09-21']);
		}
	});

	since(
		'is not told from a day that is still to come: the form takes none, an address is told so',
		async () => {
			const page = await openedAt('rules/');
			const day = page.locator('.since-read input[type="date"]');
			assert.is(await day.getAttribute('max'), '2026-10-01');
			await page.goto(`${address}rules/#since=2027-05-01`);
			await page.waitForURL(/\/compare\//);
			await page.getByText('Этот день ещё не наступил.').waitFor();
			assert.not.ok(await page.locator('#redline').isVisible());
		},
	);

	since('is told between two days as well, and the form keeps them', async () => {
		const page = await openedAt('rules/compare/');
		const days = page.locator('main input[type="date"]');
		await days.nth(0).fill('2026-03-02');
		await days.nth(1).fill('2026-12-01');
		await page.locator('main form').nth(1).locator('button').click();
		assert.equal(await compared(page), ['2026-02-02', '2026-09-21']);
		assert.equal(
			[await days.nth(0).inputValue(), await days.nth(1).inputValue()],
			['2026-03-02', '2026-12-01'],
		);
	});

	since('is nothing where the same revision was in force then, and the page says so', async () => {
		const page = await openedAt('rules/#since=2026-06-01');
		await page.waitForURL(/\/compare\/\?from-date=2026-06-01&to=now$/);
		await page.getByText('Тексты совпадают.').waitFor();
	});

	since('does not keep the reader from going back', async () => {
		const page = await openedAt('rules/archive/');
		await page.goto(`${address}rules/#since=2026-01-20`);
		await compared(page);
		await page.goBack();
		await page.waitForURL(`${address}rules/archive/`);
	});

	since('leaves a page alone whose address names no day there is', async () => {
		const page = await openedAt('rules/#since=2026-02-31');
		assert.is(page.url(), `${address}rules/#since=2026-02-31`);
		assert.ok(await page.locator('#text').isVisible());
	});

	since('leads to the archive where scripts do not run', async () => {
		const page = await open(`${address}rules/`, { scripts: false });
		assert.not.ok(await page.locator('.since-read').isVisible());
		await page.locator('.status a[href$="archive/"]').click();
		await page.waitForURL(`${address}rules/archive/`);
	});
}

since.run();
