import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clubAddress, clubSite, clubSiteAsOf } from './club.ts';
import { htmlPage, only } from './html-page.ts';
import { siteFromNowhere } from './site-from-nowhere.ts';
import { xmlTexts } from './xml-fault.ts';

const site = await clubSite();
const homeless = await siteFromNowhere();

/** The links in the head of a page, each as its relation and address. */
function headLinks(path: string, from = site): readonly string[] {
	return htmlPage(from.text(`${path}index.html`))
		.elements.filter(({ name }) => name === 'link')
		.map((link) =>
			[link.attribute('rel'), link.attribute('hreflang'), link.attribute('href')].filter(Boolean).join(' '),
		);
}

function relations(path: string, from = site): readonly string[] {
	return headLinks(path, from).filter((link) =>
		/^(?:\w+-version|version-history|original|timemap) /.test(link),
	);
}

const versions = suite('the relations between versions');

versions(
	"lead from the policy's page to the revision in force, what it followed, what is to follow, the archive",
	() => {
		assert.equal(relations('rules/'), [
			'latest-version 2026-03-02/',
			'predecessor-version 2026-02-02/',
			'successor-version 2026-09-21/',
			'version-history archive/',
			'timemap timemap.link',
		]);
	},
);

versions("lead from a superseded revision to what took its place and to the policy's page", () => {
	assert.equal(relations('rules/2026-01-12/'), [
		'latest-version ../',
		'successor-version ../2026-02-02/',
		'version-history ../archive/',
		'original ../',
		'timemap ../timemap.link',
	]);
});

versions('do not call a page a memento that the address of the policy never showed', () => {
	for (const withdrawnOrUpcoming of ['rules/2026-09-07/', 'rules/2026-09-14/', 'rules/2026-09-21/']) {
		assert.equal(
			relations(withdrawnOrUpcoming).filter((link) => link.startsWith('original')),
			[],
		);
	}
});

versions('name the history alone where nothing is in force', () => {
	assert.equal(relations('cards/'), ['version-history archive/', 'timemap timemap.link']);
});

const timeMaps = suite('a TimeMap');

timeMaps(
	'lists what the page of the policy showed, from when, up to the last change, with addresses and dates of HTTP',
	() => {
		const rules = `${clubAddress}rules/`;
		assert.equal(site.text('rules/timemap.link').split('\n'), [
			`<${rules}>; rel="original",`,
			`<${rules}timemap.link>; rel="self"; type="application/link-format"; from="Mon, 12 Jan 2026 07:30:15 GMT"; until="Mon, 21 Sep 2026 06:00:00 GMT",`,
			`<${rules}archive/>; rel="version-history"; type="text/html",`,
			`<${rules}2026-01-12/>; rel="first memento"; datetime="Mon, 12 Jan 2026 07:30:15 GMT",`,
			`<${rules}2026-02-02/>; rel="memento"; datetime="Sun, 01 Feb 2026 21:00:00 GMT",`,
			`<${rules}2026-03-02/>; rel="last memento"; datetime="Tue, 31 Mar 2026 21:00:00 GMT"`,
			'',
		]);
	},
);

timeMaps(
	'has no memento where nothing was ever in force, and ends with the repeal where nothing is any more',
	() => {
		assert.not.match(site.text('cards/timemap.link'), /memento/);
		assert.match(
			site.text('terms/business/timemap.link'),
			/2026-05-04\/>; rel="last memento"; datetime="Sun, 31 May 2026 21:00:00 GMT"\n$/,
		);
	},
);

timeMaps('leads within its own tree', () => {
	for (const [, address = ''] of site.text('en/rules/timemap.link').matchAll(/<([^>]*)>/g)) {
		assert.ok(address.startsWith(`${clubAddress}en/rules/`), address);
	}
});

timeMaps('is not there, nor named, where the site does not know its address', () => {
	assert.equal(
		homeless.files.filter((path) => path.endsWith('.link')),
		[],
	);
	assert.equal(
		relations('rules/', homeless).filter((link) => link.startsWith('timemap')),
		[],
	);
});

const engines = suite('what search engines read');

engines("offer the policy's page in place of any one revision", () => {
	for (const page of ['rules/', 'rules/2026-01-12/', 'rules/2026-03-02/', 'rules/2026-09-21/']) {
		assert.ok(headLinks(page).includes(`canonical ${clubAddress}rules/`), page);
	}
	assert.ok(headLinks('rules/archive/').includes(`canonical ${clubAddress}rules/archive/`));
	assert.equal(
		headLinks('rules/', homeless).filter((link) => link.startsWith('canonical')),
		[],
	);
});

engines('name the languages a text is there in, and not one it was never translated into', () => {
	const first = [
		`alternate ru ${clubAddress}rules/2026-01-12/`,
		`alternate en ${clubAddress}en/rules/2026-01-12/`,
		`alternate x-default ${clubAddress}rules/2026-01-12/`,
	];
	const alternates = (path: string) =>
		headLinks(path).filter((link) => link.includes('/documents/') && link.startsWith('alternate'));
	assert.equal(alternates('rules/2026-01-12/'), first);
	assert.equal(alternates('en/rules/2026-01-12/'), first);
	assert.equal(alternates('rules/2026-03-02/'), []);
	// A relative one would be read by no search engine.
	assert.not.match(homeless.text('rules/2026-01-12/index.html'), /hreflang="x-default"/);
});

engines('have a description of every page', () => {
	for (const path of site.pages) {
		const page = htmlPage(site.text(path));
		const meta = (name: string) =>
			page.elements.find((element) => element.attribute('name') === name)?.attribute('content');
		assert.ok((meta('description') ?? '').length > 20, path);
	}
});

engines('find in the sitemap pages that are there, none of them another page stands for', () => {
	const places = xmlTexts(site.text('sitemap.xml'), 'loc').map((loc) => loc.slice(clubAddress.length));
	assert.ok(places.includes('') && places.includes('rules/') && places.includes('en/rules/archive/'));
	for (const place of places) assert.ok(headLinks(place).includes(`canonical ${clubAddress}${place}`), place);
	assert.not.ok(homeless.files.includes('sitemap.xml'));
});

engines(
	'learn when a policy last changed: when something was posted, began or ended, not when the site was built',
	async () => {
		const changed = (text: string) =>
			Object.fromEntries(xmlTexts(text, 'loc').map((loc, index) => [loc, xmlTexts(text, 'lastmod')[index]]));
		const now = changed(site.text('sitemap.xml'));
		assert.is(now[`${clubAddress}rules/`], '2026-09-21T09:00:00+03:00');
		assert.is(now[`${clubAddress}terms/business/`], '2026-06-01T00:00:00+03:00');
		const later = changed((await clubSiteAsOf('2026-12-01')).text('sitemap.xml'));
		assert.is(later[`${clubAddress}rules/`], '2026-11-16T00:00:00+03:00');
		assert.is(later[`${clubAddress}terms/business/`], '2026-06-01T00:00:00+03:00');
	},
);

engines('show of a superseded text that it is', () => {
	const page = htmlPage(site.text('rules/2026-01-12/index.html'));
	const meta = (key: string, value: string) =>
		only(page, (element) => element.attribute(key) === value).attribute('content') ?? '';
	assert.match(meta('name', 'description'), /^Этот текст действовал с\s12\sянваря\s2026/);
	assert.match(meta('property', 'og:title'), /^\[утратила силу\]/);
	assert.is(meta('property', 'og:url'), `${clubAddress}rules/2026-01-12/`);
});

versions.run();
timeMaps.run();
engines.run();
