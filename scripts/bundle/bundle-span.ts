import { startOfDay } from '../model/day-start.ts';
import { compareMoments, parseMoment } from '../model/moment.ts';
import type { Moment, ZoneName } from '../model/moment.ts';
import type { KnownPeriod } from '../timeline/known-period.ts';
import { periodsOf } from '../timeline/period.ts';
import type { Period } from '../timeline/period.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { earliest } from '../timeline/transition.ts';

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

/**
 * What was in force in a span as was known then and is not as is known now, since something posted later reached back over
 * it: for each stretch what was known, in the order in which that came to be known.
 */
export function periodsKnownThen(known: readonly KnownPeriod[], span: BundleSpan): readonly Period[] {
	const current = known.filter(({ knownUntil }) => knownUntil === undefined);
	const former = known.filter(({ knownUntil }) => knownUntil !== undefined);
	return former.flatMap((then) =>
		current
			.filter(({ revision }) => revision !== then.revision)
			.map((now) => ({
				from: latest([then.from, then.knownFrom, now.from]),
				until: earliest([then.until, then.knownUntil, now.until]),
				revision: then.revision,
				repeal: then.repeal,
			}))
			.filter((period) => isBefore(period.from, period.until) && isWithin(period, span)),
	);
}

function latest(moments: readonly (Moment | undefined)[]): Moment | undefined {
	return moments
		.filter((moment) => moment !== undefined)
		.toSorted(compareMoments)
		.at(-1);
}

/** What was in force in a span and when, the gaps in which nothing was included; oldest first. */
export function periodsWithin(timeline: Timeline, span: BundleSpan): readonly Period[] {
	return periodsOf(timeline).filter((period) => isWithin(period, span));
}

function isWithin(period: Period, { from, until }: BundleSpan): boolean {
	return isBefore(period.from, until) && isBefore(from, period.until);
}

/** A start that is open is before everything, and everything is before an end that is open. */
function isBefore(start: Moment | undefined, end: Moment | undefined): boolean {
	return start === undefined || end === undefined || compareMoments(start, end) < 0;
}
