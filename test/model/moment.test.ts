import { DateTime } from 'luxon';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fc } from '../property.ts';
import { isoMoment, momentAt, parseMoment, parseZone } from '../../scripts/model/moment.ts';

const test = suite('a moment as it is written');

const minsk = parseZone('Europe/Minsk')!;

test('is a day, from its start in the zone, or a date and time with its offset', () => {
	const written = {
		'2026-11-22': '2026-11-22T00:00:00+03:00',
		'2000-02-29': '2000-02-29T00:00:00+02:00',
		'2026-11-22T09:00+03:00': '2026-11-22T09:00:00+03:00',
		'2026-11-22T09:00:30Z': '2026-11-22T12:00:30+03:00',
		'2026-11-22T09:00-12:00': '2026-11-23T00:00:00+03:00',
		'2026-11-22T09:00+14:00': '2026-11-21T22:00:00+03:00',
		'2026-11-22T09:00:00.5+05:45': '2026-11-22T06:15:00.500+03:00',
	};
	for (const [text, shown] of Object.entries(written)) {
		const moment = parseMoment(text, minsk);
		assert.is(moment && isoMoment(moment), shown, text);
	}
});

test('is written so that the same moment is read again, also where clocks were set by the sun', () => {
	const zones = ['Europe/Minsk', 'Europe/Paris', 'America/New_York', 'Africa/Monrovia', 'Asia/Kathmandu'];
	const times = fc.integer({ min: Date.UTC(1800, 0), max: Date.UTC(2040, 0) });
	fc.assert(
		fc.property(fc.constantFrom(...zones), times, (name, at) => {
			const zone = parseZone(name)!;
			const written = isoMoment(momentAt(at, zone));
			assert.is(parseMoment(written, zone)?.toMillis(), at, written);
		}),
	);
	const noon = parseMoment('1850-06-01T12:00:00Z', parseZone('Europe/Paris')!)!;
	assert.is(isoMoment(noon), '1850-06-01T12:00:00+00:00');
});

test('is nothing that leaves the moment open, or that no calendar, clock or zone has', () => {
	for (const text of [
		'2026-02-29',
		'2100-02-29',
		'2026-02-29T09:00+03:00',
		'2026-04-31T09:00Z',
		'2026-11-22T09:00',
		'2026-11-22 09:00+03:00',
		'2026-11-22T25:00+03:00',
		'2026-11-22T09:60+03:00',
		'2026-11-22T09:00:60+03:00',
		'2026-11-22T09:00+03',
		'2026-11-22T09:00+25:00',
		'2026-11-22T09:00+15:00',
		'2026-11-22T09:00+03:60',
		'20261122',
		'2026-W47-7',
		'now',
	]) {
		assert.is(parseMoment(text, minsk), undefined, text);
	}
});

test('is what luxon reads of any day, clock time and offset', () => {
	const two = (least: number, most: number) =>
		fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'));
	const seconds = fc.option(fc.tuple(two(0, 61), fc.constantFrom('', '.5', '.25', '.125')), {
		nil: undefined,
	});
	const offset = fc.oneof(
		fc.constant('Z'),
		fc
			.tuple(fc.constantFrom('+', '-'), two(0, 14), two(0, 60))
			.map(([sign, ...parts]) => sign + parts.join(':')),
	);
	fc.assert(
		fc.property(
			fc.tuple(fc.integer({ min: 1900, max: 2100 }), two(1, 13), two(1, 32)),
			fc.tuple(two(0, 25), two(0, 61), seconds),
			offset,
			(date, [hour, minute, second], zone) => {
				const time = second === undefined ? '' : `:${second.join('')}`;
				const text = `${date.join('-')}T${hour}:${minute}${time}${zone}`;
				const read = DateTime.fromISO(text, { zone: minsk });
				const isWritten = /(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/.test(text);
				assert.is(
					parseMoment(text, minsk)?.toMillis(),
					read.isValid && isWritten ? read.toMillis() : undefined,
					text,
				);
			},
		),
	);
});

test.run();
