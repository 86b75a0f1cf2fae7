import { join } from 'node:path';
import type { PolicySlug } from '../model/policy-slug.ts';
import { openedSite } from '../site/prepared-site.ts';
import type { BuildSource } from '../site/prepared-site.ts';
import type { PageEngine } from '../store/engine-digest.ts';
import { finishedSite, noteBuiltSite, readBuiltSite } from '../store/site/built-site.ts';
import { openPack } from '../store/site/pack.ts';
import type { Pack } from '../store/site/pack.ts';
import { replaceSite } from '../store/site/site-folder.ts';
import { lookAtSpare, spareSite } from '../store/site/spare-site.ts';
import type { SpareLook } from '../store/site/spare-site.ts';
import type { WorkShelf } from '../store/work-shelf.ts';
import type { BuildWatch } from './build-watch.ts';
import { packName } from './policy-pack.ts';
import type { PackOpener } from './ready-pack.ts';
import type { PackOf } from './site-there.ts';
import { writeSite } from './written-site.ts';
import type { WrittenSite } from './written-site.ts';

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
	const opened = await openedSite(source, building);
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

/** What the shelf may hold besides what a build uses: several builds of most sites, in bytes. */
const keptBytes = 1_000_000_000;

/** Opens packs, each once: to look through what a large one says it holds takes milliseconds. */
function packOpener(): PackOpener {
	const known = new Map<string, Pack | undefined>();
	return (path) => {
		if (!known.has(path)) known.set(path, openPack(path));
		return known.get(path);
	};
}
