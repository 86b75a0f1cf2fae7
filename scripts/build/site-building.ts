import { join } from 'node:path';
import { isoMoment } from '../model/moment.ts';
import type { PolicySlug } from '../model/policy-slug.ts';
import type { PageEngine } from '../store/engine-digest.ts';
import { moveSiteFiles, removeFolder, removeSiteFiles, replaceSite } from '../store/site/site-folder.ts';
import type { BuildWatch } from './build-watch.ts';
import { packedHomes, packedTexts, packName } from './policy-pack.ts';
import type { PolicyView } from '../site/policy-view.ts';
import { openedSite } from '../site/prepared-site.ts';
import type { BuildSource, OpenedSite, PreparedSite } from '../site/prepared-site.ts';
import type { FoundTexts } from '../site/search-records.ts';
import type { SitePage } from '../site/site-page.ts';
import { commonPages } from '../site/site-pages.ts';
import { openPack } from '../store/site/pack.ts';
import type { Pack, PackedFile } from '../store/site/pack.ts';
import {
	finishedSite,
	lastPacks,
	readBuiltSite,
	noteBuiltSite,
	writtenFolder,
} from '../store/site/built-site.ts';
import type { BuiltSite } from '../store/site/built-site.ts';
import { lookAtSpare, spareSite } from '../store/site/spare-site.ts';
import type { SpareLook, TakenSite } from '../store/site/spare-site.ts';
import { unpack } from '../store/site/unpacked-site.ts';
import { workShelf } from '../store/work-shelf.ts';
import type { WorkShelf } from '../store/work-shelf.ts';
import { loadEleventy, runEleventy } from './eleventy-run.ts';
import { filesOf, goneFiles, wholePolicies } from './site-there.ts';
import type { PackOf } from './site-there.ts';
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
	/** The program as it was when it began. */
	readonly engine: PageEngine;
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
export async function buildSite(
	source: BuildSource,
	building: SiteBuilding,
	look: SpareLook = lookAtSpare(building.shelf, building.output),
): Promise<Built> {
	const { shelf, output } = building;
	const opened = await openedFor(source, building);
	const current = readBuiltSite(shelf, output);
	const open = packOpener();
	const packOf: PackOf = (key) => (key === undefined ? undefined : open(join(shelf.folder, packName(key))));
	const spare = spareSite(shelf, {
		folder: output,
		current,
		look,
		isKnown: ({ packs }) => Object.values(packs).every((key) => packOf(key) !== undefined),
	});
	let written: WrittenSite | undefined;
	const write = async (staging: string): Promise<void> => {
		const before = { open, packOf, current, taken: spare.taken() };
		written = await writeSite(opened, { ...building, ...before, staging });
		building.watch.begin('placing');
	};
	await replaceSite(output, write, spare);
	noteBuiltSite(shelf, output, finishedSite(written!.record));
	// What the site that was put away is made of is asked for when the next is written into it.
	for (const key of Object.values(current?.packs ?? {})) shelf.place(packName(key));
	shelf.trim(keptBytes);
	return { policies: opened.site.views.length, made: written!.made };
}

/** Puts the packs of every n-th policy into a folder, for a build that joins them. */
export async function buildShard(
	source: BuildSource,
	building: SiteBuilding,
	{ place, count }: Shard,
): Promise<Built> {
	const opened = await openedFor(source, building);
	const views = opened.site.views.filter((_, index) => index % count === place - 1);
	const shelf = workShelf(building.output);
	const packs = packing(opened, building, openPack);
	const work = { ...packs.work, shelf: shelf.folder };
	const made = await eachPack({ ...packs, views, shelf, others: [building.shelf], work }, () => undefined);
	return { policies: views.length, made };
}

/** A site in its folder, and the policies whose packs were made for it. */
interface WrittenSite {
	readonly record: Omit<BuiltSite, 'finishedAt'>;
	readonly made: readonly PolicySlug[];
}

function openedFor(source: BuildSource, { shelf, isPreview, pathPrefix }: SiteBuilding): Promise<OpenedSite> {
	return openedSite(source, { isPreview, pathPrefix, shelf });
}

