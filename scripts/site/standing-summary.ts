import { revisionAddress } from '../model/address.ts';
import type { Tree } from '../model/address.ts';
import { repealAt } from '../timeline/point-in-time.ts';
import { statusSentences } from '../timeline/status-sentences.ts';
import type { Link, StandingSummary } from './page-parts.ts';
import type { PageSetting } from './page-setting.ts';
import type { PolicyView } from './policy-view.ts';

/** What is in force of a policy and what is coming; links lead into the tree. */
export function standingSummary(setting: PageSetting, view: PolicyView, tree: Tree): StandingSummary {
	const { sentences, language, link } = setting;
	const { inForce, timeline, now, policy } = view;
	const upcoming = upcomingLinks(setting, view, tree);
	const outlook = outlookSentence(setting, view);
	if (inForce === undefined) return { sentences: [emptySentence(setting, view), outlook], upcoming };
	const [standing = ''] = statusSentences({ timeline, revision: inForce, at: now }, language);
	return {
		inForce: {
			href: link(revisionAddress(policy.slug, inForce.id, tree)),
			text: sentences.revisionName(inForce),
		},
		sentences: [standing, outlook],
		upcoming,
	};
}

/** Says that nothing is in force, and since which repeal. */
export function emptySentence({ sentences }: PageSetting, view: PolicyView): string {
	const repeal = repealAt(view.timeline, view.now);
	const since = view.entries.find((entry) => entry.revision === repeal)?.commencement;
	return since === undefined ? sentences.nothingInForce() : sentences.nothingInForceSince(since);
}

/** Says when the next change comes, or that none is known. */
export function outlookSentence({ sentences }: PageSetting, { nextTransition }: PolicyView): string {
	return nextTransition === undefined ? sentences.noChangeKnown() : sentences.nextChange(nextTransition);
}

/** The revisions that are to come, in order of commencement. */
export function upcomingLinks(
	{ sentences, link }: PageSetting,
	view: PolicyView,
	tree: Tree,
): readonly Link[] {
	return view.upcoming.map((revision) => ({
		href: link(revisionAddress(view.policy.slug, revision.id, tree)),
		text: `${sentences.revisionName(revision)} — ${sentences.stateName('upcoming', revision)}`,
	}));
}
