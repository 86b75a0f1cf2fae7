import type { ClauseAside } from '../clauses/clause-html.ts';
import { escapeHtml } from '../clauses/escape-html.ts';
import { clausesAddress } from '../model/address.ts';
import type { Revision } from '../model/revision.ts';
import { dayWords } from '../timeline/date-words.ts';
import { historyAnchor } from './clauses-page.ts';
import type { PageSetting } from './page-setting.ts';
import type { PolicyView } from './policy-view.ts';

/**
 * Says beside each clause of a revision since when it reads as it does, and leads to its history; nothing beside one that
 * has always read so. The words are drawn by the page's style and are no part of the text.
 */
export function sinceAside(setting: PageSetting, view: PolicyView, revision: Revision): ClauseAside {
	const history = setting.site.historyOf(view, setting.tree);
	const text = history.placeOf(revision.id);
	if (text === undefined || text === 0) return () => '';
	const clausesHref = setting.link(clausesAddress(view.policy.slug, setting.tree));
	return (_, place) => {
		const since = history.clauses.since(text, place);
		if (since === 0) return '';
		const words = setting.words.since(dayWords(history.turns[since]!.commencement!, setting.language));
		const href = `${clausesHref}#${encodeURIComponent(historyAnchor(history.clauses.of(text, place)))}`;
		const reads = escapeHtml(setting.words.reads(words));
		return `<a class="since" href="${escapeHtml(href)}" aria-label="${reads}" data-words="${escapeHtml(words)}"></a>`;
	};
}
