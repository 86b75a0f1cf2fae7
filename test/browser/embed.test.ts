import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256 } from '../site/built-site.ts';
import { workspace } from '../site/workspace.ts';
import { clubDay } from '../site/club.ts';
import { clubInBrowser } from './club-in-browser.ts';
import { openedPages } from './opened-pages.ts';
import { serveSite } from './site-server.ts';

const club = await clubInBrowser();

/** When the next revision of the club's rules takes effect. */
const transition = Date.parse('2026-11-16T00:00:00+03:00');

/** A page of a site of the company's own, in a language, about a policy, with a form a person sends. */
function companyPage(site: string, policy: string, language: string): string {
	return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Company</title>
<p id="told" data-in-force><a href="${site}${policy}/">Policy</a></p>
<p id="other" data-in-force="another/policy">left alone</p>
<form data-in-force="${policy}"><input name="name" value="A."><button>Send</button></form>
<script src="${site}embed.js" data-policy="${policy}" defer></script></html>`;
}

const embedding = suite("a page of the company's own site");

if (club === undefined) {
	embedding.skip();
} else {
	const { browser, address, folder } = club;
	const openPage = openedPages(browser);
	const company = join(workspace(), 'company');
	mkdirSync(company);
	const server = await serveSite(company);
	embedding.after(async () => {
		server.close();
		await club.close();
	});

	/** Opens a page of the company at a moment by the reader's clock. */
	const open = async (policy: string, language: string, at: number = Date.parse(clubDay)): Promise<Page> => {
		writeFileSync(join(company, 'index.html'), companyPage(address, policy, language));
		const page = await openPage(server.address, { clockFrom: at });
		await page.waitForLoadState('networkidle');
		return page;
	};

	const told = async (page: Page): Promise<string> =>
		(await page.locator('#told').innerText()).replaceAll('\u00a0', ' ');

	const sent = (page: Page): Promise<readonly (readonly [string, unknown])[]> =>
		page.evaluate(() => [...new FormData(document.forms[0])]);

	const sentences: readonly (readonly [string, string, string])[] = [
		[
			'rules',
			'ru',
			'Правила клуба: редакция от 2 марта 2026 г., действует с 1 апреля 2026 г. С 16 ноября 2026 г. вступает в силу редакция от 21 сентября 2026 г.',
		],
		[
			'rules',
			'be-BY',
			'Правила клуба: рэдакцыя ад 2 сакавіка 2026 г., дзейнічае з 1 красавіка 2026 г. З 16 лістапада 2026 г. уступае ў сілу рэдакцыя ад 21 верасня 2026 г.',
		],
		[
			'rules',
			'en',
			'Правила клуба: revision of 2 March 2026, in force since 1 April 2026. From 16 November 2026: revision of 21 September 2026.',
		],
		[
			'cards',
			'de',
			'Gift Cards: no revision is in force. From 1 January 2027: revision of 21 September 2026.',
		],
		['terms/business', 'ru', 'Terms for Businesses: ни одна редакция не действует.'],
		['raffle', 'en', 'Raffle Rules: sample, revision of 12 January 2026, in force since 12 January 2026.'],
	];
	for (const [policy, language, sentence] of sentences) {
		embedding(`tells what is in force and coming: ${policy}, ${language}`, async () => {
			const page = await open(policy, language);
			assert.is(await told(page), sentence);
			assert.is(await page.locator('#told a').getAttribute('href'), `${address}${policy}/`);
			assert.is(await page.locator('#other').innerText(), 'left alone');
		});
	}

	embedding('sends with a form the revision in force and the digest of its text', async () => {
		const page = await open('rules', 'ru');
		const digest = sha256(readFileSync(join(folder, 'rules/2026-03-02/source.md')));
		assert.equal(await sent(page), [
			['name', 'A.'],
			['in-force-policy', 'rules'],
			['in-force-revision', '2026-03-02'],
			['in-force-sha256', digest],
		]);
	});

	embedding(
		'changes what it tells and sends at the moment of the change, though the site is not built anew',
		async () => {
			const page = await open('rules', 'en', transition - 90_000);
			assert.match(await told(page), /^Правила клуба: revision of 2 March 2026/);
			await page.clock.runFor(150_000);
			assert.is(
				await told(page),
				'Правила клуба: revision of 21 September 2026, in force since 16 November 2026.',
			);
			assert.equal((await sent(page)).slice(1, 3), [
				['in-force-policy', 'rules'],
				['in-force-revision', '2026-09-21'],
			]);
		},
	);

	embedding('sends what is in force when it is sent, however late its timer is', async () => {
		const page = await open('rules', 'en', transition - 10_000);
		await page.clock.setFixedTime(transition + 1000);
		await page.locator('button').click();
		await page.waitForURL(/in-force-revision=2026-09-21/);
	});

	embedding('keeps what its author wrote where there is no such policy', async () => {
		const page = await open('missing', 'en');
		assert.is(await told(page), 'Policy');
		assert.equal(await sent(page), [['name', 'A.']]);
	});

	embedding('asks nobody but the two sites, and keeps no cookie', async () => {
		const page = await open('rules', 'ru');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.reload({ waitUntil: 'networkidle' });
		assert.equal(asked, [server.address, `${address}embed.js`, `${address}rules/index.json`]);
		assert.equal(await page.context().cookies(), []);
		assert.equal((await page.context().storageState()).origins, []);
		page.removeAllListeners('request');
	});

	embedding('has an example on the site itself, whose form shows what it would send', async () => {
		const page = await openPage(`${address}embed/`, { clockFrom: clubDay });
		await page.waitForLoadState('networkidle');
		const rules = page.locator('section', { has: page.locator('h2', { hasText: 'Правила клуба' }) });
		assert.match(await rules.locator('p[data-in-force]').innerText(), /действует с 1\s+апреля\s+2026/);
		assert.match(
			await rules.locator('code').innerText(),
			/<script src="https:\/\/example\.org\/documents\/embed\.js" data-policy="rules" defer>/,
		);
		await rules.locator('button').click();
		await page.waitForURL(/in-force-policy=rules&in-force-revision=2026-03-02&in-force-sha256=[0-9a-f]{64}$/);
	});

	embedding('says the hour of a change that does not come as a day begins', async () => {
		writeFileSync(join(company, 'index.html'), companyPage(address, 'rules', 'en'));
		const page = await browser.newPage();
		await page.clock.setFixedTime(clubDay);
		await page.route('**/rules/index.json', async (route) => {
			const response = await route.fetch();
			const body = (await response.text()).replaceAll(
				'2026-11-16T00:00:00+03:00',
				'2026-11-16T14:05:00+03:00',
			);
			await route.fulfill({ response, body });
		});
		await page.goto(server.address, { waitUntil: 'networkidle' });
		assert.match(
			await told(page),
			/From 16 November 2026, 14:05 UTC\+03:00: revision of 21 September 2026\.$/,
		);
		await page.close();
	});

	embedding('loads a script of less than 3000 bytes that names no store and no other site', () => {
		const script = readFileSync(join(folder, 'embed.js'));
		assert.ok(script.length < 3000, String(script.length));
		assert.not.match(script.toString(), /cookie|Storage|indexedDB|https?:/);
		// The mark without which a page in another encoding would garble the words.
		assert.is(script.subarray(0, 3).toString('hex'), 'efbbbf');
	});
}

embedding.run();
