import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { wordParts } from '../exports/word/resolved-document.ts';
import { runHere } from '../site/command-line.ts';
import {
	longHistoryDay,
	longHistoryInForce as inForce,
	longHistorySite,
	longHistoryTexts,
} from '../site/long-history.ts';
import { workspace } from '../site/workspace.ts';
import { openChromium } from './chromium.ts';
import { openedPages } from './opened-pages.ts';
import { serveSite } from './site-server.ts';

const browser = await openChromium();

const word = suite('a redline for Word made in the browser');
const lost = suite('the address of a comparison that is there no more');

if (browser === undefined) {
	word.skip();
	lost.skip();
} else {
	const { policies, folder } = await longHistorySite();
	const server = await serveSite(folder);
	const open = openedPages(browser);
	lost.after(async () => {
		await browser.close();
		server.close();
	});

	const [oldest, second, third, fourth] = longHistoryTexts as readonly [string, string, string, string];

	const opened = (place: string): Promise<Page> =>
		open(server.address + place, { clockFrom: longHistoryDay });

	/** Presses the button and waits for the file. */
	const saved = async (page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.locator('#compared .word button').click(),
		]);
		const place = join(workspace(), 'saved.docx');
		await download.saveAs(place);
		return { name: download.suggestedFilename(), bytes: readFileSync(place) };
	};

	word('has the bytes of the one from the command line, and a name that says what it compares', async () => {
		const page = await opened(`hire/compare/?from=${oldest}&to=${third}`);
		const { name, bytes } = await saved(page);
		const output = join(policies, 'changes.docx');
		// What is told of the two has been the same since the next text took effect, and is told as of then.
		const words = `compare hire@${oldest} hire@${third} --format docx --as-of ${fourth}`.split(' ');
		await runHere([...words, '--output', output, '--policies', policies]);
		assert.is(name, `hire-${oldest}...${third}.docx`);
		assert.ok(bytes.equals(readFileSync(output)));
	});

	word('has the bytes of the ready one beside a page, translations too', async () => {
		const near = longHistoryTexts.at(-3)!;
		const page = await opened(`hire/compare/?from=${near}&to=now`);
		const { bytes } = await saved(page);
		assert.ok(bytes.equals(readFileSync(join(folder, `hire/${near}...${inForce}/changes.docx`))));
		await page.goto(`${server.address}en/hire/compare/?from=${near}&to=now`);
		assert.is(await page.locator('.changed li span').first().getAttribute('lang'), 'ru');
		const untranslated = await saved(page);
		assert.ok(
			untranslated.bytes.equals(readFileSync(join(folder, `en/hire/${near}...${inForce}/changes.docx`))),
		);
	});

	word('speaks the language of the texts it shows', async () => {
		const page = await opened(`en/hire/compare/?from=${oldest}&to=${second}`);
		const { bytes } = await saved(page);
		const xml = wordParts(bytes)['word/document.xml']!;
		assert.match(xml, 'Hire of boats');
		assert.match(xml, `https://harbour.example/en/hire/${oldest}/`);
		assert.match(xml, 'This text was in force from 1\u00a0March\u00a02024');
	});

	word('is what the link on the page of an older comparison leads to', async () => {
		const page = await opened(`hire/${oldest}...${second}/`);
		await page.getByRole('link', { name: 'изменения как исправления в документе (Word)' }).click();
		const { name } = await saved(page);
		assert.is(name, `hire-${oldest}...${second}.docx`);
	});

	word('costs a reader who only compares nothing', async () => {
		const page = await browser.newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(`${server.address}hire/compare/?from=${oldest}&to=now`);
		await page.locator('#compared .word button').waitFor();
		assert.equal(
			asked.filter((url) => /word-worker|records/.test(url)),
			[],
		);
		await page.close();
	});

	word('that cannot be made says so, and may be asked for again', async () => {
		const page = await opened(`hire/compare/?from=${oldest}&to=now`);
		await page.route('**/records.json', (route) => route.abort());
		await page.locator('#compared .word button').click();
		await page.getByText('Документ сделать не удалось.').waitFor();
		await page.unroute('**/records.json');
		assert.match((await saved(page)).name, /\.docx$/);
		assert.not.ok(await page.getByText('Документ сделать не удалось.').isVisible());
	});

	word('is not offered where there is nothing to compare', async () => {
		const says = {
			[`?from=${inForce}&to=now`]: 'Тексты совпадают.',
			'?from=1999-01-01&to=now': 'Такой редакции нет',
		};
		for (const [query, words] of Object.entries(says)) {
			const page = await opened(`hire/compare/${query}`);
			await page.getByText(words).waitFor();
			assert.not.ok(await page.locator('#compared .word').isVisible(), query);
		}
	});

	lost('leads to the two texts compared, wherever its page was', async () => {
		for (const place of [`hire/${oldest}...${inForce}/`, `en/hire/${oldest}...${inForce}/changes.docx`]) {
			const page = await opened(place);
			await page.waitForURL(/\/hire\/compare\/\?from=/);
			assert.is(
				page.url(),
				server.address + place.replace(/[^/]*\.\.\..*/, `compare/?from=${oldest}&to=${inForce}`),
			);
			await page.locator('#compared ins').first().waitFor();
		}
	});

	lost('does not keep the reader from going back', async () => {
		const page = await opened('hire/archive/');
		await page.goto(`${server.address}hire/${oldest}...${inForce}/`);
		await page.locator('#compared ins').first().waitFor();
		await page.goBack();
		await page.waitForURL(`${server.address}hire/archive/`);
	});

	lost(
		'of texts there are none of is said to be unknown, and of a policy there is none of not to be found',
		async () => {
			const page = await opened('hire/1999-01-01...1999-02-01/');
			await page.getByText('Такой редакции нет').waitFor();
			await page.goto(`${server.address}boats/1999-01-01...1999-02-01/`);
			await page.waitForURL(/boats\/compare\//);
			await page.getByRole('heading', { name: 'Такой страницы нет' }).waitFor();
		},
	);

	lost('is told what to do where scripts do not run', async () => {
		const page = await open(`${server.address}hire/${oldest}...${inForce}/`, { scripts: false });
		assert.match(await page.locator('noscript p').innerText(), /сравнения шаг за шагом/);
	});
}

word.run();
lost.run();
