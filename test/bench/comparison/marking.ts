import type { ClauseChange, Range } from '../../../scripts/model/comparison.ts';

/** A stretch an engine says has moved, in the old body and in the new one. */
export interface MarkedMove {
	readonly from: Range;
	readonly to: Range;
}

/** What an engine says of two bodies. */
export interface Marking {
	readonly deleted: readonly Range[];
	readonly inserted: readonly Range[];
	readonly moves: readonly MarkedMove[];
	/** What became of the clause that covers a range; undefined where the engine knows no clauses. */
	readonly changeOf?: (side: 'from' | 'to', range: Range) => ClauseChange | undefined;
	/** True where both bodies can be rebuilt from what the engine gave. */
	readonly isExact: boolean;
}
