import type { TextVersion } from '../text-version.ts';

/** The author's summary, marked as no part of the text. */
export interface Summary {
	readonly language: string;
	readonly paragraphs: readonly string[];
}

/** The author's summary of a text, by paragraphs; absent where there is none. */
export function summaryOf(version: TextVersion): { readonly summary?: Summary } {
	const paragraphs = (version.summary ?? '')
		.split('\n')
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');
	return paragraphs.length === 0 ? {} : { summary: { language: version.summaryLanguage, paragraphs } };
}
