import { openedSite } from '../site/prepared-site.ts';
import type { BuildSource } from '../site/prepared-site.ts';
import { openPack } from '../store/site/pack.ts';
import { workShelf } from '../store/work-shelf.ts';
import { packRequest } from './pack-request.ts';
import { eachPack } from './policy-packs.ts';
import type { Built, SiteBuilding } from './site-building.ts';

/** One of so many parts of a site's policies, from 1. */
export interface Shard {
	readonly place: number;
	readonly count: number;
}

/** Puts the packs of every n-th policy into a folder, for a build that joins them. */
export async function buildShard(
	source: BuildSource,
	building: SiteBuilding,
	{ place, count }: Shard,
): Promise<Built> {
	const opened = await openedSite(source, building);
	const views = opened.site.views.filter((_, index) => index % count === place - 1);
	const shelf = workShelf(building.output);
	const packs = packRequest(opened, building, openPack);
	const work = { ...packs.work, shelf: shelf.folder };
	const made = await eachPack({ ...packs, views, shelf, others: [building.shelf], work }, () => undefined);
	return { policies: views.length, made };
}
