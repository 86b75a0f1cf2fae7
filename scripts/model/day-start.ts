import { DateTime, IANAZone } from 'luxon';
import type { Moment, ZoneName } from './moment.ts';

const minute = 60_000;
const hour = 60 * minute;

/**
 * The first moment at which clocks in a zone show a calendar day (`YYYY-MM-DD`): the first of its midnights where clocks
 * are set back over one, the end of the gap where they skip it. Undefined for a day the zone never had.
 */
export function dayStart(date: string, zone: ZoneName): Moment | undefined {
	const clock = zone === 'UTC' ? undefined : IANAZone.create(zone);
	const offset = (at: number): number => (clock === undefined ? 0 : clock.offset(at) * minute);
	const midnight = Date.parse(`${date}T00:00:00Z`);
	// No zone is further than 26 hours from another of its own times, nor changes its clocks twice within that.
	const offsets = [offset(midnight - 26 * hour), offset(midnight + 26 * hour)];
	const midnights = offsets.map((shift) => midnight - shift).filter((at) => at + offset(at) === midnight);
	const start =
		midnights.length > 0 ? Math.min(...midnights) : changeAfter(midnight - Math.max(...offsets), offset);
	const moment = DateTime.fromMillis(start, { zone });
	return moment.isValid && moment.toISODate() === date ? moment : undefined;
}

/** The first moment of the day a moment falls on. */
export function startOfDay(moment: Moment): Moment {
	return dayStart(moment.toISODate(), moment.zoneName as ZoneName) ?? moment;
}

/** The moment clocks are next set, which is within a day and a bit: found by halving. */
function changeAfter(from: number, offset: (at: number) => number): number {
	const before = offset(from - 1);
	let [low, high] = [from - 1, from + 26 * hour];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (offset(middle) === before) low = middle;
		else high = middle;
	}
	return high;
}
