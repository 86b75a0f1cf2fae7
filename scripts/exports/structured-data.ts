import { below, policyAddress, revisionAddress } from '../model/address.ts';
import type { Address, Tree } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import { isoMoment } from '../model/moment.ts';
import type { Moment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import type { Revision, SourceText } from '../model/revision.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import { statesAhead } from '../timeline/state-ahead.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import { absoluteLink } from './site-links.ts';

/** A revision's text as one tree shows it. */
export interface DescribedText {
	readonly policy: Policy;
	readonly entry: TimelineEntry;
	readonly tree: Tree;
	readonly language: Language;
	readonly title: string;
	readonly source: SourceText;
	readonly isTranslation: boolean;
	/** The moment all of it is said of. */
	readonly now: Moment;
}

/**
 * What a revision is, in the terms of schema.org, as JSON-LD. `temporalCoverage` is the period and holds whenever it is read;
 * `legislationLegalForce` is left out where a change of it is known to come. A sample binds nobody: it is a work, and no
 * legislation. Addresses are absolute where the site knows its own, else left out.
 */
export function structuredData(text: DescribedText, settings: SiteSettings) {
	const { policy, entry, tree, now } = text;
	const { revision } = entry;
	const place = placesOf(settings);
	const page = place(revisionAddress(policy.slug, revision.id, tree));
	return {
		'@context': 'https://schema.org',
		'@type': policy.sample ? 'CreativeWork' : 'Legislation',
		'@id': page,
		url: page,
		name: text.title,
		version: revision.id,
		inLanguage: text.language,
		datePublished: postedText(revision),
		temporalCoverage: coverage(entry),
		legislationLegalForce: policy.sample ? undefined : legalForce(entry, now),
		sdDatePublished: isoMoment(now),
		...publisherOf(settings),
		exampleOfWork: {
			'@type': 'CreativeWork',
			'@id': place(policyAddress(policy.slug, tree)),
			name: policy.title,
		},
		...(text.isTranslation ? { translationOfWork: originalOf(text, place) } : {}),
		encoding: encodingOf(text, place),
	};
}

type Places = (to: Address) => string | undefined;

function placesOf({ url }: SiteSettings): Places {
	return (to) => absoluteLink(url, to);
}

function publisherOf({ organisation }: SiteSettings) {
	return organisation === undefined ? {} : { publisher: { '@type': 'Organization', name: organisation } };
}

function originalOf({ policy, entry: { revision } }: DescribedText, place: Places) {
	return {
		'@type': 'CreativeWork',
		'@id': place(revisionAddress(policy.slug, revision.id, undefined)),
		name: revision.title,
		inLanguage: policy.language,
	};
}

function encodingOf({ policy, entry, tree, isTranslation, source }: DescribedText, place: Places) {
	const page = revisionAddress(policy.slug, entry.revision.id, isTranslation ? tree : undefined);
	return {
		'@type': 'MediaObject',
		encodingFormat: 'text/markdown',
		contentUrl: place(below(page, 'source.md')),
		sha256: source.sha256,
	};
}

/** A value as JSON that cannot end the element it stands in, whatever an author wrote. Absent fields are left out. */
export function dataBlock(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

/** The moment of posting, or the day alone where no more is recorded. */
function postedText({ posted }: Revision): string {
	return posted.recorded && !posted.backfilled ? isoMoment(posted.at) : posted.at.toISODate();
}

/** The period as an interval of ISO 8601, `..` for an end not known; undefined where the text never applied. */
function coverage({ commencement, until }: TimelineEntry): string | undefined {
	if (commencement === undefined) return undefined;
	return `${isoMoment(commencement)}/${until === undefined ? '..' : isoMoment(until)}`;
}

function legalForce(entry: TimelineEntry, now: Moment): string | undefined {
	const [{ state }, ...later] = statesAhead(entry, now);
	if (later.length > 0) return undefined;
	const isInForce = state === 'in-force';
	return `https://schema.org/${isInForce ? 'InForce' : 'NotInForce'}`;
}
