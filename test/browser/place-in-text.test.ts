import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clubDay } from '../site/club.ts';
import { clubInBrowser } from './club-in-browser.ts';
import { openedPages } from './opened-pages.ts';

const club = await clubInBrowser();

const place = suite('a reader inside a text');

if (club === undefined) {
	place.skip();
} else {
	const { browser, address } = club;
	const open = openedPages(browser);
	place.after(club.close);

	/** A page as it is read on a day, by default that on which it was made. */
	const opened = (where: string, width: number, day = clubDay): Promise<Page> =>
		open(address + where, { width, height: 500, clockAt: day });

	place('may come by an address whose end is mistyped: the page works all the same', async () => {
		const page = await opened('rules/#100%', 1280);
		assert.match(
			(await page.locator('input[name="from-date"]').getAttribute('max')) ?? '',
			/^\d{4}-\d\d-\d\d$/,
		);
	});

	place('finds the contents folded on a phone, and open beside the text where there is room', async () => {
		const narrow = await opened('rules/', 360);
		assert.not.ok(await narrow.locator('.contents a').first().isVisible());
		await narrow.locator('.contents summary').click();
		assert.ok(await narrow.locator('.contents a').first().isVisible());
		const wide = await opened('rules/', 1280);
		assert.ok(await wide.locator('.contents a').first().isVisible());
		const contents = await wide.locator('.contents').boundingBox();
		const text = await wide.locator('#text').boundingBox();
		assert.ok(contents!.x + contents!.width < text!.x);
	});

	place(
		'sees in the contents which heading the text on the screen stands under, going down and up',
		async () => {
			const page = await opened('rules/', 1280);
			const links = page.locator('.contents a');
			const current = page.locator('.contents [aria-current="location"]');
			const last = await links.last().innerText();
			const first = await links.first().innerText();
			await links.last().click();
			await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
			await current.filter({ hasText: last }).waitFor();
			await page.evaluate(
				(id) => {
					const heading = document.getElementById(decodeURIComponent(id.slice(1)))!;
					scrollTo(0, heading.getBoundingClientRect().top + scrollY - 20);
				},
				(await links.first().getAttribute('href'))!,
			);
			await current.filter({ hasText: first }).waitFor();
			assert.is(await current.count(), 1);
		},
	);

	const sights: readonly (readonly [where: string, words: RegExp | undefined])[] = [
		['rules/#2.1', undefined],
		['rules/2026-01-12/#2.1', /^Редакция от 12 января 2026 г\.: утратила силу Действующая редакция$/],
		['rules/2026-09-07/#2.1', /^Редакция от 7 сентября 2026 г\.: отозвана Действующая редакция$/],
		['rules/2026-09-21/#2.1', /: вступает в силу 16 ноября 2026 г\. Действующая редакция$/],
	];

	for (const [where, words] of sights) {
		place(`sees what text it is wherever a link leads in it: ${where}`, async () => {
			for (const width of [360, 1280]) {
				const page = await opened(where, width);
				const running = page.locator('.running:visible');
				if (words === undefined) assert.is(await running.count(), 0);
				else {
					assert.match((await running.innerText()).replaceAll('\u00a0', ' '), words);
					const { x, y, height } = (await running.boundingBox())!;
					const number = await page.locator('[id="2.1"] > .number').boundingBox();
					assert.ok(number!.x >= x, 'and no number is seen beside it that has gone by');
					const clause = await page.locator('[id="2.1"]').boundingBox();
					assert.ok(y >= 0 && y + height <= 500, 'is on the screen');
					assert.ok(clause!.y >= y + height, 'and hides nothing of the clause');
				}
			}
		});
	}

	place('reads it on all of the screen where that shows everything four times as large', async () => {
		const page = await open(`${address}rules/2026-01-12/#2.1`, { width: 320, height: 256, clockAt: clubDay });
		const words = (await page.locator('.running:visible').boundingBox())!;
		assert.ok(words.y + words.height < 0, 'what stands over the text has gone by with it');
		const clause = (await page.locator('[id="2.1"]').boundingBox())!;
		assert.ok(clause.y > 0 && clause.y < 128, `${clause.y}`);
	});

	place('is told when the text has ceased to apply since the page was made', async () => {
		for (const [moment, words] of [
			['2026-11-15T23:59:59+03:00', []],
			[
				'2026-11-16T00:00:00+03:00',
				['Редакция от 2 марта 2026 г.: утратила силу с 16 ноября 2026 г. Действующая редакция'],
			],
		] as const) {
			const page = await opened('rules/2026-03-02/#2.1', 360, moment);
			const shown = await page.locator('.running:visible').allInnerTexts();
			assert.equal(
				shown.map((text) => text.replaceAll('\u00a0', ' ')),
				words,
				moment,
			);
		}
	});

	place('on paper has the title and the revision at the head of the text, and the digest', async () => {
		for (const where of ['rules/', 'rules/2026-01-12/']) {
			const page = await opened(where, 1280);
			const digest = page.locator('.record code');
			assert.not.ok(await digest.isVisible(), `${where} on a screen`);
			await page.emulateMedia({ media: 'print' });
			assert.match(
				await page.locator('.running:visible').innerText(),
				/^Правила клуба.*\. Редакция от\s/,
				where,
			);
			assert.ok(await digest.isVisible(), where);
			assert.match(await digest.innerText(), /^[0-9a-f]{64}$/, where);
		}
	});
}

place.run();
