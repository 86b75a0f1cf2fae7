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
	/** Where so much was rewritten that place tells nothing: what is in no list corresponds where id and words are the same. */
	readonly isRewritten?: true;
	/**
	 * Ids, or how they begin with a `*` behind, old and new, where two readers would differ: no pair of these is asked for,
	 * and none is wrong.
	 */
	readonly open?: readonly (readonly [string, string])[];
}

/** All that are labelled. */
export const labelledPairs: readonly LabelledPair[] = [...bookLabels, ...policyLabels];
