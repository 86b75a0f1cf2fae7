import type { MomentScriptWords } from '../../browser/moment.ts';
import type { SiteLanguage } from '../../timeline/date-words.ts';
import { sentence } from '../../timeline/sentence-set.ts';

/** What the page of answers about any moment says, complete in one language. */
export interface MomentWords {
	readonly heading: string;
	readonly lead: string;
	readonly at: string;
	readonly knownAt: string;
	readonly zone: (zone: string) => string;
	/** That the second moment may be left empty. */
	readonly knownNow: string;
	readonly ask: string;
	readonly withoutScript: string;
	readonly table: string;
	readonly what: string;
	readonly known: string;
	/** Over what was known once and has been overtaken by a later posting. */
	readonly formerly: string;
	readonly formerlyLead: string;
	/** A whole sentence, given the revision's name as it begins a sentence and its period. */
	readonly inForce: (name: string, period: string) => string;
	readonly nothing: (period: string) => string;
	readonly repealed: (name: string, period: string) => string;
	/** A stretch of time; an end may be open. */
	readonly period: (from: string | undefined, until: string | undefined) => string;
	/** What the script says. */
	readonly script: Omit<MomentScriptWords, 'zone'>;
}

/** The words of each interface language. */
export const momentWordsIn: Readonly<Record<SiteLanguage, MomentWords>> = {
	ru: {
		heading: 'Что действовало в любой момент',
		lead: 'Укажите момент и то, по каким сведениям отвечать: размещённое позже второго момента в ответе не учитывается.',
		at: 'Что действует на момент',
		knownAt: 'По сведениям на момент',
		zone: (zone) => `Время указывается по часам зоны ${zone}.`,
		knownNow: 'Второй момент можно не указывать: тогда ответ опирается на всё, что известно сейчас.',
		ask: 'Ответить',
		withoutScript: 'Без скриптов ответ дают таблицы ниже.',
		table: 'Что когда действует',
		what: 'Что действует',
		known: 'Так было известно',
		formerly: 'Как это виделось раньше',
		formerlyLead: 'Сведения, которые изменились, когда было размещено что-то ещё.',
		inForce: (name, period) => sentence(`Действует ${lowered(name)}${after(': ', period)}`),
		nothing: (period) => sentence(`Ни одна редакция не действует${after(' ', period)}`),
		repealed: (name, period) =>
			sentence(`Документ отменён (${lowered(name)}): ни одна редакция не действует${after(' ', period)}`),
		period: (from, until) => stretch(from && `с\u00a0${from}`, until && `до\u00a0${until}`),
		script: {
			asked: 'На {at}, по сведениям на {known}:',
			knowsUntil: 'Сайт знает о том, что размещено по {asOf}; ответ опирается на это.',
			later: 'Дальше, по тем же сведениям:',
			notAMoment: 'Это не дата и не время.',
			failed:
				'Ответить не удалось: для этого страница должна быть открыта с сайта, а не с диска. См. таблицы ниже.',
			shownTwice: 'Такое время часы в этой зоне показывают дважды. Ответ дан о первом разе: {moment}.',
			second: 'О втором разе: {moment}',
			neverShown:
				'Такого времени часы в этой зоне не показывают: их переводят вперёд. Ответ дан о моменте {moment}.',
		},
	},
	en: {
		heading: 'What was in force at any moment',
		lead: 'Choose a moment, and by whose knowledge to answer: what was posted after the second moment plays no part.',
		at: 'In force at',
		knownAt: 'As known at',
		zone: (zone) => `Times are those of clocks in the zone ${zone}.`,
		knownNow: 'The second may be left empty: then the answer rests on all that is known now.',
		ask: 'Answer',
		withoutScript: 'Without scripts the tables below give the answer.',
		table: 'What is in force when',
		what: 'In force',
		known: 'So it was known',
		formerly: 'As it was seen before',
		formerlyLead: 'What was known until something else was posted.',
		inForce: (name, period) => sentence(`The ${lowered(name)} is in force${after(' ', period)}`),
		nothing: (period) => sentence(`No revision is in force${after(' ', period)}`),
		repealed: (name, period) =>
			sentence(`The document is repealed (${lowered(name)}): no revision is in force${after(' ', period)}`),
		period: (from, until) => stretch(from && `from ${from}`, until && `until ${until}`),
		script: {
			asked: 'At {at}, as known at {known}:',
			knowsUntil: 'The site knows what was posted up to {asOf}; the answer rests on that.',
			later: 'After that, by the same knowledge:',
			notAMoment: 'This is no date and no time.',
			failed:
				'There is no answer: the page must be opened from the site, not from a disk. See the tables below.',
			shownTwice: 'Clocks in this zone show that time twice. The answer is about the first: {moment}.',
			second: 'About the second: {moment}',
			neverShown:
				'Clocks in this zone never show that time, since they are set forward. The answer is about {moment}.',
		},
	},
	be: {
		heading: 'Што дзейнічала ў любы момант',
		lead: 'Пазначце момант і тое, па якіх звестках адказваць: размешчанае пазней за другі момант у адказе не ўлічваецца.',
		at: 'Што дзейнічае на момант',
		knownAt: 'Паводле звестак на момант',
		zone: (zone) => `Час пазначаецца паводле гадзіннікаў зоны ${zone}.`,
		knownNow: 'Другі момант можна не пазначаць: тады адказ абапіраецца на ўсё, што вядома цяпер.',
		ask: 'Адказаць',
		withoutScript: 'Без скрыптоў адказ даюць табліцы ніжэй.',
		table: 'Што калі дзейнічае',
		what: 'Што дзейнічае',
		known: 'Так было вядома',
		formerly: 'Як гэта бачылася раней',
		formerlyLead: 'Звесткі, якія змяніліся, калі было размешчана нешта яшчэ.',
		inForce: (name, period) => sentence(`Дзейнічае ${lowered(name)}${after(': ', period)}`),
		nothing: (period) => sentence(`Ніводная рэдакцыя не дзейнічае${after(' ', period)}`),
		repealed: (name, period) =>
			sentence(`Дакумент адменены (${lowered(name)}): ніводная рэдакцыя не дзейнічае${after(' ', period)}`),
		period: (from, until) => stretch(from && `з\u00a0${from}`, until && `да\u00a0${until}`),
		script: {
			asked: 'На {at}, паводле звестак на {known}:',
			knowsUntil: 'Сайт ведае пра тое, што размешчана па {asOf}; адказ абапіраецца на гэта.',
			later: 'Далей, паводле тых самых звестак:',
			notAMoment: 'Гэта не дата і не час.',
			failed:
				'Адказаць не ўдалося: для гэтага старонка мусіць быць адкрыта з сайта, а не з дыска. Гл. табліцы ніжэй.',
			shownTwice:
				'Такі час гадзіннікі ў гэтай зоне паказваюць двойчы. Адказ дадзены пра першы раз: {moment}.',
			second: 'Пра другі раз: {moment}',
			neverShown:
				'Такога часу гадзіннікі ў гэтай зоне не паказваюць: іх пераводзяць наперад. Адказ дадзены пра момант {moment}.',
		},
	},
};

function lowered(name: string): string {
	return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function after(join: string, period: string): string {
	return period === '' ? '' : join + period;
}

function stretch(...ends: readonly (string | undefined)[]): string {
	return ends.filter(Boolean).join(' ');
}
