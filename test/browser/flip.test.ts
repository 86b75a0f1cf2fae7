import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clubInBrowser } from './club-in-browser.ts';
import { openedPages } from './opened-pages.ts';

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

/** What a reader sees of a page, read once for all that is asked of it. */
interface Sight {
	readonly undated: readonly string[];
	readonly main: string;
	readonly status: string;
	readonly stale: string;
	/** What is said first to apply since the rules' transition, and where it leads. */
	readonly news: string;
	readonly newsLink: string;
	/** The state of each revision in the archive, by the address it leads to. */
	readonly states: Readonly<Record<string, string>>;
}

async function sightOf(page: Page): Promise<Sight> {
	const [main = '', status = '', stale = ''] = await page.evaluate(
		(selectors) =>
			selectors.map((selector) =>
				[...document.querySelectorAll<HTMLElement>(selector)]
					.filter((one) => one.checkVisibility({ visibilityProperty: true }))
					.map((one) => one.innerText)
					.join('\n'),
			),
		['main', '#status', '#stale'],
	);
	const { news, newsLink } = await page.evaluate(() => {
		const said = [...document.querySelectorAll('p')].find(
			(one) => one.checkVisibility() && /с\s16\sноября\s2026\sг\.\sдействует:/i.test(one.innerText),
		);
		return { news: said?.innerText ?? '', newsLink: said?.querySelector('a')?.href ?? '' };
	});
	return {
		undated: await undated(page),
		main: plain(main),
		status: plain(status),
		stale: plain(stale),
		news: plain(news),
		newsLink,
		states: await statesOn(page),
	};
}

async function statesOn(page: Page): Promise<Record<string, string>> {
	const states = await page.locator('tbody tr:not(.details):has(th a)').evaluateAll((rows) =>
		rows.map((row) => {
			const badges = [...row.querySelectorAll<HTMLElement>('.badge')].filter((badge) =>
				badge.checkVisibility(),
			);
			return [
				row.querySelector('th a')?.getAttribute('href') ?? '',
				badges.map((badge) => badge.innerText).join(),
			] as const;
		}),
	);
	return Object.fromEntries(states.map(([href, state]) => [href, plain(state)]));
}

function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}

if (club === undefined) {
	flip.skip();
} else {
	const { browser, address } = club;
	flip.after(club.close);
	const open = openedPages(browser);

	const sights = new Map<string, Promise<Sight>>();
	/** A page as a reader finds it whose clock shows a moment; the site is the one made on 1 October. */
	const seen = (place: string, clockAt: number, scripts = true): Promise<Sight> => {
		const key = JSON.stringify([place, clockAt, scripts]);
		const sight =
			sights.get(key) ??
			open(address + place, { clockAt, scripts, zone: 'Asia/Tokyo', height: 900 }).then(sightOf);
		sights.set(key, sight);
		return sight;
	};

	for (const [name, moment] of Object.entries(moments)) {
		flip(`claims nothing without its moment ${name}`, async () => {
			for (const place of places) assert.equal((await seen(place, moment)).undated, [], place);
		});
	}

	flip('claims nothing without its moment where scripts are off, whatever the moment', async () => {
		for (const place of places)
			assert.equal((await seen(place, moments['a week after'], false)).undated, [], place);
	});

	const rulesPlaces = places.filter((place) => place === '' || /^rules\/(?!moment)/.test(place));

	flip('says nothing of a change that has not come yet but when it comes', async () => {
		for (const place of rulesPlaces) {
			const { main } = await seen(place, moments['one second before']);
			assert.not.match(main, /По сведениям этой страницы/, place);
			assert.match(main, /16 ноября 2026/, place);
		}
	});

	for (const name of ['at the moment', 'a week after'] as const) {
		flip(`says ${name} what applies since, and leads there`, async () => {
			for (const place of rulesPlaces) {
				const { main, news, newsLink } = await seen(place, moments[name]);
				assert.match(news, /Редакция от 21 сентября 2026/, place);
				assert.is(newsLink, `${address}rules/2026-09-21/`, place);
				assert.not.match(main, /Следующее изменение: 16 ноября/, place);
			}
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
				const { status } = await seen(place, moment);
				if (name === 'one second before') assert.match(status, before);
				else assert.is(status, after);
			}
		});
	}

	flip('changes the states in the archive of those revisions, and of no other', async () => {
		const states = async (moment: number, scripts: boolean) =>
			(await seen('rules/archive/', moment, scripts)).states;
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
		const { status, stale } = await seen('cards/', Date.parse('2027-01-01T00:00:00+03:00'));
		assert.is(status, '');
		assert.match(stale, /in force from 1 January 2027: Revision of 21 September 2026/);
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
