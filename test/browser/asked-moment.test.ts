import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { periodAt, periodsAfter, type AnsweredPeriod } from '../../scripts/browser/asked-moment.ts';
import { shownMoment } from '../../scripts/browser/shown-moment.ts';
import { isoIn, momentIn, showingsOf } from '../../scripts/browser/zone-time.ts';
import { isoMoment, startOfDate, type Moment, type ZoneName } from '../../scripts/model/moment.ts';
import { momentWords, type SiteLanguage } from '../../scripts/timeline/date-words.ts';
import { knownPeriods } from '../../scripts/timeline/known-period.ts';
import { periodsOf } from '../../scripts/timeline/period.ts';
import { inForceAt } from '../../scripts/timeline/point-in-time.ts';
import { timelineOf } from '../../scripts/timeline/timeline.ts';
import { firstShown } from '../model/zone-clock.ts';
import { fc } from '../property.ts';
import { farAhead } from '../timeline/answers.ts';
import { someHistory, someMoment } from '../timeline/histories.ts';
import { moment } from '../timeline/history.ts';

const asked = suite('an answer looked up by a page');

const iso = (at: Moment | undefined): string | null => (at === undefined ? null : isoMoment(at));

/** The answers as a data file has them, without the words. */
function answers(history: Parameters<typeof knownPeriods>[0]): readonly AnsweredPeriod[] {
	return knownPeriods(history, farAhead).map((period) => ({
		from: iso(period.from),
		until: iso(period.until),
		knownFrom: iso(period.knownFrom),
		knownUntil: iso(period.knownUntil),
		revision: period.revision?.id ?? null,
		repeal: period.repeal?.id ?? null,
		says: '',
		name: null,
		href: null,
	}));
}

asked('is the one of the timeline known then, on both axes', () => {
	const property = fc.property(someHistory, someMoment, someMoment, (history, at, knownAt) => {
		const found = periodAt(answers(history), { at: +at, knownAt: +knownAt });
		assert.is(found!.revision, inForceAt(timelineOf(history, knownAt), at)?.id ?? null);
	});
	fc.assert(property);
});

asked('is followed by every later period known then, in order', () => {
	const property = fc.property(someHistory, someMoment, someMoment, (history, at, knownAt) => {
		const expected = periodsOf(timelineOf(history, knownAt)).filter(({ from }) => from && +from > +at);
		assert.equal(
			periodsAfter(answers(history), { at: +at, knownAt: +knownAt }).map(({ from }) => from),
			expected.map(({ from }) => isoMoment(from!)),
		);
	});
	fc.assert(property);
});

const clocks = suite('the clocks of a zone in a browser');

const zones = [
	'UTC',
	'Europe/Minsk',
	'America/New_York',
	'Asia/Kathmandu',
	'America/Santiago',
	'Pacific/Apia',
];
const someZone = fc.constantFrom(...zones);
const timeFrom = (year: number) =>
	fc.integer({ min: Date.UTC(year, 0), max: Date.UTC(2030, 0) }).map((at) => at - (at % 60_000));

clocks('show a moment as the site itself does', () => {
	const property = fc.property(someZone, timeFrom(1850), (zone, at) => {
		const local = moment('2026-01-01', zone as ZoneName).plus(at - +moment('2026-01-01', zone as ZoneName));
		assert.is(isoIn(at, zone), isoMoment(local));
	});
	fc.assert(property);
});

clocks('lead back from what they show to the moment, or to an hour they show twice', () => {
	const property = fc.property(someZone, timeFrom(2010), (zone, at) => {
		const shown = isoIn(at, zone);
		assert.is(momentIn(shown, zone), at);
		const found = momentIn(shown.slice(0, 16), zone)!;
		assert.ok(found <= at);
		assert.is(isoIn(found, zone).slice(0, 16), shown.slice(0, 16));
	});
	fc.assert(property);
});

clocks('take a date for its first moment, also where they skip midnight', () => {
	const days: readonly (readonly [zone: string, date: string])[] = [
		['Europe/Minsk', '2026-11-16'],
		['America/Santiago', '2026-09-06'],
		['America/New_York', '2026-11-01'],
	];
	for (const [zone, date] of days) {
		assert.is(momentIn(date, zone), firstShown(date, zone), `${date} in ${zone}`);
		assert.is(momentIn(date, zone), +startOfDate(date, zone as ZoneName)!, `${date} in ${zone}`);
	}
});

clocks('take nothing else for a moment', () => {
	for (const text of [
		'',
		'now',
		'2026-13-01',
		'2026-02-30',
		'16.11.2026',
		'2026-11-16T25:00',
		'2026-11-16 09:30',
		'2026-11-16T09:30+25:00',
		'2026-11-16T09:30+03:99',
	]) {
		assert.is(momentIn(text, 'UTC'), undefined, text);
	}
});

clocks('read a moment from an address into which its plus was typed', () => {
	const asked = new URLSearchParams('?at=2026-11-16T09:30:00+03:00').get('at')!;
	assert.is(momentIn(asked, 'UTC'), Date.UTC(2026, 10, 16, 6, 30));
});

clocks('are told in the words the pages have', () => {
	const languages: readonly SiteLanguage[] = ['ru', 'be', 'en'];
	for (const language of languages) {
		for (const text of ['2026-11-16', '2026-03-02T09:30+03:00', '2026-03-02T09:30:15+03:00']) {
			const words = momentWords(moment(text), language);
			const shown = shownMoment(isoMoment(moment(text)), language);
			assert.is(shown, words);
		}
	}
	const kathmandu = moment('2026-03-02T09:30+05:45', 'Asia/Kathmandu' as ZoneName);
	assert.match(shownMoment(isoMoment(kathmandu), 'ru'), /09:30\u00a0\(UTC\+5:45\)$/);
});

asked.run();
clocks('show an hour twice in autumn and another never in spring', () => {
	const shown = (text: string) => showingsOf(text, 'Europe/Berlin')?.map((at) => isoIn(at, 'Europe/Berlin'));
	assert.equal(shown('2026-10-25T02:30'), ['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00']);
	assert.equal(shown('2026-03-29T02:30'), []);
	assert.equal(shown('2026-07-01T02:30'), ['2026-07-01T02:30:00+02:00']);
	assert.is(shown('2026-10-25T02:30:00+01:00'), undefined, 'an offset says which');
	assert.is(shown('2026-10-25'), undefined);
	assert.is(shown('yesterday'), undefined);
});

clocks.run();
