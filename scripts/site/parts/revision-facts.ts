import { approvalWords } from '../../exports/approval-words.ts';
import { absoluteLink } from '../../exports/site-links.ts';
import { below, revisionAddress } from '../../model/address.ts';
import type { Revision } from '../../model/revision.ts';
import { momentWords } from '../../timeline/date-words.ts';
import { entryOf } from '../../timeline/point-in-time.ts';
import type { TimelineEntry } from '../../timeline/timeline-entry.ts';
import type { PageSetting } from '../page-setting.ts';
import { textPdfAddress } from '../paper/pdf-links.ts';
import type { PolicyView } from '../policy-view.ts';
import { textVersion } from '../text-version.ts';

/** One line of what is known of a revision; `code` is shown letter by letter. */
export interface Fact {
	readonly term: string;
	readonly text?: string;
	readonly code?: string;
	readonly href?: string;
	readonly note?: string;
}

/** What is recorded of a revision, a line each. */
export function revisionFacts(setting: PageSetting, view: PolicyView, revision: Revision): readonly Fact[] {
	const { words, language, tree, link } = setting;
	const { url } = setting.site.settings;
	const entry = entryOf(view.timeline, revision);
	const version = textVersion(view.policy, revision, tree);
	const pdf = textPdfAddress(setting, view, revision);
	const source = below(
		revisionAddress(view.policy.slug, revision.id, version.isTranslation ? tree : undefined),
		'source.md',
	);
	return [
		{ term: words.posted, text: momentWords(revision.posted.at, language) },
		...periodFacts(setting, entry),
		...(revision.approved === undefined
			? []
			: [{ term: words.approved, text: approvalWords(revision.approved, { language, dated: words.dated }) }]),
		{ term: words.digest, code: version.source.sha256, note: words.digestNote },
		// On paper no link can be followed.
		{ term: words.source, text: absoluteLink(url, source) ?? source, href: link(source) },
		...(pdf === undefined ? [] : [{ term: 'PDF', text: absoluteLink(url, pdf) ?? pdf, href: link(pdf) }]),
	];
}

/** Both ends of a period; a repeal has none of its own, but there is a time in which it lets nothing be in force. */
function periodFacts(
	{ words, language }: PageSetting,
	{ revision, commencement, until }: TimelineEntry,
): readonly Fact[] {
	if (commencement === undefined) return [];
	const isRepeal = revision.kind === 'repeal';
	const end = until === undefined ? words.noEnd : momentWords(until, language);
	return [
		{
			term: isRepeal ? words.repealedFrom : words.commencement,
			text: momentWords(commencement, language),
		},
		...(isRepeal && until === undefined
			? []
			: [{ term: isRepeal ? words.repealedUntil : words.until, text: end }]),
	];
}
