import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hasPagefind } from '../site/has-pagefind.ts';
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

	/** The page that answers a question, once it has. */
	const answered = async (question: string): Promise<Page> => {
		const page = await open(`${address}search/?${question}`);
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
