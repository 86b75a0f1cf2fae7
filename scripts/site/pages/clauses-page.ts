import { firstWords } from '../../clauses/first-words.ts';
import type { ClauseHistory, ClauseStep } from '../../comparison/clause-history.ts';
import { clausesAddress, policyAddress, revisionAddress } from '../../model/address.ts';
import type { Clause } from '../../model/clause.ts';
import { countedWords } from '../../model/counted-words.ts';
import { momentWords } from '../../timeline/date-words.ts';
import { titled } from '../../timeline/sentence-set.ts';
import { clausePlaces } from '../parts/clause-place.ts';
import { frameOf } from '../parts/frame.ts';
import type { Link } from '../parts/page-parts.ts';
import { partsByRemoval, partsOfText } from '../parts/history-parts.ts';
import type { HistoryPart } from '../parts/history-parts.ts';
import type { ClauseGroup, ClauseHistoryEntry, ClausesPage } from './page.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyHistory } from '../policy-history.ts';
import type { PolicyView } from '../policy-view.ts';
import { changedWordsHtml, firstWordingHtml } from '../parts/step-wording.ts';
import { titleIn } from '../text-version.ts';
import { translationNotices } from '../parts/translation-notices.ts';

/** Each clause's history: every wording it had, from when to when, where it stood, and what changed it. */
export function clausesPage(setting: PageSetting, view: PolicyView): ClausesPage {
	const { words, tree } = setting;
	const history = setting.site.historyOf(view, tree);
	const told = {
		setting,
		view,
		history,
		texts: toldTexts(setting, view, history),
		sections: sectionNames(history),
		placeOf: stepPlaces(setting, history),
	};
	const constant = history.clauses.standing.filter((clause) => isRead(clause) && !hasStory(clause)).length;
	return {
		layout: 'layouts/clauses.njk',
		frame: frameOf(setting, {
			title: titled(titleIn(view, tree), words.clauseHistories),
			description: words.clauseHistoriesLead,
			view,
			notices: translationNotices(setting, view.policy, {
				isTranslation: history.tree !== undefined,
				untranslated: words.notAllTranslated,
			}),
			addressIn: (other) => clausesAddress(view.policy.slug, other),
			nextTransition: view.nextTransition,
		}),
		heading: titled(titleIn(view, tree), words.clauseHistories.toLowerCase()),
		lead: words.clauseHistoriesLead,
		textLanguage: history.tree ?? view.policy.language,
		groups: groupsOf(told),
		...(constant === 0 ? {} : { constant: countedWords(words.constantClauses, constant) }),
	};
}

/** More histories than this are more than a few screens: they are folded by part. */
const mostUnfolded = 40;

/** The histories of clauses that stand, by the parts of the text, and of those that do no more, by what removed them. */
function groupsOf(told: Told): readonly ClauseGroup[] {
	const { setting, view, history } = told;
	const { clauses, turns, sources, tree } = history;
	const { words, sentences } = setting;
	const last = sources.at(-1);
	const standing = partsOfText(
		last === undefined ? [] : setting.site.clausesOf(last).clauses,
		clauses.standing,
	).map(({ histories, ...part }) => ({
		...part,
		histories: histories.filter((clause) => isRead(clause) && hasStory(clause)),
	}));
	const removed = partsByRemoval(
		clauses.all.filter((clause) => isRead(clause) && clause.removedIn !== undefined),
		(text) => sentences.revisionName(turns[text]!.revision),
	);
	return [
		{
			heading: words.standingClauses,
			partLanguage: tree ?? view.policy.language,
			...folded(told, standing),
		},
		{ heading: words.removedClauses, ...folded(told, removed) },
	].filter(({ parts }) => parts.length > 0);
}

function folded(told: Told, parts: readonly HistoryPart[]): Pick<ClauseGroup, 'areOpen' | 'parts'> {
	const filled = parts.filter(({ histories }) => histories.length > 0);
	return {
		areOpen: filled.flatMap(({ histories }) => histories).length <= mostUnfolded,
		parts: filled.map(({ histories, ...part }) => ({
			...part,
			count: countedWords(told.setting.words.clausesWithin, histories.length),
			histories: histories.map((clause) =>
				historyEntry({ ...told, level: part.heading === undefined ? 3 : 4 }, clause),
			),
		})),
	};
}

/** The anchor of a clause's history: its place and id in the text it first appeared in. */
export function historyAnchor({ steps }: ClauseHistory): string {
	return `${steps[0]!.text}-${steps[0]!.clause.id}`;
}

/** Where a link leads, and a line between paragraphs, stand in a text without words of their own to read or to lead to. */
function isRead({ steps }: ClauseHistory): boolean {
	const { kind } = steps.at(-1)!.clause;
	return kind !== 'definition' && kind !== 'rule';
}

/** A clause of the first text that was never touched has no story to tell. */
function hasStory({ steps }: ClauseHistory): boolean {
	return steps.length > 1 || steps[0]!.text > 0;
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

interface Told {
	readonly setting: PageSetting;
	readonly view: PolicyView;
	readonly history: PolicyHistory;
	readonly texts: readonly ToldText[];
	readonly sections: ReadonlyMap<ClauseHistory, string>;
	readonly placeOf: (step: ClauseStep) => string;
}

/** A history told below a heading: the level of one within it. */
interface ToldBelow extends Told {
	readonly level: number;
}

function historyEntry(told: ToldBelow, clause: ClauseHistory): ClauseHistoryEntry {
	const { texts, setting } = told;
	const { words } = setting;
	const { steps, removedIn } = clause;
	return {
		id: historyAnchor(clause),
		text: [told.sections.get(clause), firstWords(steps.at(-1)!.clause, 120)].filter(Boolean).join(' · '),
		state:
			removedIn === undefined
				? words.period(texts[steps.at(-1)!.text]!.start, texts.at(-1)!.end)
				: words.removedOn(texts[removedIn]!.start),
		steps: steps
			.map((step, index) => {
				const next = steps[index + 1]?.text ?? removedIn ?? texts.length;
				const wordsHtml = index === 0 ? firstWordingHtml(told, step) : changedWordsHtml(told, step);
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
