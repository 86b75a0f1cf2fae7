import type { SearchedPolicy, SearchedRevision } from '../../browser/search-words.ts';
import { searchContentPolicy } from '../../exports/content-policy.ts';
import { jsonMoment, jsonText } from '../../exports/json.ts';
import { viewsIn } from '../../exports/published-site.ts';
import {
	archiveAddress,
	clausesAddress,
	policyAddress,
	revisionAddress,
	searchAddress,
} from '../../model/address.ts';
import { isoMoment } from '../../model/moment.ts';
import type { Moment } from '../../model/moment.ts';
import { momentWords } from '../../timeline/date-words.ts';
import { inForceAt } from '../../timeline/point-in-time.ts';
import type { RevisionState } from '../../timeline/revision-state.ts';
import { titled } from '../../timeline/sentence-set.ts';
import { statesAhead } from '../../timeline/state-ahead.ts';
import type { TimelineEntry } from '../../timeline/timeline-entry.ts';
import { transitionsAfter } from '../../timeline/transition.ts';
import { frameOf } from '../parts/frame.ts';
import { languageName } from '../words/language-name.ts';
import type { Frame } from '../parts/page-frame.ts';
import type { PageSetting } from '../page-setting.ts';
import { isText } from '../../model/revision.ts';
import type { PolicyView } from '../policy-view.ts';
import { textVersion, titleIn } from '../text-version.ts';

/** The search over every text of a tree, and the ways to each text without it. */
export interface SearchPage {
	readonly layout: 'layouts/search.njk';
	readonly frame: Frame;
	readonly heading: string;
	readonly policies: readonly {
		readonly id: string;
		readonly title: string;
		readonly language: string;
		readonly href: string;
		readonly archiveHref: string;
		readonly archiveLabel: string;
		readonly clausesHref: string;
		readonly clausesLabel: string;
	}[];
	/** What the script says, as JSON. */
	readonly scriptWords: string;
	/** The moment the results are said of. */
	readonly asOf: string;
}

/** The search over every text of a tree, and the ways to each text for whom it does not work. */
export function searchPage(setting: PageSetting): SearchPage {
	const { site, words, sentences, tree } = setting;
	return {
		layout: 'layouts/search.njk',
		frame: frameOf(setting, {
			title: `${words.search}. ${site.settings.name}`,
			description: words.searchLead,
			isUnlisted: true,
			contentPolicy: searchContentPolicy,
			addressIn: searchAddress,
			nextTransition: site.nextTransition,
		}),
		heading: words.search,
		policies: viewsIn(site.views, tree).map((view) => waysTo(setting, view)),
		scriptWords: JSON.stringify(words.searchScript),
		asOf: sentences.asOf(site.now),
	};
}

function waysTo({ words, link, tree }: PageSetting, view: PolicyView): SearchPage['policies'][number] {
	const { policy } = view;
	const title = titleIn(view, tree);
	return {
		id: policy.slug,
		title,
		language: tree ?? policy.language,
		href: link(policyAddress(policy.slug, tree)),
		archiveHref: link(archiveAddress(policy.slug, tree)),
		archiveLabel: words.archiveOf(title),
		clausesHref: link(clausesAddress(policy.slug, tree)),
		clausesLabel: titled(title, words.clauseHistories),
	};
}

/** `search/index.json`: what changes are to come, and what the script says of the revision a clause was found in. */
export function searchJson(setting: PageSetting): string {
	const { site, tree, link } = setting;
	const views = viewsIn(site.views, tree);
	const revisions = views.flatMap((view) =>
		view.entries
			.filter((entry) => isText(entry.revision))
			.map((entry) => [
				link(revisionAddress(view.policy.slug, entry.revision.id, tree)),
				searchedRevision(setting, view, entry),
			]),
	);
	const policies = views.map((view) => [view.policy.slug, searchedPolicy(setting, view)]);
	return jsonText({
		asOf: isoMoment(site.now),
		policies: Object.fromEntries(policies) as object,
		revisions: Object.fromEntries(revisions) as object,
	});
}

function searchedPolicy(setting: PageSetting, view: PolicyView): SearchedPolicy {
	const changes = transitionsAfter(view.timeline, view.now);
	return {
		changes: changes.map(isoMoment),
		untranslated: [view.now, ...changes].map((at) => untranslatedAt(setting, view, at)),
	};
}

function untranslatedAt(
	{ words, tree, language: told }: PageSetting,
	{ policy, timeline }: PolicyView,
	at: Moment,
): SearchedPolicy['untranslated'][number] {
	const inForce = inForceAt(timeline, at);
	if (inForce === undefined || tree === undefined || tree === policy.language) return null;
	const { isTranslation, title, language } = textVersion(policy, inForce, tree);
	const name = languageName(language, told);
	return isTranslation ? null : { title, language, text: words.searchUntranslated(name) };
}

function searchedRevision(setting: PageSetting, view: PolicyView, entry: TimelineEntry): SearchedRevision {
	const { sentences, tree } = setting;
	const version = textVersion(view.policy, entry.revision, tree);
	return {
		title: version.title,
		language: version.language,
		name: sentences.revisionName(entry.revision),
		statuses: statesAhead(entry, view.now).map(({ state, from }) => ({
			from: jsonMoment(from),
			text: statusWords(setting, entry, state),
		})),
	};
}

function statusWords(
	{ sentences, words, language }: PageSetting,
	{ revision, commencement, until }: TimelineEntry,
	state: RevisionState,
): string {
	const name = sentences.stateName(state, revision);
	if (commencement === undefined) return name;
	const end = until === undefined ? undefined : momentWords(until, language);
	return `${name}; ${words.period(momentWords(commencement, language), end)}`;
}
