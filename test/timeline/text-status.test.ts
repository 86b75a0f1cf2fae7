import { suite } from 'uvu';
import type { Draft } from './history.ts';
import { saysIn } from './telling.ts';

const test = suite('status sentences of texts');
const says = saysIn(test);

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
	'a text that makes way for a corrected one says that the correction takes its place',
	{
		history: [['2026-01-01'], march, ['2026-04-01', { kind: 'correction', corrects: '2026-03-01' }]],
		id: '2026-01-01',
		at: '2026-05-01',
	},
	{
		ru: [
			'Этот текст действует с 1 января 2026 г. до 1 июня 2026 г., когда его заменяет исправление от 1 апреля 2026 г.',
		],
		be: [
			'Гэты тэкст дзейнічае з 1 студзеня 2026 г. да 1 чэрвеня 2026 г., калі яго замяняе выпраўленне ад 1 красавіка 2026 г.',
		],
		en: [
			'This text is in force from 1 January 2026 until 1 June 2026, when the correction of 1 April 2026 takes its place.',
		],
	},
);

says(
	'a correction posted after its edition took effect did not end the text before it',
	{
		history: [['2026-01-01'], march, ['2026-06-15', { kind: 'correction', corrects: '2026-03-01' }]],
		id: '2026-01-01',
		at: '2026-07-01',
	},
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

test.run();
