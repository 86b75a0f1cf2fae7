import type { Moment } from '../model/moment.ts';
import type { Revision } from '../model/revision.ts';
import { dayWords, idWords, momentWords } from './date-words.ts';
import type { RevisionState } from './revision-state.ts';
import { type EndedTurn, sentence, type Sentences, type Turn } from './sentence-set.ts';

/** The sentences in Belarusian. */
export const belarusianSentences: Sentences = {
	revisionName: ({ kind, id }) =>
		id === 'draft' ? 'Праект наступнай рэдакцыі' : `${kinds[kind]} ад\u00a0${idWords(id, 'be')}`,
	kindName: (kind) => kinds[kind],
	stateName: (state) => states[state],

	takesEffect: (from) => `уступае ў сілу ${words(from)}`,
	inForce: (turn) => sentence(`Гэты тэкст дзейнічае з\u00a0${words(turn.from)}${endAhead(turn)}`),
	upcoming: (turn) => {
		const end = turn.until === undefined ? '' : ` і дзейнічае${endAhead(turn)}`;
		return sentence(`Гэты тэкст уступае ў сілу ${words(turn.from)}${end}`);
	},
	over: (turn) =>
		sentence(
			`Гэты тэкст дзейнічаў з\u00a0${words(turn.from)} да\u00a0${words(turn.until)}, ${endPast(turn)}`,
		),
	displaced: (from, by) =>
		sentence(
			`Гэты тэкст быў прызначаны на\u00a0${words(from)}, але з таго ж моманту дзейнічае ${textNamed(by)}`,
		),
	withdrawn: ({ due, at, by }) =>
		sentence(
			`Гэты тэкст ніколі не дзейнічаў: ён павінен быў уступіць у сілу ${words(due)}, але адкліканы ${words(at)} (паведамленне ад\u00a0${date(by)})`,
		),
	neverInForce: ({ due, at, by }) =>
		sentence(
			`Гэты тэкст ніколі не дзейнічаў: ён павінен быў уступіць у сілу ${words(due)}, але ${words(at)} размешчана рэдакцыя ад\u00a0${date(by)}, якая яго адклікала`,
		),
	overtaken: ({ due, by }) =>
		sentence(
			`Гэты тэкст ніколі не дзейнічаў: на той жа момант, ${words(due)}, прызначана ${textNamed(by)}, размешчаная пазней`,
		),
	correctedBeforehand: ({ due, by }) =>
		sentence(
			`Гэты тэкст ніколі не дзейнічаў: ён павінен быў уступіць у сілу ${words(due)}, але раней яго замяніла выпраўленне ад\u00a0${date(by)}`,
		),
	correctionTooLate: () =>
		'Гэты тэкст ніколі не дзейнічаў: тэрмін рэдакцыі, якую ён выпраўляе, скончыўся раней, чым ён размешчаны.',
	correctionOfNothing: () => 'Гэты тэкст ніколі не дзейнічаў: рэдакцыі, якую ён выпраўляе, няма.',

	correction: (corrected) =>
		sentence(
			`Гэта выпраўленне апіскі: тэкст становіцца на месца ${corrected.kind === 'correction' ? 'выпраўлення' : 'рэдакцыі'} ад\u00a0${date(corrected)} і новай рэдакцыяй не лічыцца`,
		),
	retroactive: (from, reason) =>
		sentence(
			`Гэты тэкст прымяняецца і да часу перад размяшчэннем, з\u00a0${words(from)}${reason === undefined ? '' : `; прычына: ${reason}`}`,
		),
	withdrawalNotice: (withdrawn, due) =>
		sentence(
			`Гэта паведамленне адклікае ${withdrawn.kind === 'repeal' ? 'паведамленне аб адмене' : 'рэдакцыю'} ад\u00a0${date(withdrawn)}; тэрмін уступлення ў сілу быў ${words(due)}`,
		),
	idleWithdrawal: () => 'Гэта паведамленне аб адкліканні нічога не змяніла.',
	repealNotice: (from, until) =>
		sentence(
			`Гэта паведамленне аб адмене: з\u00a0${words(from)}${until === undefined ? '' : ` да\u00a0${words(until)}`} не дзейнічае ніводная рэдакцыя`,
		),
	withdrawnRepeal: ({ due, at, by }) =>
		sentence(
			`Адмена не адбылася: яна павінна была ўступіць у сілу ${words(due)}, але адклікана ${words(at)} (${by.kind === 'edition' ? 'рэдакцыя' : 'паведамленне'} ад\u00a0${date(by)})`,
		),

	posted: (at) => sentence(`Размешчана ${words(at)}`),
	momentNotRecorded: (day) =>
		sentence(`Дакладны момант размяшчэння не запісаны; ім лічыцца пачатак дня ${dayWords(day, 'be')}`),
	backfilled: (at) => sentence(`Размешчана ${words(at)}; запіс унесены ў журнал пазней`),

	nothingInForce: () => 'Ніводная рэдакцыя не дзейнічае.',
	nothingInForceSince: (repeal) =>
		sentence(`Дакумент адменены: ніводная рэдакцыя не дзейнічае з\u00a0${words(repeal)}`),
	nothingInForceUntil: (until) => sentence(`Да\u00a0${words(until)} ніводная рэдакцыя не дзейнічае`),
	repealedUntil: (repeal, until) =>
		sentence(
			`Дакумент адменены: з\u00a0${words(repeal)} да\u00a0${words(until)} ніводная рэдакцыя не дзейнічае`,
		),
	nextChange: (at) => sentence(`Наступная змена: ${words(at)}`),
	noChangeKnown: () => 'Пра наступныя змены не аб’яўлена.',
	asOf: (at) => sentence(`Па стане на\u00a0${words(at)}`),
	changePassed: (at) =>
		`Гэта старонка складзена да змены, прызначанай на\u00a0${words(at)}, і гэты момант ужо надышоў. Загрузіце яе нанова.`,
	inForceSince: (at) => `Паводле звестак гэтай старонкі, з\u00a0${words(at)} дзейнічае:`,
	repealedSince: (at) =>
		`Паводле звестак гэтай старонкі, з\u00a0${words(at)} ніводная рэдакцыя не дзейнічае:`,
	sample: () => 'Гэта ўзор: ён паказвае, як пабудаваны сайт, і нікога ні да чаго не абавязвае.',
	draft: () => 'Гэта праект: ён не размешчаны і не дзейнічае.',
};

