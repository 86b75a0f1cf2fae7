import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { calendar } from '../../scripts/exports/calendar.ts';
import { policyView } from '../../scripts/site/policy-view.ts';
import { fc } from '../property.ts';
import { moment, policyOf, revision } from '../timeline/history.ts';

/** The calendar of a policy whose only revision has a title. */
function calendarOf(title: string): string {
	const titled = { ...revision('2026-01-12', { posted: '2026-01-12T14:05:31+03:00' }), title };
	return calendar(
		{ ...policyView(policyOf([titled]), moment('2026-02-01'), false), tree: undefined },
		undefined,
	);
}

const calendars = suite('a calendar');

calendars('stamps an event with its moments in UTC', () => {
	const text = calendarOf('Privacy');
	assert.match(text, '\r\nDTSTAMP:20260112T110531Z\r\nDTSTART:20260112T110531Z\r\n');
});

calendars('stamps an event with the last change of what it tells, for that is what makes it another', () => {
	const old = revision('2026-01-12', { posted: '2026-01-12T14:05:31+03:00', effective: '2026-02-01' });
	const fresh = revision('2026-03-01', { posted: '2026-03-01T10:00:00+03:00', effective: '2026-04-01' });
	const stampsAt = (now: string): readonly string[] => {
		const view = { ...policyView(policyOf([old, fresh]), moment(now), false), tree: undefined };
		return [...calendar(view, undefined).matchAll(/UID:\S+?:(2026-\d\d-\d\d):\S+\r\nDTSTAMP:(\S+)/g)]
			.map(([, id, stamp]) => `${id} ${stamp}`)
			.toSorted();
	};
	assert.equal(stampsAt('2026-01-20'), ['2026-01-12 20260112T110531Z']);
	assert.equal(stampsAt('2026-02-02'), ['2026-01-12 20260131T210000Z']);
	assert.equal(stampsAt('2026-03-02'), ['2026-01-12 20260301T070000Z', '2026-03-01 20260301T070000Z']);
	assert.equal(stampsAt('2026-05-01'), ['2026-01-12 20260331T210000Z', '2026-03-01 20260331T210000Z']);
});

calendars('has no line of more than 75 octets, and none that ends inside a character', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (title) => {
			const words = title.replace(/[\\;,\p{Cc}]/gu, '');
			const text = calendarOf(words);
			for (const line of text.split('\r\n')) {
				assert.ok(Buffer.byteLength(line) <= 75, line);
				assert.ok(line.isWellFormed(), line);
			}
			assert.ok(text.replaceAll('\r\n ', '').includes(`\r\nX-WR-CALNAME:${words}\r\n`));
		}),
		{ numRuns: 200 },
	);
});

calendars.run();
