import type { SiteSettings } from '../model/site-settings.ts';
import type { AnnouncedPolicy } from './announcement.ts';
import { atomFeed } from './atom-feed.ts';
import { calendar } from './calendar.ts';
import { jsonFeed } from './json-feed.ts';

/** A file each policy has beside its page. */
export interface PolicyFormat {
	readonly name: string;
	readonly write: (announced: AnnouncedPolicy, settings: SiteSettings) => string;
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
];
