import { encodedAddress, below, policyAddress } from '../model/address.ts';
import type { Address } from '../model/address.ts';
import { isoMoment } from '../model/moment.ts';
import { announcedLanguage, announcedTitle, announcements } from './announcement.ts';
import type { AnnouncedTree, Announcement } from './announcement.ts';
import { linksFrom } from './site-links.ts';

/**
 * `/<policy>/feed.xml`, an Atom feed (RFC 4287) of what was posted. `updated` is the moment of posting, never that of
 * the build. Without the site's address the links are relative to the feed.
 */
export function atomFeed(announced: AnnouncedTree, siteUrl: string | undefined, author: string): string {
	const { policy, now, tree } = announced;
	const items = announcements(announced);
	const latest = items[0]?.entry.revision.posted.at;
	const home = policyAddress(policy.slug, tree);
	const link = linksFrom(below(home, 'feed.xml'), siteUrl);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(announcedLanguage(announced))}">`,
		`<id>urn:in-force:${xml(encodedAddress(home).replaceAll('/', ':').slice(0, -1))}</id>`,
		`<title>${xml(announcedTitle(announced))}</title>`,
		`<updated>${isoMoment(latest ?? now.startOf('day'))}</updated>`,
		`<author><name>${xml(author)}</name></author>`,
		`<link rel="self" type="application/atom+xml" href="${xml(link(below(home, 'feed.xml')))}"/>`,
		`<link rel="alternate" type="text/html" href="${xml(link(home))}"/>`,
		...items.map((item) => atomEntry(item, link)),
		'</feed>',
		'',
	].join('\n');
}

function atomEntry(item: Announcement, link: (to: Address) => string): string {
	const { posted } = item.entry.revision;
	return [
		'<entry>',
		`<id>${xml(item.id)}</id>`,
		`<title>${xml(item.title)}</title>`,
		`<published>${isoMoment(posted.at)}</published>`,
		`<updated>${isoMoment(posted.at)}</updated>`,
		`<link rel="alternate" type="text/html" href="${xml(link(item.address))}"/>`,
		`<content type="text">${xml(item.text)}</content>`,
		'</entry>',
	].join('\n');
}

/** Text inside XML; characters XML 1.0 cannot hold become the replacement character. */
function xml(text: string): string {
	return text
		.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '\uFFFD')
		.toWellFormed()
		.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
