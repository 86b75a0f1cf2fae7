import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Language } from '../../scripts/model/language.ts';
import { parseZone, type ZoneName } from '../../scripts/model/moment.ts';
import type { RevisionId } from '../../scripts/model/revision-id.ts';
import {
	dayWords,
	idWords,
	momentWords,
	type SiteLanguage,
	siteLanguage,
	writtenDate,
} from '../../scripts/timeline/date-words.ts';
import { moment } from './history.ts';

const test = suite('dates in words');

/** Dates hold together with no-break spaces, which a test would hide. */
function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}

const zone = (name: string) => parseZone(name) as ZoneName;
const written = (text: string, name: string, language: SiteLanguage) =>
	plain(momentWords(moment(text, zone(name)), language));

test('the start of a day is written as that day', () => {
	assert.is(written('2026-09-01', 'Europe/Minsk', 'ru'), '1 сентября 2026 г.');
	assert.is(written('2026-09-01', 'Europe/Minsk', 'be'), '1 верасня 2026 г.');
	assert.is(written('2026-09-01', 'Europe/Minsk', 'en'), '1 September 2026');
});

test('a date does not break at the end of a line', () => {
	assert.not.match(dayWords(moment('2026-09-01'), 'ru'), / /);
	assert.not.match(idWords('2026-09-01.2' as RevisionId, 'en'), / /);
});

test('another moment also has its time and the offset of the zone', () => {
	const text = '2026-11-22T14:05:31+03:00';
	assert.is(written(text, 'Europe/Moscow', 'ru'), '22 ноября 2026 г., 14:05:31 (UTC+3)');
	assert.is(written(text, 'Europe/Moscow', 'be'), '22 лістапада 2026 г., 14:05:31 (UTC+3)');
	assert.is(written(text, 'Europe/Moscow', 'en'), '22 November 2026, 14:05:31 (UTC+3)');
	assert.is(written('2026-11-22T18:00+03:00', 'Europe/Moscow', 'en'), '22 November 2026, 18:00 (UTC+3)');
	assert.is(written('2026-11-22T18:00:00.250Z', 'UTC', 'en'), '22 November 2026, 18:00:00.250 (UTC)');
});

test('the day is that of the zone, and offsets of all kinds are written', () => {
	const text = '2026-01-01T01:30:00Z';
	assert.is(written(text, 'America/New_York', 'en'), '31 December 2025, 20:30 (UTC−5)');
	assert.is(written(text, 'Asia/Kolkata', 'en'), '1 January 2026, 07:00 (UTC+5:30)');
	assert.is(written(text, 'UTC', 'en'), '1 January 2026, 01:30 (UTC)');
	// Paris kept the time of its own sun, 9 minutes and 21 seconds before Greenwich.
	assert.is(written('1850-06-01T12:00:00Z', 'Europe/Paris', 'en'), '1 June 1850, 12:09:21 (UTC+0:09:21)');
	assert.is(written('1850-06-01', 'Europe/Paris', 'en'), '1 June 1850');
});

test('a day that begins at one o’clock is still written as a day', () => {
	// Chile moves its clocks from 00:00 to 01:00 on 6 September 2026.
	assert.is(written('2026-09-06', 'America/Santiago', 'en'), '6 September 2026');
});

test('each month has its name', () => {
	const yearIn = (language: SiteLanguage) =>
		Array.from(
			{ length: 12 },
			(_, index) =>
				plain(dayWords(moment(`2026-${String(index + 1).padStart(2, '0')}-02`), language)).split(' ')[1],
		).join(' ');
	assert.is(
		yearIn('ru'),
		'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
	);
	assert.is(
		yearIn('be'),
		'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
	);
	assert.is(
		yearIn('en'),
		'January February March April May June July August September October November December',
	);
});

test('a later revision of a day carries its place', () => {
	assert.is(plain(idWords('2026-09-01.2' as RevisionId, 'ru')), '1 сентября 2026 г. (2)');
	assert.is(plain(idWords('2026-09-01' as RevisionId, 'ru')), '1 сентября 2026 г.');
});

test('a date an author wrote in figures is put in words, and any other words stay', () => {
	assert.is(plain(writtenDate('2026-09-01', 'be')), '1 верасня 2026 г.');
	assert.is(writtenDate('сентябрь 2026', 'ru'), 'сентябрь 2026');
	assert.is(writtenDate('2026-13-01', 'en'), '2026-13-01');
});

test('a language the site does not speak is accompanied in English', () => {
	const spoken = ['ru', 'be', 'en-GB', 'be-tarask', 'de', 'rue'].map((tag) => siteLanguage(tag as Language));
	assert.equal(spoken, ['ru', 'be', 'en', 'be', 'en', 'en']);
});

test.run();
