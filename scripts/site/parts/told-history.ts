import { firstWords } from '../../clauses/first-words.ts';
import type { ClauseHistory, ClauseStep } from '../../comparison/clause-history.ts';
import { policyAddress, revisionAddress } from '../../model/address.ts';
import type { Clause } from '../../model/clause.ts';
import { momentWords } from '../../timeline/date-words.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyHistory } from '../policy-history.ts';
import type { PolicyView } from '../policy-view.ts';
import { clausePlaces } from './clause-place.ts';
import type { Link } from './link.ts';
import { changedWordsHtml, firstWordingHtml } from './step-wording.ts';

export interface ClauseHistoryEntry {
	readonly id: string;
	readonly text: string;
	/** Since when it reads so, or when it was removed. */
	readonly state: string;
	/** The latest first. */
	readonly steps: readonly {
		readonly change: string;
		readonly period: string;
		readonly revision: Link;
		/** Where it stood. */
		readonly place: string;
		/** The first wording, or what changed in the one before; absent where the words stayed. */
		readonly wordsHtml?: string;
	}[];
}

/** What the histories of a policy's clauses are told with. */
export interface ToldHistory {
	readonly setting: PageSetting;
	readonly history: PolicyHistory;
	readonly texts: readonly ToldText[];
	readonly sections: ReadonlyMap<ClauseHistory, string>;
	readonly placeOf: (step: ClauseStep) => string;
}

/** What is said of a text again and again. */
interface ToldText {
	/** When it began to apply. */
	readonly start: string;
	/** When what it says came to its end: with the next text, or with a repeal. */
	readonly end: string | undefined;
	readonly name: string;
	readonly page: string;
	/** The folder of the policy. */
	readonly folder: string;
}

/** What all histories of a policy's clauses in a tree are told with, found once. */
export function toldHistory(setting: PageSetting, view: PolicyView, history: PolicyHistory): ToldHistory {
	return {
		setting,
		history,
		texts: toldTexts(setting, view, history),
		sections: sectionNames(history),
		placeOf: stepPlaces(setting, history),
	};
}

function toldTexts(
	{ language, sentences, link }: PageSetting,
	{ policy }: PolicyView,
	{ turns, tree }: PolicyHistory,
): readonly ToldText[] {
	return turns.map(({ revision, commencement, until }) => ({
		start: momentWords(commencement!, language),
		end: until && momentWords(until, language),
		name: sentences.revisionName(revision),
		page: link(revisionAddress(policy.slug, revision.id, tree)),
		folder: link(policyAddress(policy.slug, undefined)),
	}));
}

/** By the clause, the heading it stands under in the last text: of one without a number no other words tell the place. */
function sectionNames({ clauses }: PolicyHistory): ReadonlyMap<ClauseHistory, string> {
	const names = new Map<ClauseHistory, string>();
	let heading: string | undefined;
	for (const thread of clauses.standing) {
		const { clause } = thread.steps.at(-1)!;
		if (clause.kind === 'heading') heading = firstWords(clause, 60);
		else if (clause.number === undefined && heading !== undefined) names.set(thread, heading);
	}
	return names;
}

/** Where the clause of a step stood; a text is looked through when one of its clauses is told of first. */
function stepPlaces({ site, words }: PageSetting, { sources }: PolicyHistory): (step: ClauseStep) => string {
	const places = new Map<number, (clause: Clause) => string>();
	return ({ text, clause }) => {
		if (clause.number !== undefined) return clause.number.text;
		const known = places.get(text) ?? clausePlaces(site.clausesOf(sources[text]!).clauses, words.citing);
		places.set(text, known);
		return known(clause);
	};
}

/** The anchor of a clause's history: its place and id in the text it first appeared in. */
export function historyAnchor({ steps }: ClauseHistory): string {
	return `${steps[0]!.text}-${steps[0]!.clause.id}`;
}

/** The history of a clause, told under a heading of the level above. */
export function historyEntry(told: ToldHistory, clause: ClauseHistory, level: number): ClauseHistoryEntry {
	const { texts, sections, setting } = told;
	const { words } = setting;
	const { steps, removedIn } = clause;
	const place = { ...told, level };
	return {
		id: historyAnchor(clause),
		text: [sections.get(clause), firstWords(steps.at(-1)!.clause, 120)].filter(Boolean).join(' · '),
		state:
			removedIn === undefined
				? words.period(texts[steps.at(-1)!.text]!.start, texts.at(-1)!.end)
				: words.removedOn(texts[removedIn]!.start),
		steps: steps
			.map((step, index) => {
				const next = steps[index + 1]?.text ?? removedIn ?? texts.length;
				const wordsHtml = index === 0 ? firstWordingHtml(place, step) : changedWordsHtml(place, step);
				return {
					change: words.section.changes[step.change],
					period: words.period(texts[step.text]!.start, texts[next - 1]!.end),
					revision: revisionLink(texts[step.text]!, step),
					place: told.placeOf(step),
					...(wordsHtml === undefined ? {} : { wordsHtml }),
				};
			})
			.toReversed(),
	};
}

function revisionLink({ page, name }: ToldText, { clause }: ClauseStep): Link {
	return { href: `${page}#${encodeURIComponent(clause.id)}`, text: name };
}
