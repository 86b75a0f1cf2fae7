import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clubDay } from '../site/club.ts';
import { clubInBrowser } from './club-in-browser.ts';
import { openedPages } from './opened-pages.ts';

const club = await clubInBrowser();
const asked = suite('the page that answers what was in force at any moment');

if (club === undefined) {
	asked.skip();
} else {
	const { browser, address } = club;
	asked.after(club.close);
	const open = openedPages(browser);

	const told = async (page: Page): Promise<string> => {
		await page.locator('#answer').waitFor();
		return (await page.locator('#answer').innerText()).replaceAll('\u00a0', ' ').replace(/\n+/g, '\n');
	};

	const answer = async (query: string, place = 'rules/moment/', clockFrom = clubDay): Promise<string> =>
		told(await open(`${address}${place}?${query}`, { zone: 'Asia/Tokyo', clockFrom }));

	asked('answers, where the form is left as it is, of this minute, by all that is known now', async () => {
		const clockFrom = '2026-12-05T10:20:30+03:00';
		const page = await open(`${address}rules/moment/`, { zone: 'Asia/Tokyo', clockFrom });
		const field = (name: string) => page.locator(`input[name="${name}"]`);
		assert.is(await field('at').inputValue(), '2026-12-05T10:20');
		assert.is(await field('known-at').inputValue(), '');
		await page.locator('main form button').click();
		const says = await told(page);
		assert.match(
			says,
			/^На 5 декабря 2026 г\., 10:20 \(UTC\+3\), по сведениям на 5 декабря 2026 г\., 10:20 \(UTC\+3\):\nДействует редакция от 21 сентября/,
		);
		assert.match(says, /Сайт знает о том, что размещено по 1 октября 2026 г\., 12:00/);
		assert.is(await field('known-at').inputValue(), '', 'the next question is by all that is known as well');
	});

	asked(
		'says of a time that clocks show twice which it answers, with a way to the other, and of one they skip',
		async () => {
			const page = await open(`${address}en/rules/moment/?at=2010-10-31T02:30`, {
				zone: 'Asia/Tokyo',
				clockFrom: clubDay,
			});
			assert.match(
				await told(page),
				/show that time twice\. The answer is about the first: .* 02:30 \(UTC\+3\)/,
			);
			await page.locator('#answer a', { hasText: 'About the second' }).click();
			await page.waitForURL(/%2B02%3A00/);
			const second = await told(page);
			assert.match(second, /^At .* 02:30 \(UTC\+2\)/);
			assert.not.match(second, /twice/);
			assert.match(
				await answer('at=2010-03-28T02:30', 'en/rules/moment/'),
				/never show that time, since they are set forward\. The answer is about .* 03:30 \(UTC\+3\)/,
			);
		},
	);

	asked('knows all the site does, though the clock of the reader is behind it', async () => {
		assert.match(
			await answer('at=2026-12-05T10:00', 'rules/moment/', '2026-09-10T00:00:00+03:00'),
			/по сведениям на 21 сентября 2026 г\., 09:00 \(UTC\+3\):\nДействует редакция от 21 сентября/,
		);
	});

	asked('takes the one moment that is named for the other', async () => {
		assert.match(
			await answer('at=&known-at=2026-09-10T00:00'),
			/^На 10 сентября 2026 г\., по сведениям на 10 сентября 2026 г\.:/,
		);
	});

	asked('answers by what was known then, not by what was posted later', async () => {
		const december = 'at=2026-12-05T10:00';
		assert.match(
			await answer(`${december}&known-at=2026-09-10T00:00`),
			/^На 5 декабря 2026 г\., 10:00 \(UTC\+3\), по сведениям на 10 сентября 2026 г\.:\nДействует редакция от 7 сентября 2026 г\.: с 1 декабря/,
		);
		assert.match(
			await answer(`${december}&known-at=2026-09-14T00:00`),
			/Действует редакция от 2 марта 2026 г\./,
		);
		assert.match(await answer(december), /Действует редакция от 21 сентября 2026 г\.: с 16 ноября 2026 г\./);
	});

	asked('turns at the very minute, by the clocks of the site and not of the reader', async () => {
		assert.match(await answer('at=2026-11-15T23:59'), /Действует редакция от 2 марта/);
		assert.match(await answer('at=2026-11-16T00:00'), /Действует редакция от 21 сентября/);
		assert.match(await answer('at=2026-11-15T20:59:59Z'), /Действует редакция от 2 марта/);
	});

	asked('tells what comes after, and that the site knows only what is posted', async () => {
		const told = await answer('at=2026-10-05T00:00&known-at=2027-05-05T00:00');
		assert.match(told, /Сайт знает о том, что размещено по 1 октября 2026 г\., 12:00 \(UTC\+3\)/);
		assert.match(told, /Дальше, по тем же сведениям:\nДействует редакция от 21 сентября 2026 г\./);
	});

	asked('names the repeal where nothing is in force, and nothing where nothing ever was', async () => {
		const terms = 'terms/business/moment/';
		assert.match(
			await answer('at=2026-06-01T00:00', terms),
			/The document is repealed \(notice of repeal of 4 May 2026\): no revision is in force from 1 June 2026\./,
		);
		assert.match(await answer('at=2025-05-04T23:59', terms), /No revision is in force until 5 May 2025\./);
		assert.match(
			await answer('at=2026-06-01T00:00&known-at=2026-05-03', terms),
			/The revision of 5 May 2025 is in force/,
		);
	});

	asked('leads to the revision, and says of what is no moment that it is none', async () => {
		const page = await open(`${address}rules/moment/?at=2026-12-05`, { zone: 'Asia/Tokyo' });
		await page.locator('#answer a').first().click();
		await page.waitForURL(`${address}rules/2026-09-21/`);
		assert.match(await answer('at=yesterday'), /Это не дата и не время\./);
	});

	asked('is a table where there are no scripts', async () => {
		const page = await open(`${address}rules/moment/`, { scripts: false });
		for (const field of await page.locator('main input').all()) assert.is(await field.inputValue(), '');
		const [current, former] = await page.locator('table').all();
		assert.match(
			(await current!.innerText()).replaceAll('\u00a0', ' '),
			/Редакция от 21 сентября 2026 г\.\s+16 ноября 2026 г\./,
		);
		assert.match(
			(await former!.innerText()).replaceAll('\u00a0', ' '),
			/Редакция от 7 сентября 2026 г\.\s+1 декабря 2026 г\./,
		);
	});
}

asked.run();
