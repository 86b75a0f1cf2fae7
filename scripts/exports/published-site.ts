import type { Tree } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import type { AnnouncedPolicy } from './announcement.ts';
import type { PolicyStanding } from './policy-json.ts';
import type { SiteStanding } from './site-json.ts';

/** A policy with all that the files about the whole site tell of it. */
export interface PublishedPolicy extends AnnouncedPolicy, PolicyStanding {
	/** The languages it is translated into. */
	readonly trees: ReadonlySet<Language>;
}

/** The whole site, for the files that tell of it. */
export interface PublishedSite extends SiteStanding {
	readonly views: readonly PublishedPolicy[];
	readonly trees: readonly Language[];
	/** Empty where nothing was ever recorded. */
	readonly publicationLog: string;
}

/** The policies that a tree has pages of. */
export function viewsIn<View extends Pick<PublishedPolicy, 'trees'>>(
	views: readonly View[],
	tree: Tree,
): readonly View[] {
	return tree === undefined ? views : views.filter(({ trees }) => trees.has(tree));
}
