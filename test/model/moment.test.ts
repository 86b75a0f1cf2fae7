import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isoMoment, parseMoment, parseZone } from '../../scripts/model/moment.ts';

const test = suite('a moment as it is written');

const minsk = parseZone('Europe/Minsk')!;

test('is a day, from its start in the zone, or a date and time with its offset', () => {
	const written = {
		'2026-11-22': '2026-11-22T00:00:00+03:00',
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

test('is nothing that leaves the moment open, or that no calendar, clock or zone has', () => {
	for (const text of [
		'2026-02-29',
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

test.run();
