import { compareMoments, type Moment } from '../model/moment.ts';
import type { Revision } from '../model/revision.ts';
import { inForceAt, repealAt } from '../timeline/point-in-time.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import { timelineOf } from '../timeline/timeline.ts';

/** From `at` on, until the next turn, a policy's page showed the revision; of a repeal, that nothing is in force. */
export interface PageTurn {
	readonly revision: Revision;
	readonly at: Moment;
}

/**
 * What a policy's page showed up to a moment, oldest first: at each time what was in force then, as was known then. A
 * retroactive revision has its turn from its posting, since before that no page could show it.
 */
export function pageTurns(entries: readonly TimelineEntry[], now: Moment): readonly PageTurn[] {
	const turns = entries
		.flatMap((entry) => pageTurn(entry, entries) ?? [])
		.filter(({ at }) => compareMoments(at, now) <= 0);
	return turns.toSorted((a, b) => compareMoments(a.at, b.at));
}

/** A revision's turn on its policy's page, given all entries of the policy; undefined where it never has one. */
export function pageTurn(entry: TimelineEntry, entries: readonly TimelineEntry[]): PageTurn | undefined {
	const { revision, commencement, until } = entry;
	if (commencement === undefined) return undefined;
	const at = compareMoments(commencement, revision.posted.at) < 0 ? revision.posted.at : commencement;
	const turn = { revision, at };
	if (until === undefined || compareMoments(at, until) < 0) return turn;
	// Something reached back over its beginning: whether it was shown before that is a matter of what was known then.
	const known = timelineOf(
		entries.map((one) => one.revision),
		at,
	);
	return (inForceAt(known, at) ?? repealAt(known, at))?.id === revision.id ? turn : undefined;
}
