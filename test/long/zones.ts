// The start of every day on which clocks were set since 1973 and will be until 2037, in every zone, against an oracle
// that only looks at what clocks show.
import * as assert from 'node:assert/strict';
import { parseZone, startOfDate } from '../../scripts/model/moment.ts';
import { changeDays, firstShown } from '../model/zone-clock.ts';

const zones = Intl.supportedValuesOf('timeZone');
const [firstYear, lastYear] = [Number(process.env['FROM'] ?? 1973), Number(process.env['UNTIL'] ?? 2037)];
let [days, never, withoutMidnight] = [0, 0, 0];
for (const name of zones) {
	const zone = parseZone(name);
	assert.ok(zone !== undefined, name);
	for (let year = firstYear; year <= lastYear; year++) {
		for (const date of [...changeDays(name, year), ...skippedDays(name, year)]) {
			const start = startOfDate(date, zone);
			assert.equal(start?.toMillis(), firstShown(date, name), `${date} in ${name}`);
			days++;
			if (start === undefined) never++;
			else if (start.hour !== 0 || start.minute !== 0) withoutMidnight++;
		}
	}
}
console.log(
	`${days} days in ${zones.length} zones: ${withoutMidnight} have no midnight, ${never} do not exist; all agree`,
);

/** Days of a year that the calendar has and the zone has not: those two days' noons have no clock between them. */
function skippedDays(zone: string, year: number): readonly string[] {
	const known: Readonly<Record<string, string>> = {
		'Pacific/Apia': '2011-12-30',
		'Pacific/Fakaofo': '2011-12-30',
		'Pacific/Kwajalein': '1993-08-21',
		'Pacific/Enderbury': '1994-12-31',
		'Pacific/Kanton': '1994-12-31',
		'Pacific/Kiritimati': '1994-12-31',
	};
	const date = known[zone];
	return date?.startsWith(String(year)) ? [date] : [];
}
