import { suite } from 'uvu';
import type { Draft } from './history.ts';
import { saysIn } from './telling.ts';

const test = suite('status sentences of withdrawals and repeals');
const says = saysIn(test);

const march: readonly [string, Draft?] = ['2026-03-01', { effective: '2026-06-01' }];

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

test.run();
