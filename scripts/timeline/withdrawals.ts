import { compareMoments } from '../model/moment.ts';
import type { RevisionId } from '../model/revision-id.ts';
import { hasOwnTurn, type Revision } from '../model/revision.ts';
import { dueCommencement } from './due-commencement.ts';

/**
 * Who took back what: each withdrawn revision's id with the revision that withdrew it (rules 8 and 9 of
 * docs/time.md). Only a revision posted earlier and still to come can be withdrawn, and only once; what took it back may
 * itself be taken back later without reviving it. Expects revisions in the order of posting.
 */
export function withdrawalsOf(revisions: readonly Revision[]): ReadonlyMap<RevisionId, Revision> {
	const earlier = new Map<RevisionId, Revision>();
	const withdrawals = new Map<RevisionId, Revision>();
	for (const revision of revisions) {
		const target = revision.withdraws === undefined ? undefined : earlier.get(revision.withdraws);
		if (target !== undefined && canWithdraw(revision, target) && !withdrawals.has(target.id)) {
			withdrawals.set(target.id, revision);
		}
		earlier.set(revision.id, revision);
	}
	return withdrawals;
}

/** True where the earlier-posted target is an edition or a repeal that has not commenced when the revision is posted. */
export function canWithdraw(revision: Revision, target: Revision): boolean {
	if (revision.kind === 'correction') return false;
	return hasOwnTurn(target) && compareMoments(dueCommencement(target), revision.posted.at) > 0;
}
