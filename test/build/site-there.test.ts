import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { wholePolicies } from '../../scripts/build/site-there.ts';
import type { PolicySlug } from '../../scripts/model/policy-slug.ts';

const slugs = ['terms', 'terms/business', 'business', 'term', 'rules'];
const packs = Object.fromEntries(slugs.map((slug) => [slug, `key of ${slug}`]));

/** The policies that a site which was looked through has whole, by the files that were touched. */
function whole(...touched: readonly string[]): readonly string[] {
	return wholeOf(packs, touched);
}

function wholeOf(packs: Readonly<Record<string, string>>, touched: readonly string[]): readonly string[] {
	const site = { inode: 1, writtenAt: 0, finishedAt: 0, names: [], others: [] };
	const hasWhole = wholePolicies({ ...site, packs, touched: new Set(touched) });
	return Object.keys(packs).filter((slug) => hasWhole(slug as PolicySlug, packs[slug]!));
}

const there = suite('a policy in a site that was looked through');

there('is whole where none of its files was touched', () => {
	assert.equal(whole('index.html', 'assets/in-force.css', 'ru/index.html'), slugs);
});

there('is not where one of its files was, in whatever tree', () => {
	const others = ['terms', 'terms/business', 'business', 'term'];
	assert.equal(whole('rules/index.html'), others);
	assert.equal(whole('rules/2025-01-10/index.html'), others);
	assert.equal(whole('ru/rules/compare/index.html'), others);
});

there('is not where a file of one whose folder lies in its folder was', () => {
	assert.equal(whole('terms/2025-01-10/index.html'), ['terms/business', 'business', 'term', 'rules']);
	const touched = whole('terms/business/index.html');
	assert.not.ok(touched.includes('terms/business') || touched.includes('terms'));
	assert.ok(touched.includes('term') && touched.includes('rules'));
});

there('is not where it has another pack now, nor where there is no such site', () => {
	const site = {
		inode: 1,
		writtenAt: 0,
		finishedAt: 0,
		names: [],
		others: [],
		packs,
		touched: new Set<string>(),
	};
	assert.is(wholePolicies(site)('rules' as PolicySlug, 'another key'), false);
	assert.is(wholePolicies(undefined)('rules' as PolicySlug, 'key of rules'), false);
});

there('is known at once, though every file of thousands of policies was touched', () => {
	const many = Object.fromEntries(Array.from({ length: 3000 }, (_, place) => [`policy-${place}`, 'key']));
	const days = Array.from({ length: 30 }, (_, day) => `2025-01-${day + 1}/index.html`);
	const touched = Object.keys(many).flatMap((slug) => days.map((day) => `${slug}/${day}`));
	const start = performance.now();
	assert.equal(wholeOf(many, touched), []);
	assert.ok(performance.now() - start < 2000);
});

there.run();
