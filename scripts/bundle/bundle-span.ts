import { startOfDay } from '../model/day-start.ts';
import { compareMoments, parseMoment } from '../model/moment.ts';
import type { Moment, ZoneName } from '../model/moment.ts';
import { periodsOf } from '../timeline/period.ts';
import type { Period } from '../timeline/period.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** The time a bundle is about: `[from, until)`. */
export interface BundleSpan {
	readonly from: Moment;
	readonly until: Moment;
}

/**
 * The span from one moment to another, both within it: a date stands for its whole day in the zone. Undefined where one of
 * the two is no moment, or they are out of order.
 */
export function bundleSpan(from: string, to: string, zone: ZoneName): BundleSpan | undefined {
	const [start, last] = [parseMoment(from, zone), parseMoment(to, zone)];
	if (start === undefined || last === undefined) return undefined;
	const until = to.includes('T') ? last.plus({ milliseconds: 1 }) : startOfDay(last.plus({ days: 1 }));
	return compareMoments(start, until) < 0 ? { from: start, until } : undefined;
}

/** What was in force in a span and when, the gaps in which nothing was included; oldest first. */
export function periodsWithin(timeline: Timeline, { from, until }: BundleSpan): readonly Period[] {
	return periodsOf(timeline).filter(
		(period) =>
			(period.from === undefined || compareMoments(period.from, until) < 0) &&
			(period.until === undefined || compareMoments(from, period.until) < 0),
	);
}
