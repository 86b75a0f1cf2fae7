import type { ClauseHistory } from '../../comparison/clause-history.ts';
import { clausesAddress } from '../../model/address.ts';
import { countedWords } from '../../model/counted-words.ts';
import { titled } from '../../timeline/sentence-set.ts';
import type { PageSetting } from '../page-setting.ts';
import { frameOf } from '../parts/frame.ts';
import { partsByRemoval, partsOfText } from '../parts/history-parts.ts';
import type { HistoryPart } from '../parts/history-parts.ts';
import { historyEntry, toldHistory } from '../parts/told-history.ts';
import type { ToldHistory } from '../parts/told-history.ts';
import { translationNotices } from '../parts/translation-notices.ts';
import type { PolicyView } from '../policy-view.ts';
import { titleIn } from '../text-version.ts';
import type { Frame } from '../parts/page-frame.ts';
import type { ClauseHistoryEntry } from '../parts/told-history.ts';

/** What each clause was, from when to when. */
export interface ClausesPage {
	readonly layout: 'layouts/clauses.njk';
	readonly frame: Frame;
	readonly heading: string;
	readonly lead: string;
	readonly textLanguage: string;
	readonly groups: readonly ClauseGroup[];
	/** How many clauses have been what they are from the first text on. */
	readonly constant?: string;
}

/** The histories of clauses that stand, or of those that do no more. */
interface ClauseGroup {
	readonly heading: string;
	/** Of the text's own words, their language. */
	readonly partLanguage?: string;
	readonly areOpen: boolean;
	readonly parts: readonly {
		readonly heading?: string;
		readonly count: string;
		readonly histories: readonly ClauseHistoryEntry[];
	}[];
}

/** Each clause's history: every wording it had, from when to when, where it stood, and what changed it. */
export function clausesPage(setting: PageSetting, view: PolicyView): ClausesPage {
	const { words, tree } = setting;
	const history = setting.site.historyOf(view, tree);
	const textLanguage = history.tree ?? view.policy.language;
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
		textLanguage,
		groups: groupsOf(toldHistory(setting, view, history), textLanguage),
		...(constant === 0 ? {} : { constant: countedWords(words.constantClauses, constant) }),
	};
}

/** More histories than this are more than a few screens: they are folded by part. */
const mostUnfolded = 40;

/** The histories of clauses that stand, by the parts of the text, and of those that do no more, by what removed them. */
function groupsOf(told: ToldHistory, partLanguage: string): readonly ClauseGroup[] {
	const { setting, history } = told;
	const { clauses, turns, sources } = history;
	const { words, sentences, site } = setting;
	const last = sources.at(-1);
	const standing = partsOfText(last === undefined ? [] : site.clausesOf(last).clauses, clauses.standing).map(
		({ histories, ...part }) => ({
			...part,
			histories: histories.filter((clause) => isRead(clause) && hasStory(clause)),
		}),
	);
	const removed = partsByRemoval(
		clauses.all.filter((clause) => isRead(clause) && clause.removedIn !== undefined),
		(text) => sentences.revisionName(turns[text]!.revision),
	);
	return [
		{ heading: words.standingClauses, partLanguage, ...folded(told, standing) },
		{ heading: words.removedClauses, ...folded(told, removed) },
	].filter(({ parts }) => parts.length > 0);
}

function folded(told: ToldHistory, parts: readonly HistoryPart[]): Pick<ClauseGroup, 'areOpen' | 'parts'> {
	const filled = parts.filter(({ histories }) => histories.length > 0);
	return {
		areOpen: filled.flatMap(({ histories }) => histories).length <= mostUnfolded,
		parts: filled.map(({ histories, ...part }) => ({
			...part,
			count: countedWords(told.setting.words.clausesWithin, histories.length),
			histories: histories.map((clause) => historyEntry(told, clause, part.heading === undefined ? 3 : 4)),
		})),
	};
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
