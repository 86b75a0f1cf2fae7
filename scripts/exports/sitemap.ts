import {
	archiveAddress,
	clausesAddress,
	encodedAddress,
	indexAddress,
	policyAddress,
} from '../model/address.ts';
import type { Address, Tree } from '../model/address.ts';
import { isoMoment } from '../model/moment.ts';
import type { Moment } from '../model/moment.ts';
import { lastChange, latestUpTo } from '../timeline/last-change.ts';
import { viewsIn } from './published-site.ts';
import type { PublishedPolicy, PublishedSite } from './published-site.ts';

/**
 * `/sitemap.xml`: the pages a search engine should offer, in every tree. The pages of single revisions are left to the
 * policy's own, which is canonical for them. `lastmod` is the last moment something was posted, began or ended; never
 * that of the build. Undefined where the site does not know its address.
 */
export function sitemap({ settings, views, trees, now }: PublishedSite): string | undefined {
	const { url } = settings;
	if (url === undefined) return undefined;
	const places = [undefined, ...trees].flatMap((tree) => placesIn(tree, views, now));
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...places.map(
			({ address, changed }) =>
				`<url><loc>${url}${xmlPath(address)}</loc><lastmod>${isoMoment(changed)}</lastmod></url>`,
		),
		'</urlset>',
		'',
	].join('\n');
}

interface Place {
	readonly address: Address;
	readonly changed: Moment;
}

function placesIn(tree: Tree, views: readonly PublishedPolicy[], now: Moment): readonly Place[] {
	const places = viewsIn(views, tree).flatMap((view) => {
		const changed = lastChange(view.entries, now);
		const { slug } = view.policy;
		const pages = [policyAddress(slug, tree), archiveAddress(slug, tree), clausesAddress(slug, tree)];
		return changed === undefined ? [] : pages.map((address) => ({ address, changed }));
	});
	const changed = latestUpTo(
		places.map((place) => place.changed),
		now,
	);
	return changed === undefined ? [] : [{ address: indexAddress(tree), changed }, ...places];
}

/** An address inside XML: percent-encoding leaves `&` and `'` to be written as XML wants them. */
function xmlPath(address: Address): string {
	return encodedAddress(address).replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
