import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { parseMoment } from '../../scripts/model/moment.ts';
import { siteOf } from '../../scripts/site/site.ts';
import { sitePages } from '../../scripts/site/site-pages.ts';
import { readTemplates, writtenPage } from '../../scripts/site/written-page.ts';
import { clubPolicies } from './club.ts';

const catalogue = await readCatalogue(clubPolicies);
const templates = readTemplates();

/** Every file of the pages of policies, by address, as made at a moment. */
function filesAt(moment: string): ReadonlyMap<string, string> {
	const site = siteOf(catalogue, {
		now: parseMoment(moment, catalogue.settings.zone)!,
		isPreview: false,
		problems: [],
		hasSearch: false,
		typeset: undefined,
		pathPrefix: '/',
	});
	const files = sitePages(site)
		.filter(({ file }) => site.views.some(({ policy }) => `/${file}`.includes(`/${policy.slug}/`)))
		.flatMap((page) => writtenPage(templates, page).files);
	return new Map(files.map(({ address, content }) => [address, String(content)]));
}

/** True for a policy's own page and the data beside it, which say when they were made. */
function isFront(address: string): boolean {
	return catalogue.policies.some(({ slug }) =>
		new RegExp(`^(?:[a-z]{2}/)?${slug}/index\\.(?:html|json)$`).test(address),
	);
}

const morning = filesAt('2026-10-01T09:00:00Z');
const evening = filesAt('2026-10-01T18:30:00Z');
const settled = suite('a page of a policy');

settled('is made the same, byte for byte, by any build between two changes', () => {
	assert.equal([...morning.keys()], [...evening.keys()]);
	assert.ok(morning.size > 100);
	const others = [...morning].filter(([address, content]) => evening.get(address) !== content);
	assert.ok(
		others.every(([address]) => isFront(address)),
		others.map(([address]) => address).join(' '),
	);
});

settled('says when it was made where it is the page of what is in force, or the data beside it', () => {
	const fronts = [...morning.keys()].filter(isFront);
	assert.ok(fronts.length > 5);
	for (const address of fronts) assert.is.not(morning.get(address), evening.get(address), address);
});

settled('says elsewhere of the last change of what it tells, and is another after the next', () => {
	const page = 'rules/archive/index.html';
	assert.match(
		morning.get(page)!,
		/<footer class="site">\n<p>Статус указан по последнему известному изменению: /,
	);
	assert.is.not(filesAt('2027-06-01').get(page), morning.get(page));
});

settled.run();