const kinds: Readonly<Record<Revision['kind'], string>> = {
	edition: 'Рэдакцыя',
	correction: 'Выпраўленне',
	withdrawal: 'Паведамленне аб адкліканні',
	repeal: 'Паведамленне аб адмене',
};

/** In Belarusian these words are the same for an edition and a correction. */
const states: Readonly<Record<RevisionState, string>> = {
	upcoming: 'уступіць у сілу',
	'in-force': 'дзейнічае',
	superseded: 'страціла сілу',
	withdrawn: 'адклікана',
	'never-in-force': 'не ўступала ў сілу',
	repealed: 'адменена',
	notice: 'паведамленне',
};

function words(moment: Moment): string {
	return momentWords(moment, 'be');
}

function date(revision: Revision): string {
	return idWords(revision.id, 'be');
}

function textNamed(by: Revision): string {
	const noun = { edition: 'рэдакцыя', correction: 'выпраўленне', withdrawal: 'адкліканне', repeal: 'адмена' }[
		by.kind
	];
	return `${noun} ад\u00a0${date(by)}`;
}

function endAhead({ until, by }: Turn): string {
	if (until === undefined || by === undefined) return '';
	const end = ` да\u00a0${words(until)}`;
	if (by.kind === 'repeal') return `${end}, калі адмяняецца паведамленнем ад\u00a0${date(by)}`;
	if (by.kind === 'correction') return `${end}, калі яго замяняе выпраўленне ад\u00a0${date(by)}`;
	return `${end}, калі ўступае ў сілу рэдакцыя ад\u00a0${date(by)}`;
}

function endPast({ by }: EndedTurn): string {
	if (by.kind === 'repeal') return `калі адменены паведамленнем ад\u00a0${date(by)}`;
	if (by.kind === 'correction') return `калі яго замяніла выпраўленне ад\u00a0${date(by)}`;
	return `калі ўступіла ў сілу рэдакцыя ад\u00a0${date(by)}`;
}
