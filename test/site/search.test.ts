import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clauseWords } from '../../scripts/clauses/clause-words.ts';
import type { SearchRecord } from '../../scripts/model/search-record.ts';
import { foundTexts } from '../../scripts/site/search-records.ts';
import type { PolicyView } from '../../scripts/site/policy-view.ts';
import { siteOf } from '../../scripts/site/site.ts';
import type { Site } from '../../scripts/site/site.ts';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { readNow } from '../../scripts/store/clock.ts';
import { clubDay, clubPolicies, clubSite } from './club.ts';
import { hasPagefind } from './has-pagefind.ts';
import { htmlPage } from './html-page.ts';

const catalogue = await readCatalogue(clubPolicies);
const now = readNow(clubDay, catalogue.settings.zone);
const options = { now, hasSearch: true, typeset: undefined, pathPrefix: '/', problems: [] };
const site = siteOf(catalogue, { ...options, isPreview: false });
const rules = rulesOf(site);
const { records } = foundTexts(site, rules, undefined);

function rulesOf({ views }: Site): PolicyView {
	return views.find(({ policy }) => policy.slug === 'rules')!;
}

/** The records whose words begin so. */
function beginning(words: string): readonly SearchRecord[] {
	return records.filter((record) => record.words.startsWith(words));
}

const finding = suite('what the search finds');

finding('is a clause of the text in force, at its own address, under its heading', () => {
	assert.equal(beginning('1.1. Членом клуба становится тот, кто уплатил взнос и прочёл'), [
		{
			url: '../rules/2026-03-02/#1.1',
			words: '1.1. Членом клуба становится тот, кто уплатил взнос и прочёл эти правила.',
			heading: '1. Членство',
			found: ['rules 0 in-force'],
			language: 'ru',
		},
	]);
});

finding('is a wording that is over once, in the latest revision that had it', () => {
	const [fee, ...others] = beginning('Годовой | 60 руб.');
	assert.equal(fee?.found, ['rules 0 past', 'rules 1 past']);
	assert.ok(fee?.url.startsWith('../rules/2026-02-02/#'));
	assert.equal(others, []);
});

finding('is no wording twice because it was renumbered: what is in force stands for it', () => {
	const [renumbered, ...others] = beginning('3.2. Членом клуба становится тот, кто уплатил взнос и прочёл');
	assert.equal(renumbered?.found, ['rules 1 in-force']);
	assert.equal(others, []);
});

finding('says of every record whether it is in force, to come or over, as of the moment of the site', () => {
	for (const { url, found } of records) {
		const revision = url.split('/')[2];
		const expected = { '2026-03-02': 'in-force', '2026-09-21': 'upcoming' }[revision ?? ''] ?? 'past';
		const said = found.filter((one) => one.startsWith('rules 0 '));
		for (const one of said) assert.is(one, `rules 0 ${expected}`, url);
	}
});

finding('says the same of each change to come: every clause of the next text is in force then', () => {
	for (const { url, found } of records) {
		const expected = url.split('/')[2] === '2026-09-21' ? 'in-force' : 'past';
		const said = found.filter((one) => one.startsWith('rules 1 '));
		for (const one of said) assert.is(one, `rules 1 ${expected}`, url);
	}
	const next = rules.texts.find(({ id }) => id === '2026-09-21')!;
	const clauses = site.clausesOf(next.source).clauses.filter((clause) => clauseWords(clause) !== '');
	const inForce = records.filter(({ found }) => found.includes('rules 1 in-force'));
	assert.is(inForce.length, clauses.length);
});

finding('is nothing of a draft, in a preview either', () => {
	const preview = siteOf(catalogue, { ...options, isPreview: true });
	const view = rulesOf(preview);
	assert.is(view.draft?.id, 'draft');
	assert.equal(foundTexts(preview, view, undefined).records, records);
});

finding.run();

const built = suite('the search of a site');

const club = await clubSite();

const installed = (await hasPagefind()) ? built : built.skip;

installed('is there in each tree, and every page leads to it', () => {
	const { files, pages, text } = club;
	for (const place of ['search/', 'en/search/']) {
		assert.ok(files.includes(`${place}index.html`));
		for (const language of ['en', 'ru']) {
			assert.ok(files.includes(`${place}pagefind/${language}/pagefind.js`));
			assert.ok(files.includes(`${place}pagefind/${language}/wasm.${language}.pagefind`));
		}
	}
	for (const path of pages) {
		const links = htmlPage(text(path)).elements.filter((element) => element.classes.includes('site-search'));
		assert.is(links.length, 1, path);
	}
});

installed('alone may run WebAssembly', () => {
	const { pages, text } = club;
	for (const path of pages) {
		assert.is(text(path).includes('wasm-unsafe-eval'), /(?:^|\/)search\/index\.html$/.test(path), path);
	}
});

built.run();
