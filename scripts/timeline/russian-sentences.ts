import type { Moment } from '../model/moment.ts';
import type { Revision } from '../model/revision.ts';
import { dayWords, idWords, momentWords } from './date-words.ts';
import type { RevisionState } from './revision-state.ts';
import { type EndedTurn, sentence, type Sentences, type Turn } from './sentence-set.ts';

/** The sentences in Russian. */
export const russianSentences: Sentences = {
	revisionName: ({ kind, id }) =>
		id === 'draft' ? 'Проект следующей редакции' : `${kinds[kind]} от\u00a0${idWords(id, 'ru')}`,
	kindName: (kind) => kinds[kind],
	stateName: (state, { kind }) => (kind === 'correction' ? correctionStates : editionStates)[state],

	takesEffect: (from) => `вступает в силу ${words(from)}`,
	inForce: (turn) => sentence(`Этот текст действует с\u00a0${words(turn.from)}${endAhead(turn)}`),
	upcoming: (turn) => {
		const end = turn.until === undefined ? '' : ` и действует${endAhead(turn)}`;
		return sentence(`Этот текст вступает в силу ${words(turn.from)}${end}`);
	},
	over: (turn) =>
		sentence(
			`Этот текст действовал с\u00a0${words(turn.from)} до\u00a0${words(turn.until)}, ${endPast(turn)}`,
		),
	displaced: (from, by) =>
		sentence(
			`Этот текст был назначен на\u00a0${words(from)}, но с того же момента действует ${textNamed(by)}`,
		),
	withdrawn: ({ due, at, by }) =>
		sentence(
			`Этот текст никогда не действовал: он должен был вступить в силу ${words(due)}, но отозван ${words(at)} (уведомление от\u00a0${date(by)})`,
		),
	neverInForce: ({ due, at, by }) =>
		sentence(
			`Этот текст никогда не действовал: он должен был вступить в силу ${words(due)}, но ${words(at)} размещена редакция от\u00a0${date(by)}, которая его отозвала`,
		),
	overtaken: ({ due, by }) =>
		sentence(
			`Этот текст никогда не действовал: на тот же момент, ${words(due)}, назначена ${textNamed(by)}, размещённая позже`,
		),
	correctedBeforehand: ({ due, by }) =>
		sentence(
			`Этот текст никогда не действовал: он должен был вступить в силу ${words(due)}, но прежде его заменило исправление от\u00a0${date(by)}`,
		),
	correctionTooLate: () =>
		'Этот текст никогда не действовал: срок редакции, которую он исправляет, закончился раньше, чем он размещён.',
	correctionOfNothing: () => 'Этот текст никогда не действовал: редакции, которую он исправляет, нет.',

	correction: (corrected) =>
		sentence(
			`Это исправление описки: текст встаёт на место ${corrected.kind === 'correction' ? 'исправления' : 'редакции'} от\u00a0${date(corrected)} и новой редакцией не считается`,
		),
	retroactive: (from, reason) =>
		sentence(
			`Этот текст применяется и ко времени до размещения, с\u00a0${words(from)}${reason === undefined ? '' : `; причина: ${reason}`}`,
		),
	withdrawalNotice: (withdrawn, due) =>
		sentence(
			`Это уведомление отзывает ${withdrawn.kind === 'repeal' ? 'уведомление об отмене' : 'редакцию'} от\u00a0${date(withdrawn)}; срок вступления в силу был ${words(due)}`,
		),
	idleWithdrawal: () => 'Это уведомление об отзыве ничего не изменило.',
	repealNotice: (from, until) =>
		sentence(
			`Это уведомление об отмене: с\u00a0${words(from)}${until === undefined ? '' : ` до\u00a0${words(until)}`} не действует ни одна редакция`,
		),
	withdrawnRepeal: ({ due, at, by }) =>
		sentence(
			`Отмена не состоялась: она должна была вступить в силу ${words(due)}, но отозвана ${words(at)} (${by.kind === 'edition' ? 'редакция' : 'уведомление'} от\u00a0${date(by)})`,
		),

	posted: (at) => sentence(`Размещено ${words(at)}`),
	momentNotRecorded: (day) =>
		sentence(`Точный момент размещения не записан; им считается начало дня ${dayWords(day, 'ru')}`),
	backfilled: (at) => sentence(`Размещено ${words(at)}; запись внесена в журнал позднее`),

	nothingInForce: () => 'Ни одна редакция не действует.',
	nothingInForceSince: (repeal) =>
		sentence(`Документ отменён: ни одна редакция не действует с\u00a0${words(repeal)}`),
	nothingInForceUntil: (until) => sentence(`До\u00a0${words(until)} ни одна редакция не действует`),
	repealedUntil: (repeal, until) =>
		sentence(
			`Документ отменён: с\u00a0${words(repeal)} до\u00a0${words(until)} ни одна редакция не действует`,
		),
	nextChange: (at) => sentence(`Следующее изменение: ${words(at)}`),
	noChangeKnown: () => 'О следующих изменениях не объявлено.',
	asOf: (at) => sentence(`По состоянию на\u00a0${words(at)}`),
	changePassed: (at) =>
		`Эта страница составлена до изменения, назначенного на\u00a0${words(at)}, и этот момент уже наступил. Загрузите её заново.`,
	inForceSince: (at) => `По сведениям этой страницы, с\u00a0${words(at)} действует:`,
	repealedSince: (at) => `По сведениям этой страницы, с\u00a0${words(at)} ни одна редакция не действует:`,
	sample: () => 'Это образец: он показывает, как устроен сайт, и никого ни к чему не обязывает.',
	draft: () => 'Это проект: он не размещён и не действует.',
};

const kinds: Readonly<Record<Revision['kind'], string>> = {
	edition: 'Редакция',
	correction: 'Исправление',
	withdrawal: 'Уведомление об отзыве',
	repeal: 'Уведомление об отмене',
};

const editionStates: Readonly<Record<RevisionState, string>> = {
	upcoming: 'вступит в силу',
	'in-force': 'действует',
	superseded: 'утратила силу',
	withdrawn: 'отозвана',
	'never-in-force': 'не вступала в силу',
	repealed: 'отменена',
	notice: 'уведомление',
};

const correctionStates: Readonly<Record<RevisionState, string>> = {
	...editionStates,
	superseded: 'утратило силу',
	withdrawn: 'отозвано',
	'never-in-force': 'не вступало в силу',
	repealed: 'отменено',
};

function words(moment: Moment): string {
	return momentWords(moment, 'ru');
}

function date(revision: Revision): string {
	return idWords(revision.id, 'ru');
}

function textNamed(by: Revision): string {
	const noun = { edition: 'редакция', correction: 'исправление', withdrawal: 'отзыв', repeal: 'отмена' }[
		by.kind
	];
	return `${noun} от\u00a0${date(by)}`;
}

function endAhead({ until, by }: Turn): string {
	if (until === undefined || by === undefined) return '';
	const end = ` до\u00a0${words(until)}`;
	if (by.kind === 'repeal') return `${end}, когда отменяется уведомлением от\u00a0${date(by)}`;
	if (by.kind === 'correction') return `${end}, когда его заменяет исправление от\u00a0${date(by)}`;
	return `${end}, когда вступает в силу редакция от\u00a0${date(by)}`;
}

function endPast({ by }: EndedTurn): string {
	if (by.kind === 'repeal') return `когда отменён уведомлением от\u00a0${date(by)}`;
	if (by.kind === 'correction') return `когда его заменило исправление от\u00a0${date(by)}`;
	return `когда вступила в силу редакция от\u00a0${date(by)}`;
}
