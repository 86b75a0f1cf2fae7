import { bookLabels } from './book-labels.ts';
import { policyLabels } from './policy-labels.ts';

/** A pair of real revisions and what a reader says became of their clauses, by the clauses' ids. */
export interface LabelledPair {
	readonly policy: string;
	readonly from: string;
	readonly to: string;
	readonly added: readonly string[];
	readonly removed: readonly string[];
	/** Clauses that stand elsewhere, old and new; what is in no list became what stands in its place, in order. */
	readonly moved: readonly (readonly [string, string])[];
	/** Clauses of which several became one, or one several. */
	readonly together?: readonly (readonly [readonly string[], readonly string[]])[];
	/** Where a pair is too long to be read whole: how the ids of the new clauses begin of which the labels speak. */
	readonly scope?: string;
}

/** All that are labelled. */
export const labelledPairs: readonly LabelledPair[] = [...bookLabels, ...policyLabels];
