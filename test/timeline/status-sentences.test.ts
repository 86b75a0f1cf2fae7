import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Revision } from '../../scripts/model/revision.ts';
import type { SiteLanguage } from '../../scripts/timeline/date-words.ts';
import { nothingInForceSentence, statusSentences } from '../../scripts/timeline/status-sentences.ts';
import { timelineOf } from '../../scripts/timeline/timeline.ts';
import { type Draft, moment, revision } from './history.ts';

const test = suite('status sentences');

/** What the page of a revision says, as known a while after everything was posted; without the sentence of posting. */
function said(
	history: readonly Revision[],
	id: string,
	at: string,
	language: SiteLanguage,
): readonly string[] {
	const timeline = timelineOf(history, moment('2027-12-31'));
	const told = history.find((one) => one.id === id);
	if (told === undefined) throw new Error(`${id} is not in the history`);
	const sentences = statusSentences({ timeline, revision: told, at: moment(at) }, language);
	return sentences.slice(0, -1).map((text) => text.replaceAll('\u00a0', ' '));
}

/** One test in three languages: of the history, what is said of a revision at a moment. */
function says(
	name: string,
	about: { history: readonly (readonly [string, Draft?])[]; id: string; at: string },
	expected: Readonly<Record<SiteLanguage, readonly string[]>>,
): void {
	const history = about.history.map(([id, draft]) => revision(id, draft));
	for (const language of ['ru', 'be', 'en'] as const) {
		test(`${name} (${language})`, () => {
			assert.equal(said(history, about.id, about.at, language), expected[language]);
		});
	}
}

const march: readonly [string, Draft?] = ['2026-03-01', { effective: '2026-06-01' }];

says(
	'a text in force says since when',
	{ history: [['2026-01-01']], id: '2026-01-01', at: '2026-02-01' },
	{
		ru: ['Этот текст действует с 1 января 2026 г.'],
		be: ['Гэты тэкст дзейнічае з 1 студзеня 2026 г.'],
		en: ['This text is in force from 1 January 2026.'],
	},
);

says(
	'a text whose end is announced says until when, and what follows',
	{ history: [['2026-01-01'], march], id: '2026-01-01', at: '2026-04-01' },
	{
		ru: [
			'Этот текст действует с 1 января 2026 г. до 1 июня 2026 г., когда вступает в силу редакция от 1 марта 2026 г.',
		],
		be: [
			'Гэты тэкст дзейнічае з 1 студзеня 2026 г. да 1 чэрвеня 2026 г., калі ўступае ў сілу рэдакцыя ад 1 сакавіка 2026 г.',
		],
		en: [
			'This text is in force from 1 January 2026 until 1 June 2026, when the revision of 1 March 2026 takes effect.',
		],
	},
);

says(
	'an upcoming text says from when',
	{ history: [['2026-01-01'], march], id: '2026-03-01', at: '2026-04-01' },
	{
		ru: ['Этот текст вступает в силу 1 июня 2026 г.'],
		be: ['Гэты тэкст уступае ў сілу 1 чэрвеня 2026 г.'],
		en: ['This text takes effect on 1 June 2026.'],
	},
);

says(
	'an upcoming text whose own end is announced says both',
	{
		history: [march, ['2026-04-01', { kind: 'repeal', effective: '2026-09-01', keeps: '2026-03-01' }]],
		id: '2026-03-01',
		at: '2026-04-02',
	},
	{
		ru: [
			'Этот текст вступает в силу 1 июня 2026 г. и действует до 1 сентября 2026 г., когда отменяется уведомлением от 1 апреля 2026 г.',
		],
		be: [
			'Гэты тэкст уступае ў сілу 1 чэрвеня 2026 г. і дзейнічае да 1 верасня 2026 г., калі адмяняецца паведамленнем ад 1 красавіка 2026 г.',
		],
		en: [
			'This text takes effect on 1 June 2026 and applies until 1 September 2026, when the notice of 1 April 2026 repeals it.',
		],
	},
);

