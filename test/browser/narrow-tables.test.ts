import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildSite } from '../site/command-line.ts';
import { workspace } from '../site/workspace.ts';
import { openChromium } from './chromium.ts';
import { openedPages } from './opened-pages.ts';
import { serveSite } from './site-server.ts';

const browser = await openChromium();

const narrow = suite('tables and long words on a narrow screen');

const longWord = 'unbreakable'.repeat(9);

/** Rules with a table of five columns, whose words are long in the way of the field. */
function rules(deposit: number): string {
	const row = (vessel: string, price: number): string =>
		`| ${vessel} | Recreational use | Nonrefundable | ${price} euros | Harbourmaster |\n`;
	return [
		`# Hire of boats\n\nThe deposit is ${deposit} euros, see ${longWord}${deposit}.\n\n`,
		'| Vessel | Purpose of navigation | Cancellation | Deposit | Responsible |\n| --- | --- | --- | --- | --- |\n',
		...['Catamaran', 'Motorboat', 'Rowboat', 'Sailboat'].map((vessel) => row(vessel, 10)),
		row('Trimaran', deposit),
		deposit === 20 ? '' : row('Houseboat', deposit),
	].join('');
}

/** The words of the tables in sight that are not on one line. */
async function brokenWords(page: Page): Promise<readonly string[]> {
	return page.locator('#main').evaluate((main) => {
		const broken: string[] = [];
		for (const cell of main.querySelectorAll('th, td')) {
			if (!cell.checkVisibility()) continue;
			const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
				if (node.parentElement!.closest('.visually-hidden') !== null) continue;
				for (const { 0: word, index } of node.textContent!.matchAll(/\p{L}+/gu)) {
					const range = document.createRange();
					range.setStart(node, index);
					range.setEnd(node, index + word.length);
					if (range.getClientRects().length > 1) broken.push(word);
				}
			}
		}
		return broken;
	});
}

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

