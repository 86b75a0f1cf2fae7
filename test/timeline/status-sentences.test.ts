import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Revision } from '../../scripts/model/revision.ts';
import type { SiteLanguage } from '../../scripts/timeline/date-words.ts';
import { nothingInForceSentence, statusSentences } from '../../scripts/timeline/status-sentences.ts';
import { timelineOf } from '../../scripts/timeline/timeline.ts';
import { moment, revision } from './history.ts';

const test = suite('status sentences: posting, and nothing in force');

/** The last sentence of a page: that of posting. */
function postingSaid(told: Revision, language: SiteLanguage): string {
	const timeline = timelineOf([told], moment('2027-12-31'));
	const sentences = statusSentences({ timeline, revision: told, at: moment('2027-01-01') }, language);
	return sentences.at(-1)?.replaceAll('\u00a0', ' ') ?? '';
}

test('a recorded posting is told to the second', () => {
	const told = revision('2026-11-22', { posted: '2026-11-22T14:05:31+03:00' });
	assert.is(postingSaid(told, 'ru'), 'Размещено 22 ноября 2026 г., 14:05:31 (UTC+3).');
	assert.is(postingSaid(told, 'be'), 'Размешчана 22 лістапада 2026 г., 14:05:31 (UTC+3).');
	assert.is(postingSaid(told, 'en'), 'Posted on 22 November 2026, 14:05:31 (UTC+3).');
});

test('a posting that was not recorded says what stands in for its moment', () => {
	const told = revision('2026-11-22');
	assert.is(
		postingSaid(told, 'ru'),
		'Точный момент размещения не записан; им считается начало дня 22 ноября 2026 г.',
	);
	assert.is(
		postingSaid(told, 'be'),
		'Дакладны момант размяшчэння не запісаны; ім лічыцца пачатак дня 22 лістапада 2026 г.',
	);
	assert.is(
		postingSaid(told, 'en'),
		'The exact moment of posting was not recorded; the start of 22 November 2026 stands in for it.',
	);
});

test('a past posting brought in later says so', () => {
	const plain = revision('2026-11-22', { posted: '2026-11-22' });
	const told = { ...plain, posted: { ...plain.posted, backfilled: true } };
	assert.is(postingSaid(told, 'ru'), 'Размещено 22 ноября 2026 г.; запись внесена в журнал позднее.');
	assert.is(postingSaid(told, 'be'), 'Размешчана 22 лістапада 2026 г.; запіс унесены ў журнал пазней.');
	assert.is(postingSaid(told, 'en'), 'Posted on 22 November 2026; this was entered in the log later.');
});

test('where nothing is in force the page says so, and since which repeal', () => {
	const history = [
		revision('2026-01-01'),
		revision('2026-03-01', { kind: 'repeal', effective: '2026-06-01' }),
	];
	const timeline = timelineOf(history, moment('2026-12-31'));
	const told = (at: string, language: SiteLanguage) =>
		nothingInForceSentence(timeline, moment(at), language).replaceAll('\u00a0', ' ');
	assert.is(told('2025-01-01', 'ru'), 'Ни одна редакция не действует.');
	assert.is(told('2025-01-01', 'be'), 'Ніводная рэдакцыя не дзейнічае.');
	assert.is(told('2025-01-01', 'en'), 'No revision is in force.');
	assert.is(told('2026-07-01', 'ru'), 'Документ отменён: ни одна редакция не действует с 1 июня 2026 г.');
	assert.is(
		told('2026-07-01', 'be'),
		'Дакумент адменены: ніводная рэдакцыя не дзейнічае з 1 чэрвеня 2026 г.',
	);
	assert.is(told('2026-07-01', 'en'), 'The document was repealed: no revision is in force from 1 June 2026.');
});

test.run();
