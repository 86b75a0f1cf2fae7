import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtSite, sha256 } from './built-site.ts';
import { buildSite } from './command-line.ts';
import { htmlPage, inlineScripts, ofClass, only, withId } from './html-page.ts';
import { linkFault, linksOf } from './site-links.ts';
import { workspace } from './workspace.ts';

const folder = join(workspace(), 'site');
await buildSite(['--output', folder, '--as-of', '2026-11-23T14:05:00+03:00']);
const site = builtSite(folder);
const pages = new Map(site.pages.map((path) => [path, htmlPage(site.text(path))]));

/** The sample's revisions that give it a text, and the notice between them, as its folder holds them. */
const editions = [
	'2024-02-05',
	'2024-09-02',
	'2025-02-03',
	'2025-09-01',
	'2026-02-02',
	'2026-03-16',
	'2026-05-04',
	'2026-08-10',
	'2026-11-09',
	'2026-11-16',
];
const notice = '2026-06-15';
const current = '2026-08-10';

const own = suite("the site of the repository's own policies");

own('is tested with the revisions its folder holds', () => {
	const names = readdirSync('policies/tool-library').filter((name) => /^[\d.-]+\.md$/.test(name));
	assert.equal(
		names.map((name) => name.replace('.md', '')),
		[...editions, notice].toSorted(),
	);
});

own('has a page and its data at every address of the privacy policy', () => {
	for (const address of ['', 'privacy/', 'privacy/2026-11-22/', 'privacy/archive/']) {
		for (const name of ['index.html', 'index.json'])
			assert.ok(site.files.includes(address + name), address + name);
	}
	for (const name of ['2026-11-22/source.md', 'feed.xml', 'feed.json', 'calendar.ics']) {
		assert.ok(site.files.includes(`privacy/${name}`), name);
	}
});

own('has a page, its data and its source for each revision of the sample, in both languages', () => {
	for (const tree of ['', 'en/']) {
		for (const revision of [...editions, notice]) {
			for (const name of ['index.html', 'index.json', 'source.md']) {
				const path = `${tree}tool-library/${revision}/${name}`;
				assert.ok(site.files.includes(path), path);
			}
		}
		for (const name of ['index.html', 'archive/index.html', 'feed.xml', 'feed.json', 'calendar.ics']) {
			assert.ok(site.files.includes(`${tree}tool-library/${name}`), tree + name);
		}
	}
});

own(
	'titles each page of the translation as the translation does, and not in the language of the original',
	() => {
		const translated = [...pages].filter(([path]) => path.startsWith('en/tool-library/'));
		assert.ok(translated.length > editions.length);
		for (const [path, page] of translated)
			assert.not.match(only(page, ({ name }) => name === 'title').text, /\p{Script=Cyrillic}/u, path);
	},
);

own('compares each text with the one before it and with the one in force, in both languages', () => {
	// The last one posted is to apply before the one before it, and to give way to it.
	const neighbours = editions
		.slice(1)
		.map((to, index) => (to === '2026-11-16' ? `${to}...${editions[index]}` : `${editions[index]}...${to}`));
	const withCurrent = editions
		.filter((revision) => revision !== current)
		.map((revision) => [revision, current].toSorted().join('...'));
	for (const tree of ['', 'en/']) {
		for (const pair of [...neighbours, ...withCurrent]) {
			for (const name of ['index.html', 'index.json']) {
				const path = `${tree}tool-library/${pair}/${name}`;
				assert.ok(site.files.includes(path), path);
			}
		}
	}
});

own('has no link that leads nowhere, and none that depends on where the site stands', () => {
	const faults = [...pages].flatMap(([path, page]) =>
		linksOf(path, page)
			.filter(({ isOfText }) => !isOfText)
			.filter(() => path !== '404.html')
			.flatMap((link) =>
				link.target.startsWith('/') ? `${path}: ${link.target}` : (linkFault(site, link) ?? []),
			),
	);
	assert.equal(faults, []);
});

