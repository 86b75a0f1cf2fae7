import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Revision } from '../../scripts/model/revision.ts';
import { readyTexts } from '../../scripts/site/ready-texts.ts';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import type { TimelineEntry } from '../../scripts/timeline/timeline-entry.ts';
import { builtSite } from './built-site.ts';
import { htmlPage, ofClass, only } from './html-page.ts';
import type { HtmlElement } from './html-page.ts';
import {
	longHistoryInForce as inForce,
	longHistorySite,
	longHistoryTexts as texts,
	longHistoryUpcoming as upcoming,
} from './long-history.ts';
import { policyFiles } from './policy-files.ts';

const { folder, policies } = await longHistorySite();
const site = builtSite(folder);
const catalogue = await readCatalogue(policies);

const [oldest, second] = texts as readonly [string, string];
const older = texts.slice(0, -20);
const latest = texts.slice(-20);

function has(path: string): boolean {
	return site.files.includes(path);
}

/** The links of a page that say something. */
function linksThatSay(path: string, words: string): readonly string[] {
	return htmlPage(site.text(path)).elements.flatMap(({ name, attribute, text }) =>
		name === 'a' && text.trim() === words ? [attribute('href')!] : [],
	);
}

const ready = suite('the texts for which everything stands ready');

ready('are the latest twenty: each of them is compared with the one in force, and no older one', () => {
	for (const id of latest.filter((one) => one < inForce))
		assert.ok(has(`hire/${id}...${inForce}/index.html`));
	assert.ok(has(`hire/${inForce}...${upcoming}/index.html`));
	for (const id of older) assert.not.ok(has(`hire/${id}...${inForce}/index.html`), id);
});

ready('have what changed as a Word file; of older texts it stays as a page, as data and as a patch', () => {
	for (const [place, to] of texts.slice(1).entries()) {
		const folder = `hire/${texts[place]}...${to}/`;
		for (const name of ['index.html', 'index.json', 'changes.patch']) assert.ok(has(folder + name), folder);
		assert.is(has(`${folder}changes.docx`), latest.includes(to), folder);
	}
});

ready('are told of by the data, which lists the comparisons there are', () => {
	const { comparisons } = site.json('hire/index.json') as { comparisons: readonly { url: string }[] };
	const pages = site.pages.flatMap((path) => /^(hire\/[^/]*\.\.\.[^/]*\/)index\.html$/.exec(path)?.[1] ?? []);
	assert.equal(comparisons.map(({ url }) => url).toSorted(), pages);
	assert.is(pages.length, texts.length - 1 + 17);
});

ready('are also the one in force, what is to come and the draft, and the notices among the latest', () => {
	const all = texts.map((id, place) => ({ id, kind: place === 5 ? 'withdrawal' : 'edition' }) as Revision);
	const view = {
		entries: [...all].map((revision) => ({ revision }) as TimelineEntry),
		texts: all.filter(({ kind }) => kind === 'edition'),
		inForce: all[0],
		upcoming: [all[1]!],
		draft: { id: 'draft' } as Revision,
	};
	const ids = [...readyTexts(view)];
	assert.equal(ids.toSorted(), [oldest, second, ...texts.slice(3), 'draft']);
});

ready('are all there are where these are twenty or fewer, or none', () => {
	const all = texts.slice(0, 20).map((id) => ({ id }) as Revision);
	const rest = { inForce: undefined, upcoming: [], draft: undefined };
	for (const some of [all, all.slice(0, 1), []]) {
		const entries = some.map((revision) => ({ revision }) as TimelineEntry);
		assert.is(readyTexts({ ...rest, entries, texts: some }).size, some.length);
	}
});

const asked = suite('an older text');

asked('stays as it was, with its comparisons, when another is posted and comes into force', () => {
	const before = policyFiles(catalogue, '2026-01-20T00:00:00+03:00');
	const after = policyFiles(catalogue, '2026-03-05T00:00:00+03:00');
	const changed = [...before].filter(([address, content]) => after.get(address) !== content);
	const places = changed.map(([address]) => address.replace(/^(?:en\/)?hire\//, '').split('/')[0]!);
	// The twenty latest of before, one of which is among them no more.
	const told = texts.slice(-21);
	const older = places.filter((place) => /^\d/.test(place) && !told.includes(place.slice(-10)));
	assert.equal(older, []);
	assert.ok(before.has(`hire/${oldest}...${second}/index.html`));
});

asked('leads to the histories of its clauses, since it does not say where each stands now', () => {
	assert.equal(linksThatSay(`hire/${oldest}/index.html`, 'История пунктов'), ['../clauses/']);
	assert.equal(linksThatSay(`hire/${latest[0]}/index.html`, 'История пунктов'), []);
});

asked('is compared with the one in force by an address that stays, whatever comes into force', () => {
	const way = `../compare/?from=${oldest}&to=now`;
	assert.equal(linksThatSay(`hire/${oldest}/index.html`, 'Сравнить с действующей'), [way]);
	assert.equal(linksThatSay(`en/hire/${oldest}/index.html`, 'Compare with the one in force'), [way]);
	const ways = linksThatSay('hire/archive/index.html', 'Сравнить с действующей');
	assert.ok(ways.includes(way));
	assert.ok(ways.includes(`../${latest[0]}...${inForce}/`));
	assert.is(ways.length, texts.length - 2);
});

asked('has its redline for Word made on request, by a link to the page that makes it', () => {
	const words = 'изменения как исправления в документе (Word)';
	assert.equal(linksThatSay(`hire/${oldest}...${second}/index.html`, words), [
		`../compare/?from=${oldest}&to=${second}`,
	]);
	assert.equal(linksThatSay(`hire/${latest[0]}...${latest[1]}/index.html`, words), ['changes.docx']);
});

asked('without a translation leads to the nearest one, a later one if there is any', () => {
	for (const [id, near] of [
		[texts[2], texts.at(-2)],
		[texts[10], texts.at(-2)],
		[oldest, undefined],
	]) {
		const { elements } = htmlPage(site.text(`en/hire/${id}/index.html`));
		const way = elements.find(({ name, text }) => name === 'li' && text.startsWith('Nearest translation'));
		assert.is(way?.within[0]?.attribute('href'), near && `../${near}/`, id);
	}
});

const pairs = suite('the page of any two texts');

const listed = htmlPage(site.text('hire/compare/index.html'));

pairs('lists the comparisons there are: the steps from text to text, and those with the one in force', () => {
	const lists = listed.elements.filter(ofClass('pairs')).map(hrefs);
	const steps = texts.slice(1).map((to, place) => `../${texts[place]}...${to}/`);
	const others = latest.slice(0, -3).map((from) => `../${from}...${inForce}/`);
	assert.equal(lists, [steps.toReversed(), others.toReversed()]);
});

pairs('says where scripts do not run how to go from an older text to the one in force', () => {
	const advice = only(listed, ({ name }) => name === 'noscript').text;
	assert.match(advice, /шаг за шагом/);
});

function hrefs(list: HtmlElement): readonly string[] {
	return list.within.flatMap(({ attribute }) => attribute('href') ?? []);
}

ready.run();
asked.run();
pairs.run();
