import type { TextPages } from '../comparison/html/redline-setting.ts';
import type { SectionLabels } from '../comparison/redline/section-labels.ts';
import type { Comparison } from '../model/comparison.ts';

/** What the page asks of the worker: two bodies, and the words to show their difference in. */
export interface ComparisonRequest {
	readonly from: string;
	readonly to: string;
	readonly labels: SectionLabels;
	/** The language of the texts, where the page's is another. */
	readonly language: string | undefined;
	readonly pages: TextPages;
}

/** What the worker answers. `html` and the items of `changedHtml` are empty where no reader could see a difference. */
export interface ComparisonAnswer {
	readonly summary: Comparison['summary'];
	readonly changedHtml: string;
	readonly html: string;
}
