import { isoMoment } from '../model/moment.ts';
import type { OpenedSite } from '../site/prepared-site.ts';
import { lastPacks } from '../store/site/built-site.ts';
import type { WorkShelf } from '../store/work-shelf.ts';
import type { PackMaking } from './made-packs.ts';
import type { PackOpener } from './ready-pack.ts';
import type { SiteBuilding } from './site-building.ts';

/** Where packs are looked for, and how those that are not there are made. */
export interface PackRequest extends PackMaking {
	/** Where they may be, besides where they are put. */
	readonly others: readonly WorkShelf[];
	readonly open: PackOpener;
	/** The keys of the packs policies had before, by slug. */
	readonly earlier: Readonly<Record<string, string>>;
}

/** How all packs of a site are come by. */
export function packRequest(
	{ site, templates, publications }: OpenedSite,
	{ output, policies, shelf, others, watch, engine }: SiteBuilding,
	open: PackOpener,
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
