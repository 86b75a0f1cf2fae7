import type { ClauseText } from '../model/clause.ts';
import type { Language } from '../model/language.ts';
import type { Comparison } from '../model/comparison.ts';
import type { SiteLanguage } from '../timeline/date-words.ts';
import { amendmentFaults, comparisonAmendment, unstatedChanges } from './comparison-amendment.ts';
import { comparisonHtml } from './comparison-html.ts';
import { comparisonJson } from './comparison-json.ts';
import type { ComparisonSide } from './comparison-json.ts';
import { comparisonMarkdown } from './comparison-markdown.ts';
import type { Review } from './comparison-markdown.ts';
import { comparisonText } from './comparison-text.ts';
import type { RedlineRecord } from './redline-record.ts';

/** A comparison with all it was made from. */
export interface ComparedTexts {
	readonly from: ComparisonSide;
	readonly to: ComparisonSide;
	readonly texts: { readonly from: ClauseText; readonly to: ClauseText };
	readonly comparison: Comparison;
	/** The language asked for; else a format that speaks speaks that of the new text. */
	readonly language?: Language;
	/**
	 * What the new text does where it is a notice, which is no wording of the policy: it is compared with an empty text then.
	 */
	readonly notice?: (language: SiteLanguage) => string;
	/** What to know of the new text besides its words, where it is a revision of a policy. */
	readonly review?: Review;
}

/** A way to write a comparison down. What only some need is loaded when it is asked for. */
export interface ComparisonFormat {
	readonly name: string;
	readonly write: (
		compared: ComparedTexts,
		record: () => RedlineRecord,
	) => string | Promise<string | Uint8Array>;
	/** Whether it tells what to know of the new text besides its words. */
	readonly isReview?: true;
	/** What becomes of a notice: as data it is compared like any text, and it amends none; else its effect is told. */
	readonly ofNotice?: 'compared' | 'refused';
	/** Where what was written is not true of the texts. */
	readonly faults?: (compared: ComparedTexts, written: string) => readonly string[];
	/** What changed and this format does not show. */
	readonly unstated?: (compared: ComparedTexts) => readonly string[];
}

/** The formats of `compare`, the one for people first. */
export const comparisonFormats: readonly ComparisonFormat[] = [
	{ name: 'text', write: comparisonText },
	{
		name: 'json',
		write: ({ from, to, comparison }) => comparisonJson(from, to, comparison),
		ofNotice: 'compared',
	},
	{ name: 'html', write: comparisonHtml },
	{
		name: 'docx',
		write: async (compared, record) =>
			(await import('./word/word-redline.ts')).wordRedline(compared, record()),
	},
	{
		name: 'amendment',
		write: comparisonAmendment,
		faults: amendmentFaults,
		unstated: unstatedChanges,
		ofNotice: 'refused',
	},
	{ name: 'markdown', write: comparisonMarkdown, isReview: true },
];
