import type { AnsweredPeriod, MomentAnswers } from '../../browser/asked-moment.ts';
import type { MomentScriptWords } from '../../browser/moment.ts';
import { jsonMoment, jsonText } from '../../exports/json.ts';
import { momentAddress, revisionAddress } from '../../model/address.ts';
import type { Address } from '../../model/address.ts';
import { isoMoment } from '../../model/moment.ts';
import type { Moment } from '../../model/moment.ts';
import { momentWords } from '../../timeline/date-words.ts';
import type { KnownPeriod } from '../../timeline/known-period.ts';
import { titled } from '../../timeline/sentence-set.ts';
import { frameOf } from '../parts/frame.ts';
import { momentWordsIn } from '../words/moment-words.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';
import { titleIn } from '../text-version.ts';
import type { Link } from '../parts/link.ts';
import type { Frame } from '../parts/page-frame.ts';
import type { MomentWords } from '../words/moment-words.ts';

/** What was in force at any moment, as known at any other. */
export interface MomentPage {
	readonly layout: 'layouts/moment.njk';
	readonly frame: Frame;
	readonly heading: string;
	readonly moment: MomentWords;
	readonly zoneNote: string;
	/** What the script says, as JSON. */
	readonly scriptWords: string;
	readonly momentScriptHref: string;
	/** What holds by all that is posted, and what was known once and is no more. */
	readonly tables: readonly {
		readonly heading: string;
		readonly lead: string;
		readonly rows: readonly PeriodRow[];
	}[];
}

interface PeriodRow {
	readonly from: string;
	readonly until: string;
	/** From when until when it was known so. */
	readonly known: string;
	/** In a gap. */
	readonly nothing?: string;
	/** What is in force, or in a gap the notice that made it. */
	readonly revision?: Link;
}

/** What was in force at any moment, as known at any other: a form for a script, and the same as tables. */
export function momentPage(setting: PageSetting, view: PolicyView): MomentPage {
	const { site, link, language, tree } = setting;
	const words = momentWordsIn[language];
	return {
		layout: 'layouts/moment.njk',
		frame: frameOf(setting, {
			title: titled(titleIn(view, tree), words.heading),
			description: words.lead,
			view,
			addressIn: (other) => momentAddress(view.policy.slug, other),
		}),
		heading: titled(titleIn(view, tree), words.heading.toLowerCase()),
		moment: words,
		zoneNote: words.zone(site.settings.zone),
		scriptWords: JSON.stringify({ zone: site.settings.zone, ...words.script } satisfies MomentScriptWords),
		momentScriptHref: link('assets/moment.js' as Address),
		tables: tablesOf(setting, view),
	};
}

function tablesOf(setting: PageSetting, view: PolicyView): MomentPage['tables'] {
	const { table, formerly, formerlyLead } = momentWordsIn[setting.language];
	const periods = setting.site.knownPeriodsOf(view);
	const current = periods
		.filter(({ knownUntil }) => knownUntil === undefined)
		.toSorted((a, b) => (a.from?.toMillis() ?? -Infinity) - (b.from?.toMillis() ?? -Infinity));
	const former = periods.filter(({ knownUntil, from }) => knownUntil !== undefined && from !== undefined);
	return [
		{ heading: table, lead: setting.sentences.asOf(setting.asOf), periods: current },
		{ heading: formerly, lead: formerlyLead, periods: former },
	]
		.filter((one) => one.periods.length > 0)
		.map(({ heading, lead, periods: told }) => ({
			heading,
			lead,
			rows: told.map((period) => rowOf(setting, period)),
		}));
}

/** `moment/index.json`: every answer, for the script and for programs. */
export function momentJson(setting: PageSetting, view: PolicyView): string {
	const answers: MomentAnswers = {
		policy: view.policy.slug,
		zone: setting.site.settings.zone,
		asOf: isoMoment(setting.asOf),
		periods: setting.site.knownPeriodsOf(view).map((period) => answeredPeriod(setting, period)),
	};
	return jsonText(answers);
}

function rowOf(setting: PageSetting, period: KnownPeriod): PeriodRow {
	const { language } = setting;
	const say = (at: Moment | undefined): string => (at === undefined ? '—' : momentWords(at, language));
	const words = momentWordsIn[language];
	const isGap = period.revision === undefined;
	return {
		from: say(period.from),
		until: say(period.until),
		known: words.period(shownEnd(setting, period.knownFrom), shownEnd(setting, period.knownUntil)),
		...(isGap ? { nothing: sentenceOf(setting, period) } : {}),
		...named(setting, period),
	};
}

function answeredPeriod(setting: PageSetting, period: KnownPeriod): AnsweredPeriod {
	const link = named(setting, period).revision;
	return {
		from: jsonMoment(period.from),
		until: jsonMoment(period.until),
		knownFrom: jsonMoment(period.knownFrom),
		knownUntil: jsonMoment(period.knownUntil),
		revision: period.revision?.id ?? null,
		repeal: period.repeal?.id ?? null,
		says: sentenceOf(setting, period),
		name: link?.text ?? null,
		href: link?.href ?? null,
	};
}

function sentenceOf(setting: PageSetting, { from, until, revision, repeal }: KnownPeriod): string {
	const words = momentWordsIn[setting.language];
	const period = words.period(shownEnd(setting, from), shownEnd(setting, until));
	if (revision !== undefined) return words.inForce(setting.sentences.revisionName(revision), period);
	return repeal === undefined
		? words.nothing(period)
		: words.repealed(setting.sentences.revisionName(repeal), period);
}

/** The revision in force in a period, or the notice because of which none is. */
function named(
	{ sentences, link, tree }: PageSetting,
	{ revision, repeal }: KnownPeriod,
): { readonly revision?: Link } {
	const shown = revision ?? repeal;
	if (shown === undefined) return {};
	const href = link(revisionAddress(shown.policy, shown.id, tree));
	return { revision: { href, text: sentences.revisionName(shown) } };
}

function shownEnd({ language }: PageSetting, at: Moment | undefined): string | undefined {
	return at === undefined ? undefined : momentWords(at, language);
}
