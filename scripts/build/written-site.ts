import type { PolicySlug } from '../model/policy-slug.ts';
import type { PolicyView } from '../site/policy-view.ts';
import type { OpenedSite, PreparedSite } from '../site/prepared-site.ts';
import type { FoundTexts } from '../site/search-records.ts';
import type { SitePage } from '../site/site-page.ts';
import { commonPages } from '../site/site-pages.ts';
import { writtenFolder } from '../store/site/built-site.ts';
import type { BuiltSite } from '../store/site/built-site.ts';
import type { PackedFile } from '../store/site/pack.ts';
import { moveSiteFiles, removeSiteFiles } from '../store/site/site-files.ts';
import { removeFolder } from '../store/site/site-folder.ts';
import type { TakenSite } from '../store/site/spare-site.ts';
import { unpack } from '../store/site/unpacked-site.ts';
import { loadEleventy, runEleventy } from './eleventy-run.ts';
import { packRequest } from './pack-request.ts';
import { packedHomes, packedTexts } from './policy-pack.ts';
import { eachPack } from './policy-packs.ts';
import type { PackOpener, ReadyPack } from './ready-pack.ts';
import type { SiteBuilding } from './site-building.ts';
import { filesOf, goneFiles, wholePolicies } from './site-there.ts';
import type { PackOf } from './site-there.ts';

/** A site in its folder, and the policies whose packs were made for it. */
export interface WrittenSite {
	readonly record: Omit<BuiltSite, 'finishedAt'>;
	readonly made: readonly PolicySlug[];
}

/** Where a site is written, and what lies there and in the place it will have. */
export interface SiteWriting extends SiteBuilding {
	readonly staging: string;
	readonly open: PackOpener;
	readonly packOf: PackOf;
	readonly current: BuiltSite | undefined;
	readonly taken: TakenSite | undefined;
}

/** Writes a whole site: the packs of its policies unpacked, and the pages about the site by Eleventy. */
export async function writeSite(opened: OpenedSite, writing: SiteWriting): Promise<WrittenSite> {
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
	const made = await eachPack(packRequest(opened, writing, writing.open), use);
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
