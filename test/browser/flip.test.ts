import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clubInBrowser } from './club-in-browser.ts';

const club = await clubInBrowser();

/** When the revision of the club's rules of 21 September takes effect, and the one of 2 March ends. */
const transition = Date.parse('2026-11-16T00:00:00+03:00');
const moments = {
	'one second before': transition - 1000,
	'at the moment': transition,
	'a week after': transition + 7 * 86_400_000,
};

/** The index, and of the rules their page, the upcoming revision, the one it ends, the archive and a comparison. */
const places = [
	'',
	'rules/',
	'rules/2026-09-21/',
	'rules/2026-03-02/',
	'rules/archive/',
	'rules/2026-03-02...2026-09-21/',
	'cards/',
	'cards/2026-09-21/',
	'terms/business/',
	'rules/moment/',
];

/** What a text is called or said to be by words that hold at one time and not at another. */
const claim =
	/действует|действовал|вступает|вступит|утратил|следующее изменение|in force|takes effect|will|superseded|upcoming|next change/i;
const date = /\d{4}/;
/** The one place whose words are true whenever they are read: it leads to whatever is in force. */
const lastingWords =
	/^(Действующая редакция|Revision in force|(.*: )?[Чч]то (когда )?действ.*|(.*: )?[Ww]hat was in force at any moment|О следующих изменениях не объявлено\.|No further change has been announced\.)$/;

const flip = suite('a page read before, at and after a change it was made before');

/** The shown blocks of a page's words outside the text of the policy, with the moment said over them, if one is. */
async function shownWords(page: Page): Promise<readonly { readonly words: string; readonly over: string }[]> {
	return page.evaluate(() => {
		const blocks = [...document.querySelectorAll<HTMLElement>('p, h1, h2, h3, li, td, th, dd, dt, label')]
			.filter((block) => block.closest('#text, .redline, .summary, footer') === null)
			.filter((block) => block.checkVisibility() && block.querySelector('p, li, td, th') === null);
		return blocks.map((block) => {
			const heading = block.closest('.status')?.querySelector('h2');
			const asOf = block.closest('main')?.querySelector<HTMLElement>(':scope > h1 + .aside');
			const over = heading?.innerText ?? asOf?.innerText ?? '';
			return { words: block.innerText.trim(), over };
		});
	});
}

/** The words that claim what is only so for a time, and neither carry a date nor stand under one. */
async function undated(page: Page): Promise<readonly string[]> {
	const words = [...(await shownWords(page)), { words: await page.title(), over: '' }];
	return words
		.filter(({ words: shown }) => claim.test(shown) && !date.test(shown) && !lastingWords.test(shown))
		.filter(({ over }) => !date.test(over))
		.map(({ words: shown }) => shown);
}

async function textOf(page: Page, selector: string): Promise<string> {
	const found = page.locator(`${selector}:visible`);
	return plain((await found.allInnerTexts()).join('\n'));
}

function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}