says(
	'a superseded text says both ends of its period and what followed',
	{ history: [['2026-01-01'], march], id: '2026-01-01', at: '2026-06-01' },
	{
		ru: [
			'Этот текст действовал с 1 января 2026 г. до 1 июня 2026 г., когда вступила в силу редакция от 1 марта 2026 г.',
		],
		be: [
			'Гэты тэкст дзейнічаў з 1 студзеня 2026 г. да 1 чэрвеня 2026 г., калі ўступіла ў сілу рэдакцыя ад 1 сакавіка 2026 г.',
		],
		en: [
			'This text was in force from 1 January 2026 until 1 June 2026, when the revision of 1 March 2026 took effect.',
		],
	},
);

says(
	'a text replaced from its first moment says so',
	{ history: [['2026-06-01'], ['2026-06-01.2']], id: '2026-06-01', at: '2026-06-02' },
	{
		ru: [
			'Этот текст был назначен на 1 июня 2026 г., но с того же момента действует редакция от 1 июня 2026 г. (2).',
		],
		be: [
			'Гэты тэкст быў прызначаны на 1 чэрвеня 2026 г., але з таго ж моманту дзейнічае рэдакцыя ад 1 чэрвеня 2026 г. (2).',
		],
		en: [
			'This text was to apply from 1 June 2026, but the revision of 1 June 2026 (2) applies from that very moment.',
		],
	},
);

const corrected = {
	history: [['2026-01-01'], ['2026-02-10', { kind: 'correction', corrects: '2026-01-01' }]] as const,
	at: '2026-03-01',
};

says(
	'a corrected text says when the correction took its place',
	{ ...corrected, id: '2026-01-01' },
	{
		ru: [
			'Этот текст действовал с 1 января 2026 г. до 10 февраля 2026 г., когда его заменило исправление от 10 февраля 2026 г.',
		],
		be: [
			'Гэты тэкст дзейнічаў з 1 студзеня 2026 г. да 10 лютага 2026 г., калі яго замяніла выпраўленне ад 10 лютага 2026 г.',
		],
		en: [
			'This text was in force from 1 January 2026 until 10 February 2026, when the correction of 10 February 2026 took its place.',
		],
	},
);

says(
	'a correction says what it mends and that it is no new edition',
	{ ...corrected, id: '2026-02-10' },
	{
		ru: [
			'Этот текст действует с 10 февраля 2026 г.',
			'Это исправление описки: текст встаёт на место редакции от 1 января 2026 г. и новой редакцией не считается.',
		],
		be: [
			'Гэты тэкст дзейнічае з 10 лютага 2026 г.',
			'Гэта выпраўленне апіскі: тэкст становіцца на месца рэдакцыі ад 1 студзеня 2026 г. і новай рэдакцыяй не лічыцца.',
		],
		en: [
			'This text is in force from 10 February 2026.',
			'This corrects a slip: the text stands in for the revision of 1 January 2026 and is not a new edition.',
		],
	},
);

says(
	'a text corrected before it commenced was never in force',
	{
		history: [march, ['2026-04-01', { kind: 'correction', corrects: '2026-03-01' }]],
		id: '2026-03-01',
		at: '2026-07-01',
	},
	{
		ru: [
			'Этот текст никогда не действовал: он должен был вступить в силу 1 июня 2026 г., но прежде его заменило исправление от 1 апреля 2026 г.',
		],
		be: [
			'Гэты тэкст ніколі не дзейнічаў: ён павінен быў уступіць у сілу 1 чэрвеня 2026 г., але раней яго замяніла выпраўленне ад 1 красавіка 2026 г.',
		],
		en: [
			'This text was never in force: it was to take effect on 1 June 2026, but the correction of 1 April 2026 took its place before that.',
		],
	},
);

