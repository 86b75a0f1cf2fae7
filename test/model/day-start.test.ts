import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isoMoment, parseMoment, parseZone, startOfDate, type ZoneName } from '../../scripts/model/moment.ts';
import { startOfDay } from '../../scripts/model/day-start.ts';
import { changeDays, firstShown } from './zone-clock.ts';

const test = suite('the start of a day');

const zone = (name: string) => parseZone(name) as ZoneName;

function start(date: string, name: string): string {
	const moment = startOfDate(date, zone(name));
	return moment === undefined ? 'never' : isoMoment(moment);
}

test('a day begins at midnight', () => {
	assert.is(start('2026-09-01', 'UTC'), '2026-09-01T00:00:00+00:00');
	assert.is(start('2026-09-01', 'Europe/Minsk'), '2026-09-01T00:00:00+03:00');
	assert.is(start('2026-09-01', 'Asia/Kathmandu'), '2026-09-01T00:00:00+05:45');
});

test('a day whose midnight is skipped begins after the gap', () => {
	assert.is(start('2026-09-06', 'America/Santiago'), '2026-09-06T01:00:00-03:00');
	assert.is(start('2026-04-24', 'Africa/Cairo'), '2026-04-24T01:00:00+03:00');
	assert.is(start('2018-11-04', 'America/Sao_Paulo'), '2018-11-04T01:00:00-02:00');
});

test('a day with two midnights begins at the first', () => {
	assert.is(start('2026-11-01', 'America/Havana'), '2026-11-01T00:00:00-04:00');
	assert.is(start('2026-10-25', 'Atlantic/Azores'), '2026-10-25T00:00:00+00:00');
	assert.is(start('2010-11-07', 'America/St_Johns'), '2010-11-07T00:00:00-02:30');
});

test('a day the zone never had has no start', () => {
	assert.is(start('2011-12-30', 'Pacific/Apia'), 'never');
	assert.is(start('2011-12-31', 'Pacific/Apia'), '2011-12-31T00:00:00+14:00');
	assert.is(start('1993-08-21', 'Pacific/Kwajalein'), 'never');
});

test('the start of the day a moment falls on is that of its date', () => {
	const moment = parseMoment('2026-11-01T00:30:00-05:00', zone('America/Havana'));
	assert.is(moment && isoMoment(startOfDay(moment)), '2026-11-01T00:00:00-04:00');
});

test('in every zone each day of a year when clocks change begins when clocks first show it', () => {
	const zones = Intl.supportedValuesOf('timeZone');
	assert.ok(zones.length > 400, 'the machine knows the zones of the world');
	const days = zones.flatMap((name) => changeDays(name, 2026).map((date) => ({ name, date })));
	assert.ok(days.length > 200, 'clocks change in many zones');
	for (const { name, date } of days) {
		const shown = firstShown(date, name);
		assert.is(startOfDate(date, zone(name))?.toMillis(), shown, `${date} in ${name}`);
	}
});

test.run();
