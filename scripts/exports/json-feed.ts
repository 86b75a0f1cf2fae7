import { below, policyAddress } from '../model/address.ts';
import { isoMoment } from '../model/moment.ts';
import { announcedLanguage, announcedTitle, announcements } from './announcement.ts';
import type { AnnouncedTree } from './announcement.ts';
import { jsonText } from './json.ts';
import { linksFrom } from './site-links.ts';

/** `/<policy>/feed.json`, a JSON Feed 1.1 of what was posted; the same items as the Atom feed. */
export function jsonFeed(announced: AnnouncedTree, siteUrl: string | undefined, author: string): string {
	const home = policyAddress(announced.policy.slug, announced.tree);
	const link = linksFrom(below(home, 'feed.json'), siteUrl);
	return jsonText({
		version: 'https://jsonfeed.org/version/1.1',
		title: announcedTitle(announced),
		home_page_url: link(home),
		feed_url: link(below(home, 'feed.json')),
		language: announcedLanguage(announced),
		authors: [{ name: author }],
		items: announcements(announced).map((item) => ({
			id: item.id,
			url: link(item.address),
			title: item.title,
			content_text: item.text,
			date_published: isoMoment(item.entry.revision.posted.at),
			date_modified: isoMoment(item.entry.revision.posted.at),
		})),
	});
}
