import type { ClauseAside } from '../clauses/clause-html.ts';
import { escapeHtml } from '../clauses/escape-html.ts';
import type { ClauseHistory } from '../comparison/clause-history.ts';
import { clausesAddress, revisionAddress } from '../model/address.ts';
import type { Clause } from '../model/clause.ts';
import type { Revision } from '../model/revision.ts';
import { dayWords, idWords } from '../timeline/date-words.ts';
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
	const places =
		current === undefined || current === text ? undefined : currentPlaces(setting, history, current);
	return (clause, place) => {
		const thread = history.clauses.of(text, place);
		const since = sinceAside(setting, view, { history, thread, since: history.clauses.since(text, place) });
		return since + (places === undefined ? '' : nowAside(setting, view, { clause, now: places.get(thread) }));
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

interface Since {
	readonly history: PolicyHistory;
	readonly thread: ClauseHistory;
	/** The place of the text since which the clause reads so. */
	readonly since: number;
}

function sinceAside(setting: PageSetting, view: PolicyView, { history, thread, since }: Since): string {
	if (since === 0) return '';
	const { words, language, link, tree } = setting;
	const shown = words.since(dayWords(history.turns[since]!.commencement!, language));
	const href = `${link(clausesAddress(view.policy.slug, tree))}#${encodeURIComponent(historyAnchor(thread))}`;
	return asideHtml(href, shown, words.reads(shown));
}

/** Said where the clause has another number or id there, and where it is gone; it names the revision, so it stays true. */
function nowAside(
	{ words, link, tree, language }: PageSetting,
	view: PolicyView,
	{ clause, now }: { readonly clause: Clause; readonly now: Clause | undefined },
): string {
	if (now?.id === clause.id) return '';
	const { id } = view.inForce!;
	const page = link(revisionAddress(view.policy.slug, id, tree));
	const revision = idWords(id, language);
	if (now === undefined) return asideHtml(page, words.goneIn(revision), words.goneIn(revision));
	const shown = words.placeIn(revision, now.number?.text.replace(/\.$/, '') ?? now.id);
	return asideHtml(`${page}#${encodeURIComponent(now.id)}`, shown, shown);
}

function asideHtml(href: string, shown: string, spoken: string): string {
	return `<a class="since" href="${escapeHtml(href)}" aria-label="${escapeHtml(spoken)}" data-words="${escapeHtml(shown)}"></a>`;
}