says(
	'a correction of a period that was over was never in force',
	{
		history: [['2026-01-01'], ['2026-02-01'], ['2026-03-01', { kind: 'correction', corrects: '2026-01-01' }]],
		id: '2026-03-01',
		at: '2026-07-01',
	},
	{
		ru: [
			'Этот текст никогда не действовал: срок редакции, которую он исправляет, закончился раньше, чем он размещён.',
			'Это исправление описки: текст встаёт на место редакции от 1 января 2026 г. и новой редакцией не считается.',
		],
		be: [
			'Гэты тэкст ніколі не дзейнічаў: тэрмін рэдакцыі, якую ён выпраўляе, скончыўся раней, чым ён размешчаны.',
			'Гэта выпраўленне апіскі: тэкст становіцца на месца рэдакцыі ад 1 студзеня 2026 г. і новай рэдакцыяй не лічыцца.',
		],
		en: [
			'This text was never in force: the period of the revision it corrects was over before it was posted.',
			'This corrects a slip: the text stands in for the revision of 1 January 2026 and is not a new edition.',
		],
	},
);

says(
	'a correction of nothing says so',
	{
		history: [['2026-03-01', { kind: 'correction', corrects: '2025-01-01' }]],
		id: '2026-03-01',
		at: '2026-07-01',
	},
	{
		ru: ['Этот текст никогда не действовал: редакции, которую он исправляет, нет.'],
		be: ['Гэты тэкст ніколі не дзейнічаў: рэдакцыі, якую ён выпраўляе, няма.'],
		en: ['This text was never in force: there is no revision for it to correct.'],
	},
);

const withdrawn = {
	history: [march, ['2026-04-01', { kind: 'withdrawal', withdraws: '2026-03-01' }]] as const,
	at: '2026-05-01',
};

says(
	'a withdrawn text says which notice took it back, and that it was never in force',
	{ ...withdrawn, id: '2026-03-01' },
	{
		ru: [
			'Этот текст никогда не действовал: он должен был вступить в силу 1 июня 2026 г., но отозван 1 апреля 2026 г. (уведомление от 1 апреля 2026 г.).',
		],
		be: [
			'Гэты тэкст ніколі не дзейнічаў: ён павінен быў уступіць у сілу 1 чэрвеня 2026 г., але адкліканы 1 красавіка 2026 г. (паведамленне ад 1 красавіка 2026 г.).',
		],
		en: [
			'This text was never in force: it was to take effect on 1 June 2026, but was withdrawn on 1 April 2026 (notice of 1 April 2026).',
		],
	},
);

says(
	'a notice of withdrawal says what it takes back',
	{ ...withdrawn, id: '2026-04-01' },
	{
		ru: ['Это уведомление отзывает редакцию от 1 марта 2026 г.; срок вступления в силу был 1 июня 2026 г.'],
		be: [
			'Гэта паведамленне адклікае рэдакцыю ад 1 сакавіка 2026 г.; тэрмін уступлення ў сілу быў 1 чэрвеня 2026 г.',
		],
		en: ['This notice withdraws the revision of 1 March 2026, which was to take effect on 1 June 2026.'],
	},
);

says(
	'a notice that comes too late to withdraw anything says that it changed nothing',
	{
		history: [['2026-01-01'], ['2026-04-01', { kind: 'withdrawal', withdraws: '2026-01-01' }]],
		id: '2026-04-01',
		at: '2026-05-01',
	},
	{
		ru: ['Это уведомление об отзыве ничего не изменило.'],
		be: ['Гэта паведамленне аб адкліканні нічога не змяніла.'],
		en: ['This notice of withdrawal changed nothing.'],
	},
);

says(
	'a text that another edition withdrew was never in force',
	{
		history: [march, ['2026-04-01', { effective: '2026-07-01', withdraws: '2026-03-01' }]],
		id: '2026-03-01',
		at: '2026-05-01',
	},
	{
		ru: [
			'Этот текст никогда не действовал: он должен был вступить в силу 1 июня 2026 г., но 1 апреля 2026 г. размещена редакция от 1 апреля 2026 г., которая его отозвала.',
		],
		be: [
			'Гэты тэкст ніколі не дзейнічаў: ён павінен быў уступіць у сілу 1 чэрвеня 2026 г., але 1 красавіка 2026 г. размешчана рэдакцыя ад 1 красавіка 2026 г., якая яго адклікала.',
		],
		en: [
			'This text was never in force: it was to take effect on 1 June 2026, but the revision of 1 April 2026, posted on 1 April 2026, withdrew it.',
		],
	},
);

