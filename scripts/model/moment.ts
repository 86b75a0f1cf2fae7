import { DateTime, IANAZone } from 'luxon';
import { dayStart } from './day-start.ts';

/** A moment, always in the site's zone. */
export type Moment = DateTime<true>;

/** An IANA zone name known to this machine's time-zone data. */
export type ZoneName = string & { readonly __zone: true };

/** The zone of that name, or undefined where there is none. */
export function parseZone(name: string): ZoneName | undefined {
	return name === 'UTC' || IANAZone.isValidZone(name) ? (name as ZoneName) : undefined;
}

/** UTC, the zone of a site that declares none. */
export const utc = 'UTC' as ZoneName;

const datePattern = /^\d{4}-\d{2}-\d{2}$/;
/** No zone's clocks are further than 14 hours from UTC. */
const dateTimePattern =
	/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

/** True for `YYYY-MM-DD` naming a day that exists in the calendar. */
export function isCalendarDate(text: string): boolean {
	if (!datePattern.test(text)) return false;
	// A day the month does not have becomes one of the next month, or none at all.
	const start = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(start) && new Date(start).toISOString().startsWith(text);
}

/**
 * The first moment of a calendar day in a zone: its first midnight or, where the clocks skip midnight, the first moment
 * after the gap. Undefined for a text that is no date, or a day the zone skipped altogether.
 */
export function startOfDate(text: string, zone: ZoneName): Moment | undefined {
	return isCalendarDate(text) ? dayStart(text, zone) : undefined;
}

/** The moment a date (its start in the zone) or a date-time with offset names; undefined for anything else. */
export function parseMoment(text: string, zone: ZoneName): Moment | undefined {
	if (datePattern.test(text)) return startOfDate(text, zone);
	if (!dateTimePattern.test(text)) return undefined;
	// The platform reads this form as luxon does and ten times as fast, but for the day a month does not have.
	const moment = DateTime.fromMillis(isCalendarDate(text.slice(0, 10)) ? Date.parse(text) : NaN, { zone });
	return moment.isValid ? moment : undefined;
}

/** ISO 8601 with the zone's offset, to the second unless it has a fraction: `2026-11-22T14:05:31+03:00`. */
export function isoMoment(moment: Moment): string {
	const iso = moment.toISO({ suppressMilliseconds: true, includeOffset: true });
	return iso.endsWith('Z') ? `${iso.slice(0, -1)}+00:00` : iso;
}

/** Negative where a is earlier than b, 0 at the same moment, positive where later. */
export function compareMoments(a: Moment, b: Moment): number {
	return a.toMillis() - b.toMillis();
}
