import type { ClauseAside } from '../../clauses/clause-html.ts';
import { escapeHtml } from '../../clauses/escape-html.ts';
import type { ClauseHistory } from '../../comparison/clause-history.ts';
import { clausesAddress, revisionAddress } from '../../model/address.ts';
import type { Clause } from '../../model/clause.ts';
import type { Revision } from '../../model/revision.ts';
import { dayWords, idWords, momentWords } from '../../timeline/date-words.ts';
import type { SiteLanguage } from '../../timeline/date-words.ts';
import { clausePlaces } from './clause-place.ts';
import { historyAnchor } from './told-history.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyHistory } from '../policy-history.ts';
import type { PolicyView } from '../policy-view.ts';
import { textVersion } from '../text-version.ts';

/**
 * What is said beside the clauses of a revision: since when each reads as it does, unless it always has, and in one of the
 * ready texts that is not the one in force where the clause stands now; an older text says only what no later one makes
 * otherwise. The words are drawn by the page's style and are no part of the text. Nothing is said beside a translation
 * where the histories are those of the original.
 */
export function clauseAsides(setting: PageSetting, view: PolicyView, revision: Revision): ClauseAside {
	const history = setting.site.historyOf(view, setting.tree);
	const text = history.placeOf(revision.id);
	if (text === undefined || !isShown(setting, view, { history, text })) return () => '';
	const current = view.inForce && history.placeOf(view.inForce.id);
	const tellsNow = current !== undefined && current !== text && view.ready.has(revision.id);
	const { since, now } = asidesFrom(setting, view, { history, current });
	return (clause, place) => {
		const thread = history.clauses.of(text, place);
		const sinceAside = since(thread, history.clauses.since(text, place));
		return tellsNow ? sinceAside + now(thread, clause) : sinceAside;
	};
}

/** What is said beside clauses on pages from which the same links lead to the same places. */
interface Asides {
	readonly since: (thread: ClauseHistory, since: number) => string;
	readonly now: (thread: ClauseHistory, clause: Clause) => string;
}

/** Hardly any clause changes from one revision to the next: what is said beside it on one page is said on the next. */
const known = new WeakMap<PolicyHistory, Map<string, Asides>>();

function asidesFrom(
	setting: PageSetting,
	view: PolicyView,
	{ history, current }: { readonly history: PolicyHistory; readonly current: number | undefined },
): Asides {
	const ofHistory = known.get(history) ?? new Map<string, Asides>();
	known.set(history, ofHistory);
	const page = setting.link(clausesAddress(view.policy.slug, setting.tree));
	const asides = ofHistory.get(page) ?? {
		since: sinceAsides(setting, page, history),
		now: current === undefined ? () => '' : nowAsides(setting, view, { history, current }),
	};
	ofHistory.set(page, asides);
	return asides;
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

/** Says since when a clause reads as it does, and leads to its history on a page. */
function sinceAsides(
	{ words, language }: PageSetting,
	page: string,
	{ turns }: PolicyHistory,
): Asides['since'] {
	const latest = new Map<ClauseHistory, { readonly since: number; readonly html: string }>();
	return (thread, since) => {
		if (since === 0) return '';
		const last = latest.get(thread);
		if (last?.since === since) return last.html;
		const shown = words.since(beginning(turns, since, language));
		const href = `${page}#${encodeURIComponent(historyAnchor(thread))}`;
		const html = asideHtml(href, shown, words.reads(shown));
		latest.set(thread, { since, html });
		return html;
	};
}

/** When a text began to apply: its day, and where another began on that day too, the moment. */
function beginning(turns: PolicyHistory['turns'], place: number, language: SiteLanguage): string {
	const day = (of: number): string | undefined => turns[of]?.commencement!.toISODate() ?? undefined;
	const isShared = day(place - 1) === day(place) || day(place + 1) === day(place);
	return (isShared ? momentWords : dayWords)(turns[place]!.commencement!, language);
}

/** Said where the clause has another number or id there, and where it is gone; it names the revision, so it stays true. */
function nowAsides(
	setting: PageSetting,
	view: PolicyView,
	{ history, current }: { readonly history: PolicyHistory; readonly current: number },
): Asides['now'] {
	const { words, link, tree, language } = setting;
	const places = currentPlaces(setting, history, current);
	const page = link(revisionAddress(view.policy.slug, view.inForce!.id, tree));
	const revision = idWords(view.inForce!.id, language);
	const placeOf = clausePlaces(setting.site.clausesOf(history.sources[current]!).clauses, words.citing);
	const gone = asideHtml(page, words.goneIn(revision), words.goneIn(revision));
	const moved = new Map<Clause, string>();
	const movedTo = (now: Clause): string => {
		const shown = words.placeIn(revision, placeOf(now).replace(/\.$/, ''));
		return asideHtml(`${page}#${encodeURIComponent(now.id)}`, shown, shown);
	};
	return (thread, clause) => {
		const now = places.get(thread);
		if (now === undefined) return gone;
		if (now.id === clause.id) return '';
		const html = moved.get(now) ?? movedTo(now);
		moved.set(now, html);
		return html;
	};
}

function asideHtml(href: string, shown: string, spoken: string): string {
	return `<a class="since" href="${escapeHtml(href)}" aria-label="${escapeHtml(spoken)}" data-words="${escapeHtml(shown)}"></a>`;
}
