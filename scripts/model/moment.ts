import { DateTime, IANAZone } from 'luxon';
import { dayStart } from './day-start.ts';

/** A moment, always in the site's zone. */
export type Moment = DateTime<true>;

/** An IANA zone name known to this machine's time-zone data. */
export type ZoneName = string & { readonly __zone: true };

/** The zone of that name, or undefined where there is none. */
export function parseZone(name: string): ZoneName | undefined {
	// Newer engines take an offset, such as `+03:00`, for a zone: no law changes it, and it has no name.
	const isNamed = name === 'UTC' || (/^[A-Z]/i.test(name) && IANAZone.isValidZone(name));
	return isNamed ? (name as ZoneName) : undefined;
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
	const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
	return day >= 1 && day <= daysIn(year, month);
}

/** How many days a month of the calendar has; 0 where there is no such month. */
function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
	return month >= 1 && month <= 12 ? 31 : 0;
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
	return isDateTime(text) ? momentAt(Date.parse(text), zone) : undefined;
}

/** True for a date-time with its offset that is in the calendar. */
export function isDateTime(text: string): boolean {
	// The platform reads this form as luxon does and ten times as fast, but for the day a month does not have.
	return dateTimePattern.test(text) && isCalendarDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

/** The moment so many milliseconds after the beginning of 1970 in UTC. */
export function momentAt(milliseconds: number, zone: ZoneName): Moment {
	return DateTime.fromMillis(milliseconds, { zone }) as Moment;
}

/**
 * ISO 8601 with the zone's offset, to the second unless it has a fraction: `2026-11-22T14:05:31+03:00`. Where clocks were set by
 * the sun the offset had seconds, which the format cannot say: then in UTC.
 */
export function isoMoment(moment: Moment): string {
	const written = Number.isInteger(moment.offset) ? moment : moment.toUTC();
	const iso = written.toISO({ suppressMilliseconds: true, includeOffset: true });
	return iso.endsWith('Z') ? `${iso.slice(0, -1)}+00:00` : iso;
}

/** Negative where a is earlier than b, 0 at the same moment, positive where later. */
export function compareMoments(a: Moment, b: Moment): number {
	return a.toMillis() - b.toMillis();
}
