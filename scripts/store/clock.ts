import { DateTime } from 'luxon';
import { parseMoment } from '../model/moment.ts';
import type { Moment, ZoneName } from '../model/moment.ts';

/**
 * The moment a run takes as now, to the second: what was asked for, else `SOURCE_DATE_EPOCH` (seconds since 1970), else
 * the clock. Throws a `WrongMoment` where what was asked for is no date and no date-time with offset.
 */
export function readNow(asOf: string | undefined, zone: ZoneName): Moment {
	if (asOf !== undefined) {
		const moment = parseMoment(asOf, zone);
		if (moment === undefined) throw new WrongMoment(asOf);
		return moment;
	}
	const seconds = setEpoch() ?? Math.floor(Date.now() / 1000);
	return DateTime.fromSeconds(seconds, { zone }) as Moment;
}

/** Dates have four digits for the year; in seconds since 1970. */
const lastSecond = Date.UTC(10_000, 0) / 1000 - 1;

/**
 * The moment the environment sets in place of the clock, in seconds since 1970; undefined where it sets none. Throws a
 * `WrongMoment` for what is no such moment.
 */
export function setEpoch(): number | undefined {
	const epoch = process.env['SOURCE_DATE_EPOCH'];
	if (epoch === undefined || epoch === '') return undefined;
	if (/^\d+$/.test(epoch) && Number(epoch) <= lastSecond) return Number(epoch);
	throw new WrongMoment(`SOURCE_DATE_EPOCH=${epoch}`, 'the whole seconds since 1970, before the year 10000');
}

/** True where the machine's clock is within a minute of the moment. */
export function isClockNear(moment: Moment): boolean {
	return Math.abs(moment.toMillis() - Date.now()) <= 60_000;
}

/** A moment on the command line that is none. */
export class WrongMoment extends Error {
	constructor(
		text: string,
		wanted = 'a date (2026-11-22) or a date-time with offset (2026-11-22T14:05:00+03:00)',
	) {
		super(`${text} is not a moment: write ${wanted}`);
	}
}
