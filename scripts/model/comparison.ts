/** `[start, end)` in UTF-16 code units of one body. */
export type Range = readonly [start: number, end: number];

/** What became of a clause. */
export type ClauseChange =
	| 'unchanged'
	| 'modified'
	| 'renumbered'
	| 'moved'
	| 'moved-modified'
	| 'split'
	| 'merged'
	| 'added'
	| 'removed';

/**
 * A stretch of the two bodies. The `from` ranges of equal, delete and move-from tile the old body in order; the `to`
 * ranges of equal, insert and move-to tile the new. An equal stretch may differ in white space only.
 */
export type Segment =
	| { readonly op: 'equal'; readonly from: Range; readonly to: Range }
	| { readonly op: 'delete'; readonly from: Range }
	| { readonly op: 'insert'; readonly to: Range }
	| { readonly op: 'move-from'; readonly from: Range; readonly move: number }
	| {
			readonly op: 'move-to';
			readonly to: Range;
			readonly move: number;
			/** Where the moved text was also edited: tiles the move-from range and this one. */
			readonly segments?: readonly Segment[];
	  };

/** A clause as a comparison names it. */
export interface ClauseReference {
	readonly id: string;
	readonly number?: string;
	readonly start: number;
	readonly end: number;
}

/**
 * What told that one clause became another: its declared id, its words, how alike they are in their place, rare phrases
 * wherever it stands, its number, or that nothing else stood in its place. The surest first.
 */
export type MatchBasis = 'id' | 'words' | 'likeness' | 'phrases' | 'number' | 'place';

/** What became of one clause, or of the several of a split or merger. */
export interface ClauseEntry {
	readonly change: ClauseChange;
	readonly from?: readonly ClauseReference[];
	readonly to?: readonly ClauseReference[];
	/** What told, where there are clauses on both sides. */
	readonly matchedBy?: MatchBasis;
}

/** Two bodies aligned clause by clause: what `compare` finds and every redline is drawn from. */
export interface Comparison {
	readonly summary: Readonly<Partial<Record<ClauseChange, number>>>;
	readonly clauses: readonly ClauseEntry[];
	readonly segments: readonly Segment[];
}
