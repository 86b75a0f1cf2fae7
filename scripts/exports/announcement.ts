import { encodedAddress, revisionAddress } from '../model/address.ts';
import type { Address } from '../model/address.ts';
import type { Moment } from '../model/moment.ts';
import { siteLanguage } from '../timeline/date-words.ts';
import { lastingState } from '../timeline/lasting-state.ts';
import { sentencesIn } from '../timeline/sentences.ts';
import { statusSentences } from '../timeline/status-sentences.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import type { Policy } from '../model/policy.ts';

/** What was posted, as a feed reader or a calendar shows it. */
export interface Announcement {
	/** The same for ever, on every machine: made of the policy and the revision, not of where the site stands. */
	readonly id: string;
	readonly title: string;
	/** Whole sentences of plain text. */
	readonly sentences: readonly string[];
	readonly summary: string | undefined;
	readonly address: Address;
	readonly entry: TimelineEntry;
}

/** A policy and its posted revisions at a moment, for announcing. */
export interface AnnouncedPolicy {
	readonly policy: Policy;
	readonly timeline: Timeline;
	readonly entries: readonly TimelineEntry[];
	readonly now: Moment;
}

/** What a policy announces: corrections, withdrawals and repeals as what they are. Latest posting first. */
export function announcements({ policy, timeline, entries, now }: AnnouncedPolicy): readonly Announcement[] {
	const language = siteLanguage(policy.language);
	const say = sentencesIn(language);
	return entries
		.toSorted((a, b) => b.revision.posted.at.toMillis() - a.revision.posted.at.toMillis())
		.map((entry) => {
			const { revision } = entry;
			const state = lastingState(entry, now, say);
			return {
				id: `urn:in-force:${encodedAddress(revisionAddress(policy.slug, revision.id, undefined))
					.replaceAll('/', ':')
					.slice(0, -1)}:${revision.source.sha256.slice(0, 16)}`,
				title: `${policy.title}. ${say.revisionName(revision)}${state === undefined ? '' : ` (${state})`}`,
				sentences: [
					...(policy.sample ? [say.sample()] : []),
					...statusSentences({ timeline, revision, at: now }, language),
				],
				summary: revision.summary,
				address: revisionAddress(policy.slug, revision.id, undefined),
				entry,
			};
		});
}
