import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hasPagefind } from '../site/has-pagefind.ts';
import { clubDay } from '../site/club.ts';
import { clubInBrowser } from './club-in-browser.ts';
import { openedPages } from './opened-pages.ts';

const club = (await hasPagefind()) ? await clubInBrowser() : undefined;

const search = suite('the search in a browser');

/** What one group of results shows: where each leads, and its words. */
async function found(page: Page, group: string): Promise<readonly { href: string; text: string }[]> {
	const items = await page.locator(`.found-${group} li`).all();
	return Promise.all(
		items.map(async (item) => ({
			href: (await item.locator('a').getAttribute('href')) ?? '',
			text: await item.innerText(),
		})),
	);
}

if (club === undefined) {
	search.skip('finds what it is asked for', () => undefined);
} else {
	const { browser, address } = club;
	search.after(club.close);
	const open = openedPages(browser);

	/** The page that answers a question at a moment, once it has. */
	const answered = async (question: string, clockAt = clubDay): Promise<Page> => {
		const page = await open(`${address}search/?${question}`, { clockAt });
		await page.locator('[role="status"]', { hasText: /Найден|Ничего/ }).waitFor();
		return page;
	};

	search('finds a clause in force by another form of its word', async () => {
		const page = await answered('q=взносами');
		await page.locator('.found-in-force li').first().waitFor();
		const clause = (await found(page, 'in-force')).find(({ href }) => href === '../rules/2026-03-02/#1.1');
		assert.match(clause?.text ?? '', /тот, кто уплатил взнос и прочёл эти правила/);
		assert.match(clause?.text ?? '', /с\s+1\s+апреля\s+2026/);
	});

	search('finds a word with й by its other forms, and other forms by it', async () => {
		for (const [asked, shown] of [
			['очный', 'очных'],
			['полной', 'полный'],
			['новых редакций', 'Новая редакция'],
		] as const) {
			const page = await answered(`q=${asked}`);
			await page.locator('.found-in-force li', { hasText: shown }).waitFor();
		}
	});

	search('looks for a text in its own language, whatever that of the pages around it', async () => {
		const page = await answered('q=cards');
		await page.locator('.found-upcoming li', { hasText: 'A gift card is valid for a year' }).waitFor();
		assert.is(await page.locator('.found-in-force').count(), 0);
	});

	search(
		'says that nothing was found rather than show words that merely begin with the same letter',
		async () => {
			const page = await answered('q=случай');
			assert.is(await page.locator('[role="status"]').innerText(), 'Ничего не найдено.');
		},
	);

	search('shows what is over only where that is asked for, and says that it is there', async () => {
		const page = await answered('q=заплатил');
		assert.is(await page.locator('.found').count(), 0);
		await page.locator('#found a[href*="archive"]').click();
		await page.locator('.found-past li').first().waitFor();
		assert.equal(
			(await found(page, 'past')).map(({ href }) => href),
			['../rules/2026-01-12/#1.1'],
		);
	});

	search(
		'finds in force what is so by the clock of the reader, each clause of it, and says until when',
		async () => {
			const after = '2026-11-16T00:00:00+03:00';
			const page = await answered('q=взносами', after);
			await page.locator('.found-in-force li').first().waitFor();
			const inForce = await found(page, 'in-force');
			assert.ok(inForce.every(({ href }) => href.startsWith('../rules/2026-09-21/#')));
			const kept = inForce.find(({ href }) => href === '../rules/2026-09-21/#3.2');
			assert.match(kept?.text ?? '', /тот, кто уплатил взнос и прочёл эти правила/);
			assert.match(kept?.text ?? '', /действует; с\s+16\s+ноября\s+2026/);
			assert.is(await page.locator('.found-upcoming').count(), 0);
		},
	);

	search('takes a text that was in force for one that is over once the next one is', async () => {
		const page = await answered('q=взносами&archive=1&in=rules', '2026-11-16T00:00:00+03:00');
		await page.locator('.found-past li').first().waitFor();
		for (const { href, text } of await found(page, 'past')) {
			assert.not.match(href, /2026-09-21/);
			assert.match(text, /(?:утратил[ао] силу)/, `${href}: ${text}`);
		}
	});

	search('searches anew when the next change comes', async () => {
		const page = await open(`${address}search/?q=взносами`, { clockFrom: '2026-11-15T23:59:50+03:00' });
		await page.locator('.found-in-force a[href^="../rules/2026-03-02/"]').first().waitFor();
		await page.clock.runFor(11_000);
		await page.locator('.found-in-force a[href^="../rules/2026-09-21/"]').first().waitFor();
		assert.is(await page.locator('.found-in-force a[href^="../rules/2026-03-02/"]').count(), 0);
	});

	search('says in a tree of translations that the text in force is not translated', async () => {
		const page = await open(`${address}en/search/?q=fee`, { clockAt: clubDay });
		await page.locator('.notice-translation').first().waitFor();
		assert.match(await page.locator('.notice-translation').first().innerText(), /has not been translated/);
		assert.is(await page.locator('.notice-translation span').first().getAttribute('lang'), 'ru');
	});

	search('shows what looks like markup as the text it is', async () => {
		const page = await answered('q=жирный');
		await page.locator('.found-in-force li').first().waitFor();
		assert.match((await found(page, 'in-force'))[0]!.text, /<b>жирный<\/b>/);
		assert.is(await page.locator('#found b, #found script, #found img').count(), 0);
	});

	search('leads to every text where scripts are off, and offers no form that would do nothing', async () => {
		const page = await open(`${address}search/`, { scripts: false });
		assert.ok(await page.locator('#search-unavailable').isVisible());
		assert.not.ok(await page.locator('form').isVisible());
		await page.locator('.texts a[href$="rules/archive/"]').click();
		assert.ok(page.url().endsWith('/rules/archive/'));
	});
}

search.run();