if (browser === undefined) {
	narrow.skip();
} else {
	const folder = workspace();
	const policy = join(folder, 'policies', 'boats');
	mkdirSync(policy, { recursive: true });
	const host = `${'a-long-name-of-a-holding.'.repeat(2)}example`;
	writeFileSync(join(folder, 'policies', 'site.yaml'), `url: https://${host}/documents/\n`);
	writeFileSync(join(policy, '2026-01-12.md'), rules(20));
	writeFileSync(join(policy, '2026-03-02.md'), `---\nsummary: ${longWord}\n---\n${rules(25)}`);
	writeFileSync(join(policy, '2026-03-02.be.md'), rules(25));
	const gear = join(folder, 'policies', 'gear');
	mkdirSync(gear);
	writeFileSync(
		join(gear, '2026-01-12.md'),
		'# Gear\n\n10.10. Kit:\n\n- First aid.\n  - Plasters and bandages.\n',
	);
	writeFileSync(
		join(gear, '2026-03-02.md'),
		'# Gear\n\n10.10. Kit:\n\n- First aid.\n- Plasters and bandages.\n',
	);
	const site = join(folder, 'site');
	await buildSite(['--policies', join(folder, 'policies'), '--output', site, '--as-of', '2026-04-01']);
	const server = await serveSite(site);
	const open = openedPages(browser);
	const comparison = `${server.address}boats/2026-01-12...2026-03-02/`;
	const views = ['#view-changes', '#view-full', '#view-pair'];

	narrow.after(async () => {
		await browser.close();
		server.close();
	});

	narrow(
		'are read in every view of a comparison: no word is cut, and the page does not scroll sideways',
		async () => {
			const page = await open(comparison);
			for (const width of [320, 360, 768, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				for (const view of views) {
					await page.check(view);
					const shown = await widthOf(page);
					assert.ok(shown <= width, `${view} is ${shown} wide on ${width}`);
					assert.equal(await brokenWords(page), [], `${view} on ${width}`);
				}
			}
		},
	);

	narrow('scroll by themselves in a redline, from the keyboard too', async () => {
		const page = await open(comparison, { width: 360 });
		const table = page.getByRole('group', { name: 'Table' }).last();
		await table.focus();
		await page.keyboard.press('ArrowRight');
		await page.waitForFunction(() => document.activeElement!.scrollLeft > 0);
	});

	narrow('are no wider where a row says since when it reads so and offers its citation', async () => {
		const page = await open(`${server.address}boats/`, { width: 360 });
		const width = (): Promise<number> => page.locator('.table').evaluate((table) => table.scrollWidth);
		const before = await width();
		const aside = page.locator('td > .since').last();
		await aside.focus();
		await page.locator('td > .cite').waitFor();
		assert.is(await width(), before);
	});

	narrow('have the head of what is shown, and its columns under one another', async () => {
		const page = await open(comparison, { width: 360 });
		assert.ok(await page.getByRole('columnheader', { name: 'Deposit' }).isVisible());
		const columns = await page
			.locator('.redline-modified > .marked > td:nth-child(4), .redline-added td:nth-child(4)')
			.evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
		assert.is(columns.length, 2);
		assert.is(columns[0], columns[1]);
	});

	narrow('stand old over new where there is no room side by side', async () => {
		const page = await open(comparison, { width: 360 });
		await page.check('#view-pair');
		for (const kind of ['div', 'tr']) {
			const [old, fresh] = await Promise.all(
				['old', 'marked'].map((side) => page.locator(`${kind}.${side}`).first().boundingBox()),
			);
			assert.is(old!.x, fresh!.x, kind);
			assert.ok(old!.y + old!.height <= fresh!.y, kind);
		}
	});

	narrow('fit into the opened history of their clause', async () => {
		const page = await open(`${server.address}boats/clauses/`);
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		assert.ok((await page.locator('.history td').count()) > 0);
		for (const width of [320, 360]) {
			await page.setViewportSize({ width, height: 800 });
			const shown = await widthOf(page);
			assert.ok(shown <= width, `${shown} wide on ${width}`);
			assert.equal(await brokenWords(page), []);
		}
	});

	narrow('stand in a translation over the rows that prevail, no word cut', async () => {
		const page = await open(`${server.address}be/boats/2026-03-02/parallel/`);
		assert.is(await page.locator('.table').count(), 1);
		for (const width of [320, 360, 768, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const shown = await widthOf(page);
			assert.ok(shown <= width, `${shown} wide on ${width}`);
			assert.equal(await brokenWords(page), [], String(width));
			const columns = await page
				.locator('.table td:nth-child(4)')
				.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
			assert.is(columns.length, 12);
			assert.is(new Set(columns).size, 1);
		}
	});

	narrow('leave room for where a clause of an older text stands now', async () => {
		const page = await open(`${server.address}gear/2026-01-12/`, { width: 320 });
		assert.match(
			await page.locator('.since').last().getAttribute('aria-label').then(String),
			/2\sMarch\s2026: /,
		);
		assert.ok((await widthOf(page)) <= 320);
	});

	narrow('leave room for the addresses in the record, however long a domain', async () => {
		const page = await open(`${server.address}boats/`);
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		assert.ok(await page.getByRole('link', { name: host }).first().isVisible());
		for (const width of [320, 360]) {
			await page.setViewportSize({ width, height: 800 });
			const shown = await widthOf(page);
			assert.ok(shown <= width, `${shown} wide on ${width}`);
		}
	});

	narrow('are whole on paper, with marks that need no colour', async () => {
		// A sheet of A4 without its margins.
		const page = await open(comparison, { width: 658, height: 900 });
		for (const view of views) {
			await page.check(view);
			await page.emulateMedia({ media: 'print' });
			// A mark hangs out by its padding.
			const shown = await widthOf(page);
			assert.ok(shown <= 660, `${view} is ${shown} wide`);
			assert.is(await page.locator('.steps:visible').count(), 0, view);
			assert.equal(await brokenWords(page), [], view);
			for (const [tag, line] of [
				['ins', 'underline'],
				['del', 'line-through'],
			] as const) {
				const marks = page.locator(`.redline td ${tag}`);
				assert.ok((await marks.count()) > 0);
				const lines = await marks.evaluateAll((all) =>
					all.map((mark) => getComputedStyle(mark).textDecorationLine),
				);
				assert.equal([...new Set(lines)], [line]);
			}
			const rows = await page
				.locator('tbody.redline-row')
				.evaluateAll((all) => all.map((row) => getComputedStyle(row).breakInside));
			assert.equal([...new Set(rows)], ['avoid']);
			await page.emulateMedia({ media: 'screen' });
		}
	});
}

narrow.run();