/** How all packs of a site are come by. */
function packing(
	{ site, templates, publications }: OpenedSite,
	{ output, policies, shelf, others, watch, engine }: SiteBuilding,
	open: PackRequest['open'],
): PackRequest {
	const work = { policies, now: isoMoment(site.now), shelf: shelf.folder, kept: shelf.folder };
	const earlier = lastPacks(shelf, output);
	return {
		site,
		views: site.views,
		templates,
		publications,
		earlier,
		open,
		shelf,
		others,
		work,
		watch,
		engine,
	};
}

/** Where a site is written, and what lies there and in the place it will have. */
interface SiteWriting extends SiteBuilding {
	readonly staging: string;
	readonly open: PackRequest['open'];
	readonly packOf: PackOf;
	readonly current: BuiltSite | undefined;
	readonly taken: TakenSite | undefined;
}

/** Writes a whole site: the packs of its policies unpacked, and the pages about the site by Eleventy. */
async function writeSite(opened: OpenedSite, writing: SiteWriting): Promise<WrittenSite> {
	const { site } = opened;
	const { staging, output, current, taken, packOf } = writing;
	const views = new Map<PolicySlug, PolicyView>(site.views.map((view) => [view.policy.slug, view]));
	const ready = new Map<
		PolicySlug,
		{ key: string; homes: readonly SitePage[]; found: readonly FoundTexts[] }
	>();
	const hasWhole = wholePolicies(taken);
	const written = new Set<string>();
	const use = ({ slug, key, pack }: ReadyPack): void => {
		const homes = packedHomes(site, views.get(slug)!, pack);
		const found = opened.beginIndex === undefined ? [] : packedTexts(pack);
		ready.set(slug, { key, homes, found });
		if (hasWhole(slug, key)) return;
		const filesIn = ({ packs }: BuiltSite): readonly PackedFile[] =>
			filesOf(packs[slug] === key ? pack : packOf(packs[slug]));
		unpack(pack, {
			folder: staging,
			there: taken && { ...taken, files: filesIn(taken) },
			before: current && { ...current, folder: output, files: filesIn(current) },
		});
		for (const { address } of pack.files) written.add(address);
	};
	loadEleventy();
	const made = await eachPack(packing(opened, writing, writing.open), use);
	const inOrder = site.views.map(({ policy }) => ready.get(policy.slug)!);
	writing.watch.begin('pages');
	const others = await writeOthers(opened, writing, {
		pages: [...commonPages(site), ...inOrder.flatMap(({ homes }) => homes)],
		found: inOrder.flatMap(({ found }) => found),
	});
	for (const address of others) written.add(address);
	const packs = Object.fromEntries([...ready].map(([slug, { key }]) => [slug, key]));
	// Only now: what was one policy's may be another's, as a policy becomes a translation of one.
	removeSiteFiles(staging, taken === undefined ? [] : goneFiles(taken, { packs, written }, packOf));
	return { record: { ...writtenFolder(staging), packs, others }, made };
}

/** Writes what is in no pack: Eleventy has a folder of its own, for it would write into files that two sites share. */
async function writeOthers(
	opened: OpenedSite,
	{ staging, policies }: SiteWriting,
	unwritten: Pick<PreparedSite, 'pages' | 'found'>,
): Promise<readonly string[]> {
	const output = `${staging}.pages`;
	const prepare = () => Promise.resolve({ ...opened, ...unwritten });
	try {
		await runEleventy({ output, request: { policies, prepare } });
		return moveSiteFiles(output, staging);
	} finally {
		await removeFolder(output);
	}
}

/** What the shelf may hold besides what a build uses: several builds of most sites, in bytes. */
const keptBytes = 1_000_000_000;

/** Opens packs, each once: to look through what a large one says it holds takes milliseconds. */
function packOpener(): PackRequest['open'] {
	const known = new Map<string, Pack | undefined>();
	return (path) => {
		if (!known.has(path)) known.set(path, openPack(path));
		return known.get(path);
	};
}
