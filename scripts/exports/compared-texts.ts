import type { ClauseText } from '../model/clause.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Language } from '../model/language.ts';
import type { SiteLanguage } from '../timeline/date-words.ts';
import type { ComparisonSide } from './comparison-side.ts';
import type { Review } from './review.ts';

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
