import { compareMoments, type Moment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import { compareRevisionIds } from '../model/revision-id.ts';

/**
 * The policy as it will stand once what waits for `publish` is posted: the revisions after the last recorded one whose
 * day has come, posted now, since they can be posted no earlier. Where none is recorded, the days in the file names
 * are all that is known, and stand.
 */
export function withAwaitedPostings(policy: Policy, now: Moment): Policy {
	const lastRecorded = policy.revisions
		.filter(({ posted }) => posted.recorded)
		.map(({ id }) => id)
		.toSorted(compareRevisionIds)
		.at(-1);
	if (lastRecorded === undefined) return policy;
	const revisions = policy.revisions.map((revision) => {
		const { id, posted } = revision;
		const isAwaited = compareRevisionIds(id, lastRecorded) > 0 && compareMoments(posted.at, now) <= 0;
		return isAwaited ? { ...revision, posted: { ...posted, at: now } } : revision;
	});
	return { ...policy, revisions };
}
