import { compareMoments, type Moment } from '../model/moment.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/**
 * The last moment, up to a given one, at which what is known of a revision changed: it was posted, began to apply, ended,
 * or something was posted that ends it or takes it back. Undefined where it was posted later.
 */
export function lastChangeOf(entry: TimelineEntry, now: Moment): Moment | undefined {
	const { revision, commencement, until, outcome } = entry;
	const ends = outcome.type === 'open' || outcome.type === 'notice' ? [] : [outcome.by?.posted.at];
	const loss = outcome.type === 'withdrawn' || outcome.type === 'never-in-force' ? [outcome.at] : [];
	return latestUpTo([revision.posted.at, commencement, until, ...ends, ...loss], now);
}

/** The last moment, up to a given one, at which any of a policy's revisions changed so. */
export function lastChange(entries: readonly TimelineEntry[], now: Moment): Moment | undefined {
	return latestUpTo(
		entries.map((entry) => lastChangeOf(entry, now)),
		now,
	);
}

/** The latest of the moments that are not after `now`. */
export function latestUpTo(moments: readonly (Moment | undefined)[], now: Moment): Moment | undefined {
	return moments
		.filter((moment) => moment !== undefined && compareMoments(moment, now) <= 0)
		.reduce<Moment | undefined>(
			(latest, moment) => (latest === undefined || compareMoments(latest, moment!) < 0 ? moment : latest),
			undefined,
		);
}
