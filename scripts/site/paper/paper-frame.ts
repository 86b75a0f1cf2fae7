import type { PaperDocument, PaperSide } from '../../exports/paper/paper-document.ts';
import { absoluteLink } from '../../exports/site-links.ts';
import type { Address } from '../../model/address.ts';
import { draftId } from '../../model/revision-id.ts';
import type { Revision } from '../../model/revision.ts';
import { statusSentences } from '../../timeline/status-sentences.ts';
import type { Fact } from '../parts/revision-facts.ts';
import type { PageSetting } from '../page-setting.ts';
import { paperWords } from '../words/paper-words.ts';
import type { PolicyView } from '../policy-view.ts';
import { revisionFacts } from '../parts/revision-facts.ts';
import { summaryOf } from '../parts/summary.ts';
import type { TextVersion } from '../text-version.ts';

/** What every text for the file says besides the text. */
export type PaperFrame = Pick<
	PaperDocument,
	'language' | 'author' | 'date' | 'notices' | 'unset' | 'summary'
>;

/** The frame of a text, with its author's summary. */
export function paperFrame(
	setting: PageSetting,
	version: TextVersion,
	notices: readonly { readonly text: string }[],
): PaperFrame {
	const { site, language, words, asOf } = setting;
	const { year, month, day, hour, minute, second } = asOf.toUTC();
	const { summary } = summaryOf(version);
	return {
		language,
		author: site.settings.organisation ?? site.settings.name,
		date: [year, month, day, hour, minute, second],
		notices: notices.map(({ text }) => text),
		unset: paperWords[language].unset,
		...(summary === undefined
			? {}
			: { summary: { ...summary, heading: words.summary, note: words.summaryNote } }),
	};
}

/** A revision as a text for the file names it: its status with both ends of its period, what is recorded of it, and its address. */
export function paperSide(
	setting: PageSetting,
	view: PolicyView,
	{ revision, address }: { readonly revision: Revision; readonly address: Address },
): PaperSide {
	const { sentences, language, site } = setting;
	const { timeline, now } = view;
	const name = sentences.revisionName(revision);
	if (revision.id === draftId) return { name, sentences: [sentences.draft()], facts: [] };
	const page = absoluteLink(site.settings.url, address);
	return {
		name,
		sentences: statusSentences({ timeline, revision, at: now }, language),
		facts: [
			...revisionFacts(setting, view, revision).flatMap(paperFact),
			...(page === undefined ? [] : [{ term: paperWords[language].address, text: page }]),
		],
	};
}

/** A fact as paper has it; a file beside the page is not beside the paper. */
function paperFact({ term, text, code, href }: Fact): PaperSide['facts'] {
	if (href !== undefined) return [];
	return code === undefined ? [{ term, text: text ?? '' }] : [{ term, text: code, isCode: true }];
}
