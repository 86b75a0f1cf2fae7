import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { wholePolicies } from '../../scripts/build/site-there.ts';
import type { PolicySlug } from '../../scripts/model/policy-slug.ts';

const slugs = ['terms', 'terms/business', 'business', 'term', 'rules'];
const packs = Object.fromEntries(slugs.map((slug) => [slug, `key of ${slug}`]));
const site = {
	inode: 1,
	writtenAt: 0,
	finishedAt: 0,
	names: [],
	others: [],
	packs,
	touched: new Set<string>(),
};

/** The policies that a site which was looked through has whole, by the files that were touched. */
function whole(...touched: readonly string[]): readonly string[] {
	const hasWhole = wholePolicies({ ...site, touched: new Set(touched) });
	return slugs.filter((slug) => hasWhole(slug as PolicySlug, packs[slug]!));
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
	assert.is(wholePolicies(site)('rules' as PolicySlug, 'another key'), false);
	assert.is(wholePolicies(undefined)('rules' as PolicySlug, 'key of rules'), false);
});

there.run();
