import type { ClauseAside } from '../clauses/clause-html.ts';
import { escapeHtml } from '../clauses/escape-html.ts';
import type { ClauseHistory } from '../comparison/clause-history.ts';
import { clausesAddress, revisionAddress } from '../model/address.ts';
import type { Clause } from '../model/clause.ts';
import type { Revision } from '../model/revision.ts';
import { dayWords, idWords } from '../timeline/date-words.ts';
import { clausePlace } from './clause-place.ts';
import { historyAnchor } from './clauses-page.ts';
import type { PageSetting } from './page-setting.ts';
import type { PolicyHistory } from './policy-history.ts';
import type { PolicyView } from './policy-view.ts';
import { textVersion } from './text-version.ts';

/**
 * What is said beside the clauses of a revision: since when each reads as it does, unless it always has, and in a revision
 * that is not the one in force where the clause stands now. The words are drawn by the page's style and are no part of
 * the text. Nothing is said beside a translation where the histories are those of the original.
 */
export function clauseAsides(setting: PageSetting, view: PolicyView, revision: Revision): ClauseAside {
	const history = setting.site.historyOf(view, setting.tree);
	const text = history.placeOf(revision.id);
	if (text === undefined || !isShown(setting, view, { history, text })) return () => '';
	const current = view.inForce && history.placeOf(view.inForce.id);
	const sinceAside = sinceAsides(setting, view, history);
	const nowAside =
		current === undefined || current === text ? () => '' : nowAsides(setting, view, { history, current });
	return (clause, place) => {
		const thread = history.clauses.of(text, place);
		return sinceAside(thread, history.clauses.since(text, place)) + nowAside(thread, clause);
	};
}

/** True where the page shows the very text that the history is of. */
function isShown(
	{ tree }: PageSetting,
	{ policy }: PolicyView,
	{ history, text }: { readonly history: PolicyHistory; readonly text: number },
): boolean {
	const { revision } = history.turns[text]!;
	return textVersion(policy, revision, tree).source === history.sources[text];
}

/** Where each clause stands in the text in force. */
function currentPlaces(
	{ site }: PageSetting,
	{ clauses, sources }: PolicyHistory,
	current: number,
): ReadonlyMap<ClauseHistory, Clause> {
	const text = site.clausesOf(sources[current]!);
	return new Map(text.clauses.map((clause, place) => [clauses.of(current, place), clause]));
}

/** Says since which text a clause reads as it does. The links and words of a page's many clauses are few. */
function sinceAsides(
	{ words, language, link, tree }: PageSetting,
	view: PolicyView,
	{ turns }: PolicyHistory,
): (thread: ClauseHistory, since: number) => string {
	const page = link(clausesAddress(view.policy.slug, tree));
	const days = turns.map(({ commencement }) => words.since(dayWords(commencement!, language)));
	return (thread, since) => {
		if (since === 0) return '';
		const shown = days[since]!;
		return asideHtml(`${page}#${encodeURIComponent(historyAnchor(thread))}`, shown, words.reads(shown));
	};
}

/** Said where the clause has another number or id there, and where it is gone; it names the revision, so it stays true. */
function nowAsides(
	setting: PageSetting,
	view: PolicyView,
	{ history, current }: { readonly history: PolicyHistory; readonly current: number },
): (thread: ClauseHistory, clause: Clause) => string {
	const { words, link, tree, language } = setting;
	const places = currentPlaces(setting, history, current);
	const page = link(revisionAddress(view.policy.slug, view.inForce!.id, tree));
	const revision = idWords(view.inForce!.id, language);
	return (thread, clause) => {
		const now = places.get(thread);
		if (now?.id === clause.id) return '';
		if (now === undefined) return asideHtml(page, words.goneIn(revision), words.goneIn(revision));
		const shown = words.placeIn(revision, clausePlace(now, words.citing).replace(/\.$/, ''));
		return asideHtml(`${page}#${encodeURIComponent(now.id)}`, shown, shown);
	};
}

function asideHtml(href: string, shown: string, spoken: string): string {
	return `<a class="since" href="${escapeHtml(href)}" aria-label="${escapeHtml(spoken)}" data-words="${escapeHtml(shown)}"></a>`;
}
