import { revisionAddress } from '../model/address.ts';
import type { Tree } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import { isoMoment } from '../model/moment.ts';
import type { Moment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import { draftId } from '../model/revision-id.ts';
import type { Approval, Revision, SourceText } from '../model/revision.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import { guessedLanguage } from '../source/guessed-language.ts';
import { siteLanguage } from '../timeline/date-words.ts';
import { sentencesIn } from '../timeline/sentences.ts';
import { statusSentences } from '../timeline/status-sentences.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { absoluteLink } from './site-links.ts';

/** What a redline made for the file says of one of its texts, in the words of the record. */
export interface SideRecord {
	readonly name: string;
	/** Its period, with both ends, and when it was posted; of a file that is no revision, nothing. */
	readonly sentences: readonly string[];
	readonly approved?: Approval;
	readonly sha256: string;
	/** The address of its page, where the site knows its own. */
	readonly address?: string;
}

/** What a redline made for the file says of itself. */
export interface RedlineRecord {
	readonly title: string;
	/** The language of the texts. */
	readonly language: Language;
	readonly from: SideRecord;
	readonly to: SideRecord;
	/** That the policy is a sample, and the moment the record speaks of. */
	readonly sentences: readonly string[];
	/** In whose name the changes stand: who approved the new text, else the organisation, else the site; of files nobody. */
	readonly author?: string;
	/** When the new text was posted, in ISO 8601 with the offset of the zone; of a draft or a file, never. */
	readonly date?: string;
}

/** What the record of a redline says whatever its old text is. */
export type NewTextRecord = Omit<RedlineRecord, 'from'>;

/** A text to be told of: a revision of a policy, or a file that is none. */
export interface RecordedText {
	readonly source: SourceText;
	readonly standing?: {
		readonly policy: Policy;
		readonly revision: Revision;
		readonly timeline: Timeline;
		/** Of the text that is compared, which may be a translation. */
		readonly title: string;
		readonly language: Language;
	};
}

/** Where and when a record is made, and the tree whose pages it names. */
export interface RecordSetting {
	readonly settings: SiteSettings;
	readonly now: Moment;
	readonly tree?: Tree;
}

/** The record of a redline between two texts; where both are files there is no setting. */
export function redlineRecord(
	{ from, to }: { readonly from: RecordedText; readonly to: RecordedText },
	setting?: RecordSetting,
): RedlineRecord {
	const record = newTextRecord(to, setting);
	const { language } = record;
	return {
		...record,
		from: sideRecord(from, language, setting),
		sentences: recordSentences([from, to], language, setting),
	};
}

/** What the record of any redline says of its new text, where the old one is of the same policy. */
export function newTextRecord(to: RecordedText, setting?: RecordSetting): NewTextRecord {
	const { source, standing } = to;
	const language = standing?.language ?? guessedLanguage(source.body);
	const author = authorOf(standing?.revision, setting?.settings);
	return {
		title: standing?.title ?? fileName(source),
		language,
		to: sideRecord(to, language, setting),
		sentences: recordSentences([to], language, setting),
		...(author !== undefined && { author }),
		...(standing !== undefined &&
			isPosted(standing.revision) && { date: isoMoment(standing.revision.posted.at) }),
	};
}

function authorOf(revision: Revision | undefined, settings: SiteSettings | undefined): string | undefined {
	return revision?.approved?.by ?? settings?.organisation ?? settings?.name;
}

function isPosted({ id }: Revision): boolean {
	return id !== draftId;
}

function fileName({ path }: SourceText): string {
	return path.replace(/^.*[/\\]/, '');
}

function sideRecord(
	{ source, standing }: RecordedText,
	language: Language,
	setting: RecordSetting | undefined,
): SideRecord {
	const { sha256 } = source;
	if (standing === undefined || setting === undefined)
		return { name: fileName(source), sentences: [], sha256 };
	const { revision, timeline } = standing;
	const spoken = siteLanguage(language);
	const say = sentencesIn(spoken);
	const { now } = setting;
	const address = isPosted(revision) ? pageAddress(revision, setting) : undefined;
	return {
		name: say.revisionName(revision),
		sentences: isPosted(revision) ? statusSentences({ timeline, revision, at: now }, spoken) : [say.draft()],
		...(revision.approved && { approved: revision.approved }),
		sha256,
		...(address !== undefined && { address }),
	};
}

function pageAddress({ policy, id }: Revision, { settings, tree }: RecordSetting): string | undefined {
	return absoluteLink(settings.url, revisionAddress(policy, id, tree));
}

function recordSentences(
	texts: readonly RecordedText[],
	language: Language,
	setting: RecordSetting | undefined,
): readonly string[] {
	if (setting === undefined) return [];
	const say = sentencesIn(siteLanguage(language));
	const isSample = texts.some(({ standing }) => standing?.policy.sample);
	return [...(isSample ? [say.sample()] : []), say.asOf(setting.now)];
}
