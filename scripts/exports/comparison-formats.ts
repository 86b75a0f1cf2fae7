import type { ComparedTexts } from './compared-texts.ts';
import { amendmentFaults, comparisonAmendment, unstatedChanges } from './comparison-amendment.ts';
import { comparisonHtml } from './comparison-html.ts';
import { comparisonJson } from './comparison-json.ts';
import { comparisonMarkdown } from './comparison-markdown.ts';
import { comparisonText } from './comparison-text.ts';
import type { RedlineRecord } from './redline-record.ts';

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
