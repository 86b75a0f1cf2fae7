import type { SearchedRevision } from '../browser/search-words.ts';
import { searchContentPolicy } from '../exports/content-policy.ts';
import { jsonText } from '../exports/json.ts';
import {
	archiveAddress,
	clausesAddress,
	policyAddress,
	revisionAddress,
	searchAddress,
} from '../model/address.ts';
import { isoMoment } from '../model/moment.ts';
import { dayWords } from '../timeline/date-words.ts';
import { entryState } from '../timeline/point-in-time.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './page-parts.ts';
import type { PageSetting } from './page-setting.ts';
import { isText } from './policy-view.ts';
import type { PolicyView } from './policy-view.ts';
import { textVersion, titleIn } from './text-version.ts';

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
	const { site, words, sentences } = setting;
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
		policies: searchedViews(setting).map((view) => waysTo(setting, view)),
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
		clausesLabel: `${title}: ${words.clauseHistories}`,
	};
}

/** `search/index.json`: what the script says of the revision a clause was found in. */
export function searchJson(setting: PageSetting): string {
	const { site, tree, link } = setting;
	const revisions = searchedViews(setting).flatMap((view) =>
		view.entries
			.filter((entry) => isText(entry.revision))
			.map((entry) => [
				link(revisionAddress(view.policy.slug, entry.revision.id, tree)),
				searchedRevision(setting, view, entry),
			]),
	);
	return jsonText({ asOf: isoMoment(site.now), revisions: Object.fromEntries(revisions) as object });
}

function searchedViews({ site, tree }: PageSetting): readonly PolicyView[] {
	return site.views.filter((view) => tree === undefined || view.trees.has(tree));
}

function searchedRevision(setting: PageSetting, view: PolicyView, entry: TimelineEntry): SearchedRevision {
	const { sentences, words, language, tree } = setting;
	const { revision, commencement, until } = entry;
	const version = textVersion(view.policy, revision, tree);
	const state = sentences.stateName(entryState(entry, view.now), revision);
	const end = until === undefined ? undefined : dayWords(until, language);
	return {
		title: version.title,
		language: version.language,
		name: sentences.revisionName(revision),
		status:
			commencement === undefined ? state : `${state}; ${words.period(dayWords(commencement, language), end)}`,
	};
}
