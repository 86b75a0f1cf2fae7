import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { earlierPack, pageKey } from '../../scripts/build/earlier-pages.ts';
import { packInputs } from '../../scripts/build/policy-key.ts';
import { packPolicy } from '../../scripts/build/policy-pack.ts';
import type { PageTimes } from '../../scripts/build/policy-pack.ts';
import type { Address } from '../../scripts/model/address.ts';
import type { Catalogue } from '../../scripts/model/catalogue.ts';
import type { Moment } from '../../scripts/model/moment.ts';
import type { Revision } from '../../scripts/model/revision.ts';
import { settledPages } from '../../scripts/site/policy-pages.ts';
import { siteOf } from '../../scripts/site/site.ts';
import type { Site } from '../../scripts/site/site.ts';
import { readTemplates, writtenPage } from '../../scripts/site/written-page.ts';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { openPack, packWriter } from '../../scripts/store/site/pack.ts';
import type { Pack } from '../../scripts/store/site/pack.ts';
import { comparePostings } from '../../scripts/timeline/posting-order.ts';
import { fc } from '../property.ts';
import { inWorkplace } from '../cli/workplace.ts';
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
			const key = pageKey(page, { shared: 'all' });
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

earlier('is another where a text has a translation by now, and its links lead elsewhere', () =>
	inWorkplace(
		{
			'terms/policy.yaml': 'language: en\n',
			'terms/2026-01-12.md': '# Terms\n\n1. See [two](#2) and [gone](#2).\n\n2. None.\n',
			'terms/2026-02-02.md': '# Terms\n\n1. See [two](#2).\n\n2. Ten.\n',
			'terms/2026-03-02.md': '# Terms\n\n1. See [two](#2).\n\n2. Twenty.\n',
			'terms/2026-03-02.pl.md': '# Terms\n\n1. [Dwa](#2).\n\n2. Dwadzieścia.\n',
		},
		async ({ policies, write }) => {
			const before = siteAt(await readCatalogue(policies), moment('2026-10-01'));
			write('terms/2026-01-12.pl.md', '# Terms\n\n1. [Dwa](#2).\n\n2. Nic.\n');
			const after = siteAt(await readCatalogue(policies), moment('2026-10-01'));
			assert.ok(sharedPages(before, after) > 0);
		},
	),
);

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

/** The layouts there are, as they were at first but for some. */
function layoutsWith(changed: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
	const names = readdirSync('templates/layouts').map((name) => `layouts/${name}`);
	return { ...Object.fromEntries(names.map((name) => [name, 'as at first'])), ...changed };
}

const days = ['2026-01-10', '2026-01-20', '2026-02-10', '2026-02-20', '2026-03-10', '2026-03-20'];
const history = days.map((day) => revision(day));

/** A folder of packs of one policy, each made over another or from nothing. */
function packsIn(folder: string) {
	return (
		name: string,
		{ revisions = history, layouts = layoutsWith(), from }: PackOrder,
	): { readonly files: Pack['files']; readonly times: PageTimes } => {
		const site = siteAt(catalogueOf(revisions), moment('2026-05-01'));
		const view = site.views[0]!;
		const inputs = packInputs(site, view, { code: 'the same', layouts });
		const old = from === undefined ? undefined : openPack(join(folder, from));
		const times = packPolicy(site, view, {
			pack: packWriter(join(folder, name)),
			templates,
			tell: () => undefined,
			inputs,
			earlier: earlierPack(old, inputs),
		});
		return { files: openPack(join(folder, name))!.files, times };
	};
}

interface PackOrder {
	readonly revisions?: readonly Revision[];
	readonly layouts?: Readonly<Record<string, string>>;
	readonly from?: string;
}

earlier('is taken out of the pack made before, and where that is damaged is made anew', () => {
	const folder = workspace();
	const made = packsIn(folder);
	const before = made('before', { revisions: history.slice(0, -1) });
	const alone = made('alone', {});
	const over = made('over', { from: 'before' });
	assert.not.ok('as before' in alone.times);
	assert.ok('as before' in over.times);
	assert.equal(over.files, alone.files);
	const bytes = readFileSync(join(folder, 'before'));
	for (const { address, start } of before.files) if (address.includes('...')) bytes[start]! ^= 1;
	writeFileSync(join(folder, 'before'), bytes);
	const anew = made('anew', { from: 'before' });
	assert.not.ok('as before' in anew.times);
	assert.equal(anew.files, alone.files);
});

earlier('lends its files to what the same code makes, and to no other', () => {
	const folder = workspace();
	const { files } = packsIn(folder)('before', {});
	const site = siteAt(catalogueOf(history), moment('2026-05-02'));
	const inputs = packInputs(site, site.views[0]!, { code: 'the same', layouts: layoutsWith() });
	const lent = (now: typeof inputs): readonly boolean[] =>
		files.map(({ address }) => {
			const { file } = earlierPack(openPack(join(folder, 'before')), now);
			return file(address as Address) !== undefined;
		});
	assert.ok(lent({ ...inputs, all: 'of other texts' }).every(Boolean));
	assert.not.ok(lent({ ...inputs, code: 'another' }).some(Boolean));
	assert.is(
		earlierPack(openPack(join(folder, 'before')), inputs).file('none/index.json' as Address),
		undefined,
	);
});

earlier('is made anew where its layout is another, and no other page is', () => {
	const made = packsIn(workspace());
	const alone = made('before', {});
	const layouts = Object.keys(alone.times);
	assert.ok(layouts.length > 4);
	for (const layout of layouts) {
		const over = made(`over ${layout.replace('/', ' ')}`, {
			layouts: layoutsWith({ [layout]: 'changed' }),
			from: 'before',
		});
		assert.equal(Object.keys(over.times).toSorted(), ['as before', layout].toSorted());
		assert.equal(over.files, alone.files);
	}
});

earlier('is made anew where its layout and the texts of its policy are others', () => {
	const made = packsIn(workspace());
	made('before', { revisions: history.slice(0, -1) });
	const layouts = layoutsWith({ 'layouts/comparison.njk': 'changed' });
	const over = made('over', { layouts, from: 'before' });
	assert.not.ok('as before' in over.times);
	assert.equal(over.files, made('alone', {}).files);
});

earlier.run();
