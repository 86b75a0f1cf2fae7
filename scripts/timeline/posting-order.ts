import { compareMoments, type Moment } from '../model/moment.ts';
import { compareRevisionIds } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';

/** Orders revisions by the moment they were posted; of two posted together, by their ids. */
export function comparePostings(a: Revision, b: Revision): number {
	return compareMoments(a.posted.at, b.posted.at) || compareRevisionIds(a.id, b.id);
}

/** The revisions posted by that moment, in the order of posting. Those posted later do not exist yet. */
export function postedBy(revisions: readonly Revision[], moment: Moment): readonly Revision[] {
	return revisions
		.filter((revision) => compareMoments(revision.posted.at, moment) <= 0)
		.toSorted(comparePostings);
}
