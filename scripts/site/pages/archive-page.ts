import {
	archiveAddress,
	clausesAddress,
	compareAddress,
	comparisonAddress,
	momentAddress,
	revisionAddress,
} from '../../model/address.ts';
import type { Moment } from '../../model/moment.ts';
import type { Revision } from '../../model/revision.ts';
import { idWords, momentWords } from '../../timeline/date-words.ts';
import type { TimelineEntry } from '../../timeline/timeline-entry.ts';
import { stepTo } from '../compared-pairs.ts';
import { currentComparison } from '../parts/current-comparison.ts';
import { frameOf } from '../parts/frame.ts';
import { momentWordsIn } from '../words/moment-words.ts';
import type { PageSetting } from '../page-setting.ts';
import { standingSummary } from '../parts/standing-summary.ts';
import { stateWordsOf } from '../parts/state-words.ts';
import type { PolicyView } from '../policy-view.ts';
import { summaryOf } from '../parts/summary.ts';
import { textVersion, titleIn } from '../text-version.ts';
import type { Link } from '../parts/link.ts';
import type { Frame } from '../parts/page-frame.ts';
import type { StandingSummary } from '../parts/standing-summary.ts';
import type { StateWords } from '../parts/state-words.ts';

/** Every revision of a policy. */
export interface ArchivePage {
	readonly layout: 'layouts/archive.njk';
	readonly frame: Frame;
	readonly heading: string;
	readonly standing: StandingSummary;
	/** The moment the states are said of, as a sentence and over the column of states. */
	readonly asOf: string;
	readonly stateHeading: string;
	/** Other ways into the archive. */
	readonly links: readonly Link[];
	readonly rows: readonly ArchiveRow[];
	/** What a star behind a moment of posting means. */
	readonly notes: readonly string[];
}

interface ArchiveRow {
	readonly states: readonly StateWords[];
	readonly href: string;
	readonly date: string;
	/** Absent for a plain edition. */
	readonly kind?: string;
	readonly posted: string;
	readonly postedNote?: string;
	readonly commencement: string;
	readonly until: string;
	/** The comparison that brought it in, and that with the one in force; the label says of which revisions. */
	readonly links: readonly (Link & { readonly label: string })[];
	readonly summary?: { readonly language: string; readonly text: string };
}

/** Every posted revision, the latest first, with its place in time and the comparison that brought it in. */
export function archivePage(setting: PageSetting, view: PolicyView): ArchivePage {
	const heading = setting.words.archiveOf(titleIn(view, setting.tree));
	const standing = standingSummary(setting, view, setting.tree);
	return {
		layout: 'layouts/archive.njk',
		frame: frameOf(setting, {
			title: heading,
			description: standing.sentences.join(' '),
			view,
			addressIn: (tree) => archiveAddress(view.policy.slug, tree),
			nextTransition: view.nextTransition,
			tellsStanding: true,
		}),
		heading,
		standing,
		asOf: setting.sentences.asOf(setting.asOf),
		stateHeading: setting.words.stateAt(momentWords(setting.asOf, setting.language)),
		links: [
			{
				href: setting.link(clausesAddress(view.policy.slug, setting.tree)),
				text: setting.words.clauseHistories,
			},
			{ href: setting.link(compareAddress(view.policy.slug, setting.tree)), text: setting.words.compareAny },
			{
				href: setting.link(momentAddress(view.policy.slug, setting.tree)),
				text: momentWordsIn[setting.language].heading,
			},
		],
		rows: view.entries.toReversed().map((entry) => archiveRow(setting, view, entry)),
		notes: [...new Set(view.entries.flatMap((entry) => postingNote(setting, entry.revision) ?? []))],
	};
}

function archiveRow(setting: PageSetting, view: PolicyView, entry: TimelineEntry): ArchiveRow {
	const { words, language, tree, link } = setting;
	const { revision, commencement, until } = entry;
	const note = postingNote(setting, revision);
	const { summary } = summaryOf(textVersion(view.policy, revision, tree));
	return {
		states: stateWordsOf(setting, view, revision),
		href: link(revisionAddress(view.policy.slug, revision.id, tree)),
		date: idWords(revision.id, language),
		...(revision.kind === 'edition' ? {} : { kind: words.kinds[revision.kind] }),
		posted: momentWords(revision.posted.at, language),
		...(note === undefined ? {} : { postedNote: note }),
		commencement: endWords(setting, revision, { at: commencement, ofRepeal: words.repealedFrom }),
		until: endWords(setting, revision, { at: until, ofRepeal: words.repealedUntil }),
		links: comparisonLinks(setting, view, revision),
		...(summary === undefined
			? {}
			: { summary: { language: summary.language, text: summary.paragraphs.join(' ') } }),
	};
}

/** An end of a period; a repeal is in force at no time, and says what its own ends are. */
function endWords(
	{ language }: PageSetting,
	{ kind }: Revision,
	{ at, ofRepeal }: { readonly at: Moment | undefined; readonly ofRepeal: string },
): string {
	if (at === undefined) return '—';
	const shown = momentWords(at, language);
	return kind === 'repeal' ? `${ofRepeal} ${shown}` : shown;
}

/** What there is to know of how a moment of posting came to be known; undefined where it was recorded as it happened. */
function postingNote({ words }: PageSetting, { posted }: Revision): string | undefined {
	if (!posted.recorded) return words.momentNotRecorded;
	return posted.backfilled ? words.backfilled : undefined;
}

function comparisonLinks(setting: PageSetting, view: PolicyView, revision: Revision): ArchiveRow['links'] {
	const { words, language, link, tree } = setting;
	const step = stepTo(view, revision.id);
	const current = currentComparison(setting, view, revision);
	return [
		...(step === undefined
			? []
			: [
					{
						text: words.whatChanged,
						href: link(comparisonAddress(view.policy.slug, step, tree)),
						label: `${words.whatChanged}: ${idWords(step.from, language)} → ${idWords(step.to, language)}`,
					},
				]),
		...(current === undefined ? [] : [current]),
	];
}
