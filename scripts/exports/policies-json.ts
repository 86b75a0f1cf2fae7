import { archiveAddress, below, policyAddress, revisionAddress } from '../model/address.ts';
import type { Address } from '../model/address.ts';
import { isoMoment } from '../model/moment.ts';
import { logFile } from '../model/publication.ts';
import type { Revision } from '../model/revision.ts';
import { entryOf } from '../timeline/point-in-time.ts';
import { jsonText, jsonMoment } from './json.ts';
import type { PublishedPolicy, PublishedSite } from './published-site.ts';
import { linksFrom } from './site-links.ts';
import { timeMapName } from './time-map.ts';

/** The name of the index for machines, at the site's root. */
export const policiesName = 'policies.json';

/**
 * `/policies.json`: what `security.txt` is for reports, this is for policies: one known place where a program finds which
 * policies there are, what binds until when, and where everything else is. `expires` is when something said here stops
 * being so; null where no change is known to come. Links are absolute where the site knows its address, else relative to
 * the file. Absent is null.
 */
export function policiesJson(site: PublishedSite): string {
	const { settings, now, nextTransition, trees, views, publicationLog } = site;
	const link = linksFrom(policiesName as Address, settings.url);
	return jsonText({
		version: 1,
		name: settings.name,
		organisation: settings.organisation ?? null,
		url: link('' as Address),
		language: settings.language,
		languages: trees,
		zone: settings.zone,
		asOf: isoMoment(now),
		expires: jsonMoment(nextTransition),
		log: publicationLog === '' ? null : link(logFile as Address),
		policies: views.map((view) => policyEntry(view, link, settings.url !== undefined)),
	});
}

function policyEntry(view: PublishedPolicy, link: (to: Address) => string, hasTimeMap: boolean) {
	const { policy, inForce, upcoming, nextTransition, trees } = view;
	const home = policyAddress(policy.slug, undefined);
	return {
		policy: policy.slug,
		title: policy.title,
		language: policy.language,
		translations: [...trees].toSorted(),
		sample: policy.sample,
		url: link(home),
		archive: link(archiveAddress(policy.slug, undefined)),
		json: link(below(home, 'index.json')),
		feed: link(below(home, 'feed.xml')),
		calendar: link(below(home, 'calendar.ics')),
		timemap: hasTimeMap ? link(below(home, timeMapName)) : null,
		nextTransition: jsonMoment(nextTransition),
		inForce: inForce === undefined ? null : revisionEntry(view, inForce, link),
		upcoming: upcoming.map((revision) => revisionEntry(view, revision, link)),
	};
}

function revisionEntry({ timeline }: PublishedPolicy, revision: Revision, link: (to: Address) => string) {
	const { commencement, until } = entryOf(timeline, revision);
	const address = revisionAddress(revision.policy, revision.id, undefined);
	return {
		revision: revision.id,
		kind: revision.kind,
		from: jsonMoment(commencement),
		until: jsonMoment(until),
		sha256: revision.source.sha256,
		url: link(address),
		source: link(below(address, 'source.md')),
	};
}
