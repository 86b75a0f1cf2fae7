import { compareMoments } from '../model/moment.ts';
import type { Moment } from '../model/moment.ts';
import { comparePostings } from './posting-order.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/**
 * Orders revisions by when their turn comes or was to come; of two that are due together, as of two that commence together,
 * the one posted later comes last. What has no turn stands where it was posted. No later posting changes the order of two.
 */
export function compareTurns(a: TimelineEntry, b: TimelineEntry): number {
	return compareMoments(turnOf(a), turnOf(b)) || comparePostings(a.revision, b.revision);
}

function turnOf({ due, revision }: TimelineEntry): Moment {
	return due ?? revision.posted.at;
}
