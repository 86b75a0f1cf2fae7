import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clubAddress, clubSite } from './club.ts';
import { htmlPage, only, type HtmlElement } from './html-page.ts';
import { nowhereTitle, siteFromNowhere } from './site-from-nowhere.ts';

const site = await clubSite();
const homeless = await siteFromNowhere();

function isDataBlock(element: HtmlElement): boolean {
	return element.name === 'script' && element.attribute('type') === 'application/ld+json';
}

type Fields = Readonly<Record<string, unknown>>;

function structuredData(path: string, from = site): Fields {
	return JSON.parse(only(htmlPage(from.text(`${path}index.html`)), isDataBlock).text) as Fields;
}

const described = suite('the structured data of a revision');

described('says its version, posting and period, and the moment that is said of', () => {
	const { version, datePublished, temporalCoverage, sdDatePublished, ...rest } =
		structuredData('rules/2026-03-02/');
	assert.is(rest['@type'], 'Legislation');
	assert.is(version, '2026-03-02');
	assert.is(temporalCoverage, '2026-04-01T00:00:00+03:00/2026-11-16T00:00:00+03:00');
	// The posting of what ends its period is the last there is to know of it.
	assert.is(sdDatePublished, '2026-09-21T09:00:00+03:00');
	// The club's log has no moment for this one: the day is all that is known.
	assert.is(datePublished, '2026-03-02');
	assert.is(structuredData('rules/2026-01-12/')['datePublished'], '2026-01-12T10:30:15+03:00');
});

described('claims no period for a text that never applied, nor force for one that does not', () => {
	const withdrawn = structuredData('rules/2026-09-07/');
	assert.not.ok('temporalCoverage' in withdrawn);
	assert.is(withdrawn['legislationLegalForce'], 'https://schema.org/NotInForce');
	assert.is(structuredData('rules/2026-09-21/')['temporalCoverage'], '2026-11-16T00:00:00+03:00/..');
});

described('calls a sample no legislation', () => {
	const sample = structuredData('raffle/');
	assert.is(sample['@type'], 'CreativeWork');
	assert.not.ok('legislationLegalForce' in sample);
});

described('gives the digest of the text the page shows, and of a translation what it translates', () => {
	const translation = structuredData('en/rules/2026-01-12/');
	const encoding = translation['encoding'] as Fields;
	assert.is(encoding['contentUrl'], `${clubAddress}en/rules/2026-01-12/source.md`);
	assert.match(
		site.text('en/rules/2026-01-12/index.html').replace(/<[^>]*>/g, ''),
		new RegExp(String(encoding['sha256'])),
	);
	assert.is((translation['translationOfWork'] as Fields)['@id'], `${clubAddress}rules/2026-01-12/`);
});

described('cannot be ended by a title', () => {
	assert.is(structuredData('raffle/', homeless)['name'], nowhereTitle);
	assert.not.match(homeless.text('raffle/index.html'), /<script>/);
});

const index = suite('the index for machines');

index('tells of each policy what binds until when, and leads to files that are there', () => {
	const { expires, policies } = site.json('policies.json') as {
		expires: string;
		policies: readonly Fields[];
	};
	assert.is(expires, '2026-11-16T00:00:00+03:00');
	const rules = policies.find(({ policy }) => policy === 'rules')!;
	const { revision, from, until } = rules['inForce'] as Fields;
	assert.equal(
		[revision, from, until],
		['2026-03-02', '2026-04-01T00:00:00+03:00', '2026-11-16T00:00:00+03:00'],
	);
	assert.is(policies.find(({ policy }) => policy === 'cards')!['inForce'], null);
});

for (const [name, built, root] of [
	['absolute', site, clubAddress],
	['relative', homeless, ''],
] as const) {
	index(`leads to files that are there by ${name} links`, () => {
		const { policies } = built.json('policies.json') as { policies: readonly Fields[] };
		const links = policies.flatMap((policy) =>
			['url', 'archive', 'json', 'feed', 'calendar', 'timemap'].flatMap((key) => policy[key] ?? []),
		) as string[];
		assert.ok(links.length >= 20);
		for (const link of links) {
			assert.ok(link.startsWith(root), link);
			const path = link.slice(root.length);
			assert.ok(built.files.includes(path.endsWith('/') ? `${path}index.html` : path), link);
		}
	});
}

const headers = suite('the headers for hosts');

headers(
	'bound every page by what the pages say of themselves, but for the search, which runs WebAssembly',
	() => {
		const [, policy = ''] = /^ {2}Content-Security-Policy: (.*)$/m.exec(site.text('_headers')) ?? [];
		const page = htmlPage(site.text('rules/index.html'));
		const ofPage = only(page, (element) => element.attribute('http-equiv') === 'Content-Security-Policy');
		const bound = policy.replace(" 'wasm-unsafe-eval'", '');
		assert.is(bound, `${ofPage.attribute('content')}; frame-ancestors 'self'`);
	},
);

headers('let programs and pages of other sites read, and hosts keep nothing without asking', () => {
	const [all = ''] = site.text('_headers').split('\n\n');
	assert.match(all, /^\/\*\n/);
	assert.match(all, /^ {2}Access-Control-Allow-Origin: \*$/m);
	assert.match(all, /^ {2}Cache-Control: no-cache$/m);
});

headers('name each header in one rule that matches a path, since hosts join what two rules say', () => {
	const [all = '', ...others] = site.text('_headers').split('\n\n');
	const names = (rule: string) => [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
	for (const rule of others)
		assert.equal(
			names(rule).filter((name) => names(all).includes(name)),
			[],
		);
});

described.run();
index.run();
headers.run();
