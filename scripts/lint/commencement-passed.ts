import { compareMoments } from '../model/moment.ts';
import { compareRevisionIds } from '../model/revision-id.ts';
import { dueCommencement } from '../timeline/due-commencement.ts';
import { atKey, errors } from './finding.ts';
import { momentText } from './moment-text.ts';
import type { Rule } from './rule.ts';

const id = 'commencement-passed';

/**
 * A revision still to be published must not declare a commencement already past: it would be published after it. Only
 * of policies that have a publication on record can it be told that a revision is still to be published.
 */
export const commencementPassed: Rule = {
	id,
	find: ({ policy, now }) => {
		const lastRecorded = policy.revisions
			.filter(({ posted }) => posted.recorded)
			.map((revision) => revision.id)
			.toSorted(compareRevisionIds)
			.at(-1);
		if (lastRecorded === undefined) return [];
		return errors(
			id,
			policy.revisions
				.filter((revision) => compareRevisionIds(revision.id, lastRecorded) > 0 && !revision.posted.recorded)
				.filter(({ kind, retroactive }) => kind !== 'correction' && retroactive === undefined)
				.flatMap((revision) => {
					if (revision.effective === undefined) return [];
					const ifPostedNow = { ...revision, posted: { ...revision.posted, at: now } };
					if (compareMoments(dueCommencement(ifPostedNow), now) >= 0) return [];
					const message = `the revision is not published yet, and is to take effect on ${momentText(revision.effective.at)}, which is past`;
					return atKey(revision.source, 'effective', {
						message,
						advice:
							'give a date still to come, or leave `effective` out so that it takes effect when posted; where it is meant to reach back, say why with `retroactive:`',
					});
				}),
		);
	},
};
