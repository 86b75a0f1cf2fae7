import type { ClauseText } from '../model/clause.ts';
import type { Comparison } from '../model/comparison.ts';
import { comparisonHtml } from './comparison-html.ts';
import { comparisonJson } from './comparison-json.ts';
import type { ComparisonSide } from './comparison-json.ts';
import { comparisonText } from './comparison-text.ts';

/** A comparison with all it was made from. */
export interface ComparedTexts {
	readonly from: ComparisonSide;
	readonly to: ComparisonSide;
	readonly texts: { readonly from: ClauseText; readonly to: ClauseText };
	readonly comparison: Comparison;
}

/** A way to write a comparison down. */
export interface ComparisonFormat {
	readonly name: string;
	readonly write: (compared: ComparedTexts) => string;
}

/** The formats of `compare`, the one for people first. */
export const comparisonFormats: readonly ComparisonFormat[] = [
	{ name: 'text', write: comparisonText },
	{ name: 'json', write: ({ from, to, comparison }) => comparisonJson(from, to, comparison) },
	{ name: 'html', write: comparisonHtml },
];
