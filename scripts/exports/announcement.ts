import { encodedAddress, revisionAddress } from '../model/address.ts';
import type { Address, Tree } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import type { Moment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import { isText } from '../model/revision.ts';
import type { Revision, Translation } from '../model/revision.ts';
import { siteLanguage } from '../timeline/date-words.ts';
import { lastingState } from '../timeline/lasting-state.ts';
import { inForceAt } from '../timeline/point-in-time.ts';
import { comparePostings } from '../timeline/posting-order.ts';
import { sentencesIn } from '../timeline/sentences.ts';
import { statusSentences } from '../timeline/status-sentences.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import { sentence } from '../timeline/sentence-set.ts';

/** What was posted, as a feed reader or a calendar shows it. */
export interface Announcement {
	/** The same for ever, on every machine: made of the policy and the revision, not of where the site stands. */
	readonly id: string;
	readonly title: string;
	/** Whole sentences of plain text, and the author's summary; each a paragraph. */
	readonly text: string;
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

/** A policy announced in the language of a tree, with links that lead into it. */
export interface AnnouncedTree extends AnnouncedPolicy {
	readonly tree: Tree;
}

/** The language a policy is announced in. */
export function announcedLanguage({ policy, tree }: AnnouncedTree): Language {
	return tree ?? policy.language;
}

/** What the policy is called in the tree: as its text in force, or else its latest, is. */
export function announcedTitle({ policy, timeline, entries, now, tree }: AnnouncedTree): string {
	const texts = entries.filter(({ revision }) => isText(revision));
	const shown = inForceAt(timeline, now) ?? texts.at(-1)?.revision;
	return translationOf(shown, tree)?.title ?? policy.title;
}

/** What a policy announces: corrections, withdrawals and repeals as what they are. Latest posting first. */
export function announcements(announced: AnnouncedTree): readonly Announcement[] {
	const { policy, timeline, entries, now, tree } = announced;
	const language = siteLanguage(announcedLanguage(announced));
	const say = sentencesIn(language);
	const title = announcedTitle(announced);
	return entries
		.toSorted((a, b) => comparePostings(b.revision, a.revision))
		.map((entry) => {
			const { revision } = entry;
			const state = lastingState(entry, now, say);
			return {
				id: `urn:in-force:${encodedAddress(revisionAddress(policy.slug, revision.id, tree))
					.replaceAll('/', ':')
					.slice(0, -1)}:${revision.source.sha256.slice(0, 16)}`,
				title: `${sentence(title)} ${say.revisionName(revision)}${state === undefined ? '' : ` (${state})`}`,
				text: [
					...(policy.sample ? [say.sample()] : []),
					...statusSentences({ timeline, revision, at: now }, language),
					translationOf(revision, tree)?.summary ?? revision.summary,
				]
					.filter((paragraph) => paragraph !== undefined)
					.join('\n\n'),
				address: revisionAddress(policy.slug, revision.id, tree),
				entry,
			};
		});
}

function translationOf(revision: Revision | undefined, tree: Tree): Translation | undefined {
	return revision?.translations.find(({ language }) => language === tree);
}