if (club === undefined) {
	flip.skip();
} else {
	const { browser, address } = club;
	flip.after(club.close);

	/** A page as a reader finds it whose clock shows a moment; the site is the one made on 1 October. */
	const reading = async (moment: number, withScripts: boolean): Promise<Page> => {
		const context = await browser.newContext({
			javaScriptEnabled: withScripts,
			timezoneId: 'Asia/Tokyo',
			viewport: { width: 1280, height: 900 },
		});
		const page = await context.newPage();
		await page.clock.setFixedTime(moment);
		return page;
	};

	for (const [name, moment] of Object.entries(moments)) {
		for (const withScripts of [true, false]) {
			flip(`claims nothing without its moment ${name}, scripts ${withScripts ? 'on' : 'off'}`, async () => {
				const page = await reading(moment, withScripts);
				for (const place of places) {
					await page.goto(address + place);
					assert.equal(await undated(page), [], place);
				}
				await page.context().close();
			});
		}
	}

	const rulesPlaces = places.filter((place) => place === '' || /^rules\/(?!moment)/.test(place));

	flip('says nothing of a change that has not come yet but when it comes', async () => {
		const page = await reading(moments['one second before'], true);
		for (const place of rulesPlaces) {
			await page.goto(address + place);
			const main = await textOf(page, 'main');
			assert.not.match(main, /По сведениям этой страницы/, place);
			assert.match(main, /16 ноября 2026/, place);
		}
		await page.context().close();
	});

	for (const name of ['at the moment', 'a week after'] as const) {
		flip(`says ${name} what applies since, and leads there`, async () => {
			const page = await reading(moments[name], true);
			for (const place of rulesPlaces) {
				await page.goto(address + place);
				const news = page.locator('p:visible', { hasText: 'с 16 ноября 2026 г. действует:' }).first();
				assert.match(plain(await news.innerText()), /Редакция от 21 сентября 2026/, place);
				const link = await news.locator('a').evaluate((found: HTMLAnchorElement) => found.href);
				assert.is(link, `${address}rules/2026-09-21/`, place);
				assert.not.match(await textOf(page, 'main'), /Следующее изменение: 16 ноября/, place);
			}
			await page.context().close();
		});
	}

	const headings: readonly (readonly [place: string, before: RegExp, after: string])[] = [
		[
			'rules/',
			/^Действует\nпо состоянию на 1 октября 2026 г\., 12:00 \(UTC\+3\)$/,
			'Утратила силу\nс 16 ноября 2026 г.',
		],
		['rules/2026-03-02/', /^Действует\nпо состоянию на 21 сентября /, 'Утратила силу\nс 16 ноября 2026 г.'],
		['rules/2026-09-21/', /^Вступит в силу\nпо состоянию на 21 сентября /, 'Действует\nс 16 ноября 2026 г.'],
	];

	for (const [place, before, after] of headings) {
		flip(`changes the status it states first: ${place}`, async () => {
			for (const [name, moment] of Object.entries(moments)) {
				const page = await reading(moment, true);
				await page.goto(address + place);
				const heading = await textOf(page, '#status');
				if (name === 'one second before') assert.match(heading, before);
				else assert.is(heading, after);
				await page.context().close();
			}
		});
	}

	flip('changes the states in the archive of those revisions, and of no other', async () => {
		const states = async (moment: number, withScripts: boolean): Promise<Record<string, string>> => {
			const page = await reading(moment, withScripts);
			await page.goto(`${address}rules/archive/`);
			const rows = await page.locator('tbody tr:not(.details)').all();
			const shown: Record<string, string> = {};
			for (const row of rows) {
				const href = (await row.locator('th a').getAttribute('href')) ?? '';
				shown[href] = plain((await row.locator('.badge:visible').allInnerTexts()).join());
			}
			await page.context().close();
			return shown;
		};
		const before = {
			'../2026-09-21/': 'вступит в силу',
			'../2026-09-14/': 'уведомление',
			'../2026-09-07/': 'отозвана',
			'../2026-03-02/': 'действует',
			'../2026-02-02/': 'утратило силу',
			'../2026-01-12/': 'утратила силу',
		};
		assert.equal(await states(moments['one second before'], true), before);
		assert.equal(await states(moments['a week after'], false), before);
		assert.equal(await states(moments['at the moment'], true), {
			...before,
			'../2026-09-21/': 'действует с 16 ноября 2026 г.',
			'../2026-03-02/': 'утратила силу с 16 ноября 2026 г.',
		});
	});

	flip('of a policy with nothing in force yet says from when something is', async () => {
		const page = await reading(Date.parse('2027-01-01T00:00:00+03:00'), true);
		await page.goto(`${address}cards/`);
		assert.is(await textOf(page, '#status'), '');
		assert.match(await textOf(page, '#stale'), /in force from 1 January 2027: Revision of 21 September 2026/);
		await page.context().close();
	});

	flip('finds a claim without its moment where there is one', async () => {
		const page = await browser.newPage();
		await page.setContent(
			'<title>t</title><main><p>Этот текст действует.</p><p>С 2026 г. действует.</p></main>',
		);
		assert.equal(await undated(page), ['Этот текст действует.']);
		await page.close();
	});
}

flip.run();