own('asks no other site for anything', () => {
	for (const [path, page] of pages) {
		const asked = linksOf(path, page).filter(({ element }) => element !== 'a');
		assert.equal(
			asked.filter(({ target }) => /^[a-z]+:|^\/\//i.test(target)),
			[],
			path,
		);
		assert.equal(
			page.elements
				.map(({ name }) => name)
				.filter((name) => /^(?:iframe|embed|object|base|style)$/.test(name)),
			[],
			path,
		);
		assert.equal(inlineScripts(page), [], path);
	}
	assert.not.match(site.text('assets/in-force.css'), /url\(|@import/);
});

own('uses each id once on a page', () => {
	for (const [path, page] of pages) {
		const ids = page.elements.flatMap((element) => element.attribute('id') ?? []);
		assert.is(new Set(ids).size, ids.length, path);
	}
});

own('anchors each numbered clause of the policy at its number', () => {
	const page = pages.get('privacy/index.html')!;
	for (const number of ['1.1', '2.1', '3.4', '6.2']) {
		assert.match(only(page, withId(number)).text, new RegExp(`^${number.replace('.', '\\.')}\\.`));
	}
});

own('says on every page of the sample that it binds nobody, and on no page of another policy', () => {
	for (const [path, page] of pages) {
		const notices = page.elements.filter(ofClass('notice-sample'));
		const isOfSample = /^(?:en\/)?(?:tool-library\/|index\.html)/.test(path);
		assert.is(notices.length, isOfSample ? 1 : 0, path);
	}
});

own('states first what a text is, and both ends of its period, on the page of each revision', () => {
	const page = pages.get(`tool-library/2026-02-02/index.html`)!;
	const order = page.elements.flatMap((element) => element.attribute('id') ?? []);
	assert.ok(order.indexOf('status') < order.indexOf('text'));
	const status = only(page, ofClass('status')).text;
	for (const day of ['1 марта 2026', '16 марта 2026']) assert.ok(plain(status).includes(day), day);
	const now = plain(only(pages.get('tool-library/index.html')!, ofClass('status')).text);
	for (const day of ['1 сентября 2026', '14 декабря 2026']) assert.ok(now.includes(day), day);
});

own('leads from each revision to the one before, the one after, the one in force and what changed', () => {
	const page = pages.get('tool-library/2026-03-16/index.html')!;
	const links = page.elements
		.filter(({ name }) => name === 'a')
		.map((element) => element.attribute('href') ?? '');
	for (const target of ['../2026-02-02/', '../2026-05-04/', '../', '../2026-02-02...2026-03-16/']) {
		assert.ok(links.includes(target), target);
	}
});

own('serves the bytes of every source, whose digest its page shows', () => {
	const sources = site.files.filter((path) => path.endsWith('/source.md'));
	assert.is(sources.length, 1 + 2 * (editions.length + 1));
	for (const path of sources) {
		const revision = path.replace('/source.md', '');
		const file = revision.startsWith('en/') ? `${revision.slice(3)}.en.md` : `${revision}.md`;
		assert.ok(site.bytes(path).equals(readFileSync(join('policies', file))), path);
		const shown = pages.get(`${revision}/index.html`)!.elements.filter(({ name }) => name === 'code');
		assert.ok(
			shown.some(({ text }) => text === sha256(site.bytes(path))),
			path,
		);
	}
});

own('holds no sentence of the draft of the privacy policy', () => {
	const posted = readFileSync('policies/privacy/2026-11-22.md', 'utf8');
	const drafted = readFileSync('policies/privacy/draft.md', 'utf8')
		.split(/\n|(?<=[.:;]) /)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence.length > 40 && !posted.includes(sentence));
	assert.ok(drafted.length > 3);
	for (const sentence of drafted) {
		assert.equal(
			site.files.filter((path) => site.bytes(path).includes(sentence)),
			[],
			sentence,
		);
	}
});

own('tells every reader when it was made, or of which change it tells last', () => {
	for (const [path, page] of pages) {
		const footer = plain(
			only(page, ({ name, classes }) => name === 'footer' && classes.includes('site')).text,
		);
		const isBelowPolicy = /^(?:en\/)?(?:privacy|tool-library)\/.+\//.test(path);
		const told = isBelowPolicy
			? /последнему известному изменению: \d|last change known: \d/
			: /23 ноября 2026 г\.,? .*14:05|23 November 2026.*14:05/;
		assert.match(footer, told, path);
	}
});

function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}

own.run();