says(
	'a text overtaken by one with the same commencement was never in force',
	{
		history: [march, ['2026-04-01', { effective: '2026-06-01', keeps: '2026-03-01' }]],
		id: '2026-03-01',
		at: '2026-05-01',
	},
	{
		ru: [
			'Этот текст никогда не действовал: на тот же момент, 1 июня 2026 г., назначена редакция от 1 апреля 2026 г., размещённая позже.',
		],
		be: [
			'Гэты тэкст ніколі не дзейнічаў: на той жа момант, 1 чэрвеня 2026 г., прызначана рэдакцыя ад 1 красавіка 2026 г., размешчаная пазней.',
		],
		en: [
			'This text was never in force: the revision of 1 April 2026, posted later, was given the same commencement, 1 June 2026.',
		],
	},
);

const repealed = {
	history: [
		['2026-01-01'],
		['2026-03-01', { kind: 'repeal', effective: '2026-06-01' }],
		['2026-09-01'],
	] as const,
	at: '2026-07-01',
};

says(
	'a repealed text says which notice repealed it',
	{ ...repealed, id: '2026-01-01' },
	{
		ru: [
			'Этот текст действовал с 1 января 2026 г. до 1 июня 2026 г., когда отменён уведомлением от 1 марта 2026 г.',
		],
		be: [
			'Гэты тэкст дзейнічаў з 1 студзеня 2026 г. да 1 чэрвеня 2026 г., калі адменены паведамленнем ад 1 сакавіка 2026 г.',
		],
		en: [
			'This text was in force from 1 January 2026 until 1 June 2026, when the notice of 1 March 2026 repealed it.',
		],
	},
);

says(
	'a notice of repeal says from when nothing is in force, and until when',
	{ ...repealed, id: '2026-03-01' },
	{
		ru: ['Это уведомление об отмене: с 1 июня 2026 г. до 1 сентября 2026 г. не действует ни одна редакция.'],
		be: [
			'Гэта паведамленне аб адмене: з 1 чэрвеня 2026 г. да 1 верасня 2026 г. не дзейнічае ніводная рэдакцыя.',
		],
		en: ['This is a notice of repeal: no revision is in force from 1 June 2026 until 1 September 2026.'],
	},
);

says(
	'a repeal that was taken back says so',
	{
		history: [
			['2026-01-01'],
			['2026-03-01', { kind: 'repeal', effective: '2026-06-01' }],
			['2026-04-01', { kind: 'withdrawal', withdraws: '2026-03-01' }],
		],
		id: '2026-03-01',
		at: '2026-07-01',
	},
	{
		ru: [
			'Отмена не состоялась: она должна была вступить в силу 1 июня 2026 г., но отозвана 1 апреля 2026 г. (уведомление от 1 апреля 2026 г.).',
		],
		be: [
			'Адмена не адбылася: яна павінна была ўступіць у сілу 1 чэрвеня 2026 г., але адклікана 1 красавіка 2026 г. (паведамленне ад 1 красавіка 2026 г.).',
		],
		en: [
			'This repeal did not happen: it was to take effect on 1 June 2026, but was withdrawn on 1 April 2026 (notice of 1 April 2026).',
		],
	},
);

says(
	'a retroactive text says from when, and why',
	{
		history: [['2026-01-01'], ['2026-03-01', { effective: '2026-02-01', retroactive: 'решение суда' }]],
		id: '2026-03-01',
		at: '2026-04-01',
	},
	{
		ru: [
			'Этот текст действует с 1 февраля 2026 г.',
			'Этот текст применяется и ко времени до размещения, с 1 февраля 2026 г.; причина: решение суда.',
		],
		be: [
			'Гэты тэкст дзейнічае з 1 лютага 2026 г.',
			'Гэты тэкст прымяняецца і да часу перад размяшчэннем, з 1 лютага 2026 г.; прычына: решение суда.',
		],
		en: [
			'This text is in force from 1 February 2026.',
			'This text also applies to the time before it was posted, from 1 February 2026; the reason: решение суда.',
		],
	},
);

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
