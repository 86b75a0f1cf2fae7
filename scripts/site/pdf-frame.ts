import type { PdfDocument, PdfSide } from '../exports/pdf/pdf-document.ts';
import { encodedAddress } from '../model/address.ts';
import type { Address } from '../model/address.ts';
import { draftId } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';
import { statusSentences } from '../timeline/status-sentences.ts';
import type { Fact } from './page-parts.ts';
import type { PageSetting } from './page-setting.ts';
import { pdfWords } from './pdf-words.ts';
import type { PolicyView } from './policy-view.ts';
import { factsOf } from './status-box.ts';
import { summaryOf } from './summary.ts';
import type { TextVersion } from './text-version.ts';

/** What every PDF of a site says besides its text. */
export type PdfFrame = Pick<PdfDocument, 'language' | 'author' | 'date' | 'notices' | 'summary'>;

/** The frame of a PDF that shows a text, with its author's summary. */
export function pdfFrame(
	setting: PageSetting,
	version: TextVersion,
	notices: readonly { readonly text: string }[],
): PdfFrame {
	const { site, language, words } = setting;
	const { year, month, day, hour, minute, second } = site.now.toUTC();
	const { summary } = summaryOf(version);
	return {
		language,
		author: site.settings.organisation ?? site.settings.name,
		date: [year, month, day, hour, minute, second],
		notices: notices.map(({ text }) => text),
		...(summary === undefined
			? {}
			: { summary: { ...summary, heading: words.summary, note: words.summaryNote } }),
	};
}

/** A revision as its PDF names it: its status with both ends of its period, what is recorded of it, and its address. */
export function pdfSide(
	setting: PageSetting,
	view: PolicyView,
	{ revision, address }: { readonly revision: Revision; readonly address: Address },
): PdfSide {
	const { sentences, language, site } = setting;
	const { timeline, now } = view;
	const name = sentences.revisionName(revision);
	if (revision.id === draftId) return { name, sentences: [sentences.draft()], facts: [] };
	const { url } = site.settings;
	return {
		name,
		sentences: statusSentences({ timeline, revision, at: now }, language),
		facts: [
			...factsOf(setting, view, revision).flatMap(pdfFact),
			...(url === undefined
				? []
				: [{ term: pdfWords[language].address, text: url + encodedAddress(address) }]),
		],
	};
}

/** A fact as paper has it; a file beside the page is not beside the paper. */
function pdfFact({ term, text, code, href }: Fact): PdfSide['facts'] {
	if (href !== undefined) return [];
	return code === undefined ? [{ term, text: text ?? '' }] : [{ term, text: code, isCode: true }];
}
