import { revisionAddress } from '../../model/address.ts';
import type { Tree } from '../../model/address.ts';
import { compareMoments } from '../../model/moment.ts';
import { entryOf, repealAt } from '../../timeline/point-in-time.ts';
import { statusSentences } from '../../timeline/status-sentences.ts';
import { changesAhead, timeOf } from './change-ahead.ts';
import type { Link } from './link.ts';
import type { TimedText } from './timed-text.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';

/** What is in force of a policy and what is coming, for a page about more than one text. */
export interface StandingSummary {
	/** The revision in force; absent where none is. */
	readonly inForce?: Link;
	readonly sentences: readonly string[];
	/** Until when the revision is surely the one in force (ISO 8601); absent where no change is known. */
	readonly until?: string;
	/** When the next change comes, or that none is known; absent where a sentence says so. */
	readonly outlook?: TimedText;
	/** What is in force once that has come. */
	readonly changes: readonly TimedText[];
	readonly upcoming: readonly Link[];
}

/** What is in force of a policy and what is coming; links lead into the tree. */
export function standingSummary(setting: PageSetting, view: PolicyView, tree: Tree): StandingSummary {
	const { sentences, language, link } = setting;
	const { inForce, timeline, now, policy } = view;
	const ahead = {
		...timeOf({ until: view.nextTransition }),
		...outlookOf(setting, view),
		changes: changesAhead(setting, view, tree),
		upcoming: upcomingLinks(setting, view, tree),
	};
	if (inForce === undefined) return { sentences: [emptySentence(setting, view)], ...ahead };
	const [standing = ''] = statusSentences({ timeline, revision: inForce, at: now }, language);
	return {
		inForce: {
			href: link(revisionAddress(policy.slug, inForce.id, tree)),
			text: sentences.revisionName(inForce),
		},
		sentences: [standing],
		...ahead,
	};
}

/** Says that nothing is in force, since which repeal, and until when, as far as is known. */
export function emptySentence({ sentences }: PageSetting, view: PolicyView): string {
	const repeal = repealAt(view.timeline, view.now);
	const since = view.entries.find((entry) => entry.revision === repeal)?.commencement;
	const until = view.nextTransition;
	if (since === undefined) {
		return until === undefined ? sentences.nothingInForce() : sentences.nothingInForceUntil(until);
	}
	return until === undefined ? sentences.nothingInForceSince(since) : sentences.repealedUntil(since, until);
}

/**
 * Says when the next change comes, which holds until then, or that none is known. Nothing where the sentence about what is
 * in force, or about nothing being so, ends in that very moment.
 */
export function outlookOf(
	{ sentences }: PageSetting,
	{ nextTransition, inForce, timeline }: PolicyView,
): { readonly outlook?: TimedText } {
	if (nextTransition === undefined) return { outlook: { text: sentences.noChangeKnown() } };
	const end = inForce && entryOf(timeline, inForce).until;
	if (inForce === undefined || (end !== undefined && compareMoments(end, nextTransition) === 0)) return {};
	return { outlook: { text: sentences.nextChange(nextTransition), ...timeOf({ until: nextTransition }) } };
}

/** The revisions that are to come, in order of commencement. */
export function upcomingLinks(
	{ sentences, link }: PageSetting,
	view: PolicyView,
	tree: Tree,
): readonly Link[] {
	return view.upcoming.map((revision) => {
		const { commencement = revision.posted.at } = entryOf(view.timeline, revision);
		return {
			href: link(revisionAddress(view.policy.slug, revision.id, tree)),
			text: `${sentences.revisionName(revision)} — ${sentences.takesEffect(commencement)}`,
		};
	});
}
