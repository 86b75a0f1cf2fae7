import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { earlierPages, pageKey } from '../../scripts/build/earlier-pages.ts';
import { packPolicy } from '../../scripts/build/policy-pack.ts';
import type { Catalogue } from '../../scripts/model/catalogue.ts';
import type { Moment } from '../../scripts/model/moment.ts';
import type { Revision } from '../../scripts/model/revision.ts';
import { settledPages } from '../../scripts/site/policy-pages.ts';
import { siteOf } from '../../scripts/site/site.ts';
import type { Site } from '../../scripts/site/site.ts';
import { readTemplates, writtenPage } from '../../scripts/site/written-page.ts';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { openPack, packWriter } from '../../scripts/store/pack.ts';
import { comparePostings } from '../../scripts/timeline/posting-order.ts';
import { fc } from '../property.ts';
import { clubPolicies } from '../site/club.ts';
import { workspace } from '../site/workspace.ts';
import { someHistory, someMoment } from '../timeline/histories.ts';
import { moment, policyOf, revision } from '../timeline/history.ts';

const templates = readTemplates();
const club = await readCatalogue(clubPolicies);

function siteAt(catalogue: Catalogue, now: Moment): Site {
	const options = { isPreview: false, problems: [], hasSearch: false, typeset: undefined, pathPrefix: '/' };
	return siteOf(catalogue, { ...options, now });
}

/** A policy of a history, in each language of the club's site. */
function catalogueOf(revisions: readonly Revision[]): Catalogue {
	return { ...club, policies: [policyOf(revisions)] };
}

/** The files of every page that tells what it is made from, by the page and that. */
function filesByKey(site: Site): ReadonlyMap<string, string> {
	const pages = site.views.flatMap((view) =>
		[undefined, ...view.trees].flatMap((tree) => settledPages(site, view, tree)),
	);
	return new Map(
		pages.flatMap((page) => {
			const key = pageKey(page, 'shared');
			if (key === undefined) return [];
			const { files } = writtenPage(templates, page);
			return [
				[`${page.file} ${key}`, files.map(({ content }) => Buffer.from(content).toString('base64')).join()],
			];
		}),
	);
}

/** How many pages of one site are of another too, from the same inputs; their files must be the same. */
function sharedPages(a: Site, b: Site): number {
	const [known, fresh] = [filesByKey(a), filesByKey(b)];
	const shared = [...fresh].filter(([key]) => known.has(key));
	for (const [key, files] of shared) assert.is(files, known.get(key), key);
	return shared.length;
}

const earlier = suite('a page made from the same as before');

earlier('is the same with all that is beside it, whatever was posted, began or ended meanwhile', () => {
	let shared = 0;
	const anyMoments = fc.tuple(someMoment, someMoment);
	const afterAll = fc.constant([moment('2026-05-01'), moment('2026-05-02')] as const);
	fc.assert(
		fc.property(someHistory, fc.nat(3), fc.oneof(anyMoments, afterAll), (history, more, [then, now]) => {
			const before = history.toSorted(comparePostings).slice(0, Math.max(0, history.length - more));
			shared += sharedPages(siteAt(catalogueOf(before), then), siteAt(catalogueOf(history), now));
		}),
		{ numRuns: 150 },
	);
	assert.ok(shared > 100, `only ${shared} pages were the same`);
});

earlier('is the same in a site of policies with translations, corrections and notices', () => {
	const moments = ['2027-06-01T09:00:00Z', '2027-06-01T18:00:00Z', '2026-10-01', '2026-03-01', '2025-06-01'];
	const sites = moments.map((at) => siteAt(club, moment(at)));
	const shared = sites.slice(1).map((site, place) => sharedPages(sites[place]!, site));
	assert.ok(shared[0]! > 10, `nothing changes within a day: ${shared.join()}`);
});

earlier('is another where any word that stands around the changes is', () => {
	const now = moment('2026-10-01');
	const policy = club.policies.find(({ revisions }) => revisions.length > 3);
	const keysOf = (catalogue: Catalogue): readonly string[] => [...filesByKey(siteAt(catalogue, now)).keys()];
	const withPolicy = (change: object): Catalogue => ({ ...club, policies: [{ ...policy!, ...change }] });
	const plain = new Set(keysOf(withPolicy({})));
	assert.ok(plain.size > 2);
	for (const change of [
		{ sample: !policy!.sample },
		{ revisions: policy!.revisions.map((revision) => ({ ...revision, title: `New ${revision.title}` })) },
		{ revisions: policy!.revisions.map((revision) => ({ ...revision, summary: 'A new summary.' })) },
	]) {
		const kept = keysOf(withPolicy(change)).filter((key) => plain.has(key));
		assert.equal(kept, [], Object.keys(change).join());
	}
});

earlier('is taken out of the pack made before, and where that is damaged is made anew', () => {
	const folder = workspace();
	const days = ['2026-01-10', '2026-01-20', '2026-02-10', '2026-02-20', '2026-03-10', '2026-03-20'];
	const history = days.map((day) => revision(day));
	const made = (revisions: readonly Revision[], name: string, from?: string) => {
		const site = siteAt(catalogueOf(revisions), moment('2026-05-01'));
		const pack = packWriter(join(folder, name));
		const times = packPolicy(site, site.views[0]!, {
			pack,
			templates,
			tell: () => undefined,
			shared: 'all',
			earlier: earlierPages(from === undefined ? undefined : openPack(join(folder, from))),
		});
		return { files: openPack(join(folder, name))!.files, isTaken: times['as before'] !== undefined };
	};
	const before = made(history.slice(0, -1), 'before');
	const alone = made(history, 'alone');
	const over = made(history, 'over', 'before');
	assert.equal([alone.isTaken, over.isTaken], [false, true]);
	assert.equal(over.files, alone.files);
	const bytes = readFileSync(join(folder, 'before'));
	for (const { address, start } of before.files) if (address.includes('...')) bytes[start]! ^= 1;
	writeFileSync(join(folder, 'before'), bytes);
	const anew = made(history, 'anew', 'before');
	assert.not.ok(anew.isTaken);
	assert.equal(anew.files, alone.files);
});

earlier.run();
