import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clubInBrowser } from './club-in-browser.ts';
import { openedPages } from './opened-pages.ts';

const club = await clubInBrowser();

const citing = suite('citing a clause');

if (club === undefined) {
	citing.skip();
} else {
	const { browser, address } = club;
	citing.after(club.close);
	const open = openedPages(browser);

	/** The rules in force, in a window of a width, where a page may use the clipboard. */
	const rules = (width = 1280): Promise<Page> =>
		open(`${address}rules/`, {
			width,
			height: 800,
			permissions: ['clipboard-read', 'clipboard-write'],
		});
	const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
	const told = (page: Page): Promise<string> => page.locator('body > [role="status"]').innerText();

	citing('copies the address of the clause in the revision, and says so', async () => {
		const page = await rules();
		await page.locator('[id="1.1"]').hover();
		await page.locator('.cite button').first().click();
		await page.locator('body > [role="status"]', { hasText: 'Скопировано' }).waitFor();
		assert.is(await copied(page), `${address}rules/2026-03-02/#1.1`);
		assert.is(await told(page), `Скопировано: ${address}rules/2026-03-02/#1.1`);
	});

	citing('needs no pointer: a clause reached by the keyboard offers the same', async () => {
		const page = await rules();
		await page.locator('[id="1.1"] .number').focus();
		const citation = page.locator('.cite button', { hasText: 'цитату' });
		for (let steps = 0; steps < 5 && !(await citation.and(page.locator(':focus')).count()); steps++)
			await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.locator('body > [role="status"]', { hasText: 'Скопировано' }).waitFor();
		assert.is(await copied(page), 'п. 1.1 Правил клуба в редакции от 02.03.2026');
	});

	citing('cites by the title the whole text, and by another heading the words of that', async () => {
		const page = await rules();
		const title = page.locator('#text h2').first();
		await title.hover();
		await title.locator('.cite button', { hasText: 'цитату' }).click();
		await page.locator('body > [role="status"]', { hasText: 'Скопировано' }).waitFor();
		assert.is(await copied(page), 'Правила клуба в редакции от 02.03.2026');
	});

	citing('quotes a heading in English as English is quoted', async () => {
		const page = await open(`${address}cards/2026-09-21/`, {
			permissions: ['clipboard-read', 'clipboard-write'],
		});
		const words = JSON.parse((await page.locator('#text').getAttribute('data-words'))!) as Record<
			string,
			string
		>;
		assert.is(words['quoted'], '“{words}”');
	});

	citing('is not offered of a draft, whose contents follow the reader all the same', async () => {
		const page = await browser.newPage({ viewport: { width: 1400, height: 500 } });
		const faults: string[] = [];
		page.on('pageerror', (error) => void faults.push(error.message));
		await page.route('**/rules/', async (route) => {
			const response = await route.fetch();
			const body = (await response.text()).replace(/ data-(?:page|citation|words)="[^"]*"/g, '');
			await route.fulfill({ response, body });
		});
		await page.goto(`${address}rules/`);
		await page.locator('#text h3').last().scrollIntoViewIfNeeded();
		await page.mouse.wheel(0, 4000);
		await page.locator('.contents [aria-current="location"]').waitFor();
		assert.equal(faults, []);
		assert.is(await page.locator('.cite-all').count(), 0);
		await page.close();
	});

	citing('moves no line of the text', async () => {
		for (const width of [360, 1280]) {
			const page = await rules(width);
			const height = () => page.locator('#text').evaluate((text) => text.getBoundingClientRect().height);
			const before = await height();
			await page.locator('[id="1.1"]').hover();
			assert.ok(await page.locator('.cite').isVisible());
			assert.is(await height(), before, `${width} pixels wide`);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			assert.ok(wide <= width, `${width} pixels wide`);
		}
	});

	citing(
		'moves no row of a table under a pointer that passes, and is offered beside the one clicked',
		async () => {
			const page = await rules();
			const row = page.locator('#text tr[id]:has(td)').first();
			const height = () => row.evaluate((element) => element.getBoundingClientRect().height);
			const before = await height();
			await row.locator('td').first().hover();
			assert.is(await height(), before);
			await row.locator('td').first().click();
			assert.ok(await row.locator('.cite').isVisible());
		},
	);

	citing('knows a heading by one name, whatever links of the text call it besides', async () => {
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		await page.route('**/rules/', async (route) => {
			const response = await route.fetch();
			const names = '<span class="anchor" id="x"></span><span class="anchor" id="y"></span>';
			const body = (await response.text()).replace(/<h3 id="[^"]*">/, `$&${names}`);
			await route.fulfill({ response, body });
		});
		await page.goto(`${address}rules/#x`);
		const heading = page.locator('h3:has(#x)');
		const shadow = () => heading.evaluate((element) => getComputedStyle(element).boxShadow);
		assert.is.not(await shadow(), 'none');
		await page.goto(`${address}rules/#y`);
		assert.is.not(await shadow(), 'none');
		assert.is(await page.locator('#y').evaluate((element) => getComputedStyle(element).boxShadow), 'none');
		await page.locator('.cite-all').click();
		await heading.locator('.cite').first().waitFor({ state: 'attached' });
		assert.is(await heading.locator('.cite').count(), 1);
		await page.close();
	});

	citing('is offered beside every clause at once to whoever asks', async () => {
		const page = await rules();
		const all = page.locator('.cite-all');
		await all.click();
		const clauses = await page.locator('#text [id]').count();
		assert.is(await page.locator('#text .cite').count(), clauses);
		assert.is(await all.getAttribute('aria-pressed'), 'true');
		await all.click();
		assert.is(await page.locator('#text .cite').count(), 0);
	});
}

citing.run();
