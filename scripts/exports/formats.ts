import type { SiteSettings } from '../model/site-settings.ts';
import type { AnnouncedTree } from './announcement.ts';
import { atomFeed } from './atom-feed.ts';
import { calendar } from './calendar.ts';
import { headersFile } from './headers-file.ts';
import { jsonFeed } from './json-feed.ts';
import { policiesJson, policiesName } from './policies-json.ts';
import type { PublishedSite } from './published-site.ts';
import { siteJson } from './site-json.ts';
import { sitemap } from './sitemap.ts';
import { timeMap, timeMapName } from './time-map.ts';

/** A file each policy has beside its page, in each tree; undefined where this site cannot have it. */
export interface PolicyFormat {
	readonly name: string;
	readonly write: (announced: AnnouncedTree, settings: SiteSettings) => string | undefined;
}

/** The formats a policy is announced in. */
export const policyFormats: readonly PolicyFormat[] = [
	{
		name: 'feed.xml',
		write: (announced, { url, organisation, name }) => atomFeed(announced, url, organisation ?? name),
	},
	{
		name: 'feed.json',
		write: (announced, { url, organisation, name }) => jsonFeed(announced, url, organisation ?? name),
	},
	{ name: 'calendar.ics', write: (announced, { url }) => calendar(announced, url) },
	{
		name: timeMapName,
		// A TimeMap is made of absolute addresses.
		write: (announced, { url }) => (url === undefined ? undefined : timeMap(announced, url)),
	},
];

/** A file the site has at its root; undefined where this site cannot have it. */
export interface SiteFormat {
	readonly name: string;
	readonly write: (site: PublishedSite) => string | undefined;
}

/** The files that tell of the whole site. */
export const siteFormats: readonly SiteFormat[] = [
	{ name: 'index.json', write: siteJson },
	{ name: policiesName, write: policiesJson },
	{ name: 'sitemap.xml', write: sitemap },
	{ name: '_headers', write: headersFile },
];
