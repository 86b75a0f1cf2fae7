import { join } from 'node:path';
import { isoMoment } from '../model/moment.ts';
import type { PolicySlug } from '../model/policy-slug.ts';
import { replaceSite } from '../store/site-folder.ts';
import { keptPapers } from '../store/kept-papers.ts';
import type { BuildWatch } from './build-watch.ts';
import { packedHomes, packedTexts, packName } from './policy-pack.ts';
import type { PolicyView } from '../site/policy-view.ts';
import { openedSite } from '../site/prepared-site.ts';
import type { BuildSource, OpenedSite } from '../site/prepared-site.ts';
import type { FoundTexts } from '../site/search-records.ts';
import type { Site } from '../site/site.ts';
import type { SitePage } from '../site/site-page.ts';
import { commonPages } from '../site/site-pages.ts';
import { openPack } from '../store/pack.ts';
import { readSiteRecord, writeSiteRecord, writtenFolder } from '../store/site-record.ts';
import type { SiteRecord, WrittenFolder } from '../store/site-record.ts';
import { unpack } from '../store/unpacked-site.ts';
import type { UnpackedBefore } from '../store/unpacked-site.ts';
import { workShelf } from '../store/work-shelf.ts';
import type { WorkShelf } from '../store/work-shelf.ts';
import { runEleventy } from './eleventy-run.ts';
import { eachPack } from './policy-packs.ts';
import type { PackRequest, ReadyPack } from './policy-packs.ts';

/** Where a site is built, and what of. */
export interface SiteBuilding {
	/** Absolute paths. */
	readonly output: string;
	readonly policies: string;
	readonly isPreview: boolean;
	readonly pathPrefix: string;
	readonly shelf: WorkShelf;
	/** Where else packs may be. */
	readonly others: readonly WorkShelf[];
	readonly watch: BuildWatch;
	/** The digest of the program as it was when it began. */
	readonly engine: string;
}

/** One of so many parts of a site's policies, from 1. */
export interface Shard {
	readonly place: number;
	readonly count: number;
}

/** How many policies were wanted, and those whose packs had to be made. */
export interface Built {
	readonly policies: number;
	readonly made: readonly PolicySlug[];
}

/** Builds the site of what was read into a folder, in the place of the one before, and notes what it was made of. */
export async function buildSite(source: BuildSource, building: SiteBuilding): Promise<Built> {
	const { shelf, output } = building;
	const opened = await openedFor(source, building);
	let written: WrittenSite | undefined;
	await replaceSite(output, async (staging) => {
		written = await writeSite(opened, { ...building, staging });
		building.watch.begin('placing');
	});
	// Not before the old site is gone: until then a file that both share may still be touched.
	writeSiteRecord(shelf, output, { ...written!.folder, packs: written!.packs });
	shelf.trim(keptBytes);
	return { policies: opened.site.views.length, made: written!.made };
}

/** Puts the packs of every n-th policy into a folder, for a build that joins them. */
export async function buildShard(
	source: BuildSource,
	building: SiteBuilding,
	{ place, count }: Shard,
): Promise<Built> {
	const { site } = await openedFor(source, building);
	const views = site.views.filter((_, index) => index % count === place - 1);
	const shelf = workShelf(building.output);
	const packs = packing(site, building);
	const work = { ...packs.work, shelf: shelf.folder };
	const made = await eachPack({ ...packs, views, shelf, others: [building.shelf], work }, () => undefined);
	return { policies: views.length, made };
}

/** A site in its folder: the keys of its packs by policy, and those made for it. */
interface WrittenSite {
	readonly folder: WrittenFolder;
	readonly packs: SiteRecord['packs'];
	readonly made: readonly PolicySlug[];
}

function openedFor(source: BuildSource, { shelf, isPreview, pathPrefix }: SiteBuilding): Promise<OpenedSite> {
	return openedSite(source, { isPreview, pathPrefix, papers: (typeset) => keptPapers(typeset, shelf) });
}

/** How all packs of a site are come by. */
function packing(site: Site, { policies, shelf, others, watch, engine }: SiteBuilding): PackRequest {
	const work = { policies, now: isoMoment(site.now), shelf: shelf.folder, papers: shelf.folder };
	return { site, views: site.views, shelf, others, work, watch, engine };
}

/** Writes a whole site: the packs of its policies unpacked, and the pages about the site by Eleventy. */
async function writeSite(
	opened: OpenedSite,
	writing: SiteBuilding & { readonly staging: string },
): Promise<WrittenSite> {
	const { site } = opened;
	const { staging, output, policies, shelf } = writing;
	const before = unpackedBefore(shelf, output);
	const views = new Map<PolicySlug, PolicyView>(site.views.map((view) => [view.policy.slug, view]));
	const ready = new Map<
		PolicySlug,
		{ key: string; homes: readonly SitePage[]; found: readonly FoundTexts[] }
	>();
	const use = (one: ReadyPack): void => {
		const { slug, key, pack, isNew } = one;
		const homes = packedHomes(site, views.get(slug)!, pack);
		const found = opened.beginIndex === undefined ? [] : packedTexts(pack);
		// Last, so that of a pack that turns out to be damaged nothing is in the folder.
		unpack(pack, staging, { before: before(one), isTrusted: isNew });
		ready.set(slug, { key, homes, found });
	};
	const made = await eachPack(packing(site, writing), use);
	const inOrder = site.views.map(({ policy }) => ready.get(policy.slug)!);
	writing.watch.begin('pages');
	await runEleventy({
		output: staging,
		request: {
			policies,
			isPreview: site.isPreview,
			prepare: () =>
				Promise.resolve({
					...opened,
					pages: [...commonPages(site), ...inOrder.flatMap(({ homes }) => homes)],
					found: inOrder.flatMap(({ found }) => found),
				}),
		},
	});
	const packs = Object.fromEntries([...ready].map(([slug, { key }]) => [slug, key]));
	return { folder: writtenFolder(staging), packs, made };
}

/** What the shelf may hold besides what a build uses: several builds of most sites, in bytes. */
const keptBytes = 1_000_000_000;

/** What of a policy lies in the folder of the site before, most often unpacked of the very pack that is at hand. */
function unpackedBefore(shelf: WorkShelf, folder: string): (ready: ReadyPack) => UnpackedBefore | undefined {
	const record = readSiteRecord(shelf, folder);
	return ({ slug, key, pack }) => {
		// Read for the last time: only what this build is made of has a claim to stay.
		const old = record?.packs[slug];
		const files = old === key ? pack.files : old && openPack(join(shelf.folder, packName(old)))?.files;
		return record && files ? { ...record, folder, files } : undefined;
	};
}
