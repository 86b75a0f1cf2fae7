import { archiveAddress, comparisonAddress, revisionAddress } from '../model/address.ts';
import type { Pair } from '../model/address.ts';
import { compareRevisionIds } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';
import { idWords, momentWords } from '../timeline/date-words.ts';
import { entryState } from '../timeline/point-in-time.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import { frameOf } from './frame.ts';
import { currentSentences } from './index-page.ts';
import type { ArchivePage, ArchiveRow } from './page.ts';
import type { PageSetting } from './page-setting.ts';
import { isText } from './policy-view.ts';
import type { PolicyView } from './policy-view.ts';
import { summaryOf } from './summary.ts';
import { textVersion, titleIn } from './text-version.ts';

/** Every posted revision, the latest first, with its place in time and the comparison that brought it in. */
export function archivePage(setting: PageSetting, view: PolicyView): ArchivePage {
	const heading = setting.words.archiveOf(titleIn(view.policy, setting.tree));
	return {
		layout: 'layouts/archive.njk',
		frame: frameOf(setting, {
			title: heading,
			view,
			addressIn: (tree) => archiveAddress(view.policy.slug, tree),
			nextTransition: view.nextTransition,
		}),
		heading,
		sentences: currentSentences(setting, view),
		rows: view.entries.toReversed().map((entry) => archiveRow(setting, view, entry)),
	};
}

function archiveRow(setting: PageSetting, view: PolicyView, entry: TimelineEntry): ArchiveRow {
	const { words, sentences, language, tree, link } = setting;
	const { revision, commencement, until } = entry;
	const state = entryState(entry, view.now);
	const { recorded, backfilled } = revision.posted;
	const { summary } = summaryOf(textVersion(view.policy, revision, tree));
	const followed = view.predecessors.get(revision.id);
	return {
		state,
		stateWords: sentences.stateName(state, revision),
		href: link(revisionAddress(view.policy.slug, revision.id, tree)),
		date: idWords(revision.id, language),
		...(revision.kind === 'edition' ? {} : { kind: words.kinds[revision.kind] }),
		posted: momentWords(revision.posted.at, language),
		...(recorded && !backfilled ? {} : { postedNote: recorded ? words.backfilled : words.momentNotRecorded }),
		commencement: commencement === undefined ? '—' : momentWords(commencement, language),
		until: until === undefined ? '—' : momentWords(until, language),
		...(followed === undefined ? {} : { comparison: comparisonLink(setting, view, [followed, revision]) }),
		...withCurrent(setting, view, revision),
		...(summary === undefined
			? {}
			: { summary: { language: summary.language, text: summary.paragraphs.join(' ') } }),
	};
}

function withCurrent(
	setting: PageSetting,
	view: PolicyView,
	revision: Revision,
): Pick<ArchiveRow, 'withCurrent'> {
	const { inForce } = view;
	const isNeeded = inForce !== undefined && inForce.id !== revision.id && isText(revision);
	return isNeeded ? { withCurrent: comparisonLink(setting, view, [revision, inForce]) } : {};
}

function comparisonLink(
	{ words, language, link, tree }: PageSetting,
	view: PolicyView,
	revisions: readonly [Revision, Revision],
): { href: string; label: string } {
	const [from, to] = revisions.map((revision) => revision.id).toSorted(compareRevisionIds) as [
		Pair['from'],
		Pair['to'],
	];
	return {
		href: link(comparisonAddress(view.policy.slug, { from, to }, tree)),
		label: `${words.comparison}: ${idWords(from, language)} → ${idWords(to, language)}`,
	};
}
