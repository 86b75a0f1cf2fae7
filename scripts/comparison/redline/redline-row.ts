import type { Clause } from '../../model/clause.ts';
import type { ChangeKind, RedlineCell, RedlinePiece } from './redline-piece.ts';

/** The marked words of a row. */
export interface RedlineText {
	/** In reading order; of a table row, those of all its cells. */
	readonly pieces: readonly RedlinePiece[];
	/** Of a table row. */
	readonly cells?: readonly RedlineCell[];
	/** What its changes are about, each once; empty where nothing a reader sees has changed. */
	readonly kinds: readonly ChangeKind[];
}

/**
 * One row of a redline, aligned on one clause, or on several of a split or merger. A clause that moved has two rows:
 * `moved-from` where it stood and `moved-to`, with the edits inside, where it stands.
 */
export type RedlineRow =
	| {
			readonly type: 'kept';
			readonly change: 'unchanged' | 'modified' | 'renumbered';
			readonly from: Clause;
			readonly to: Clause;
			readonly text: RedlineText;
	  }
	| {
			readonly type: 'regrouped';
			readonly change: 'split' | 'merged';
			readonly from: readonly Clause[];
			readonly to: readonly Clause[];
			readonly text: RedlineText;
	  }
	| { readonly type: 'added'; readonly change: 'added'; readonly to: Clause; readonly text: RedlineText }
	| {
			readonly type: 'removed';
			readonly change: 'removed';
			readonly from: Clause;
			readonly text: RedlineText;
	  }
	| {
			readonly type: 'moved-from' | 'moved-to';
			readonly change: 'moved' | 'moved-modified' | 'split' | 'merged';
			readonly from: readonly Clause[];
			readonly to: readonly Clause[];
			/** The number of the move in the comparison's segments; neighbours that moved together share it. */
			readonly move: number;
			/** The heading it stands under in its other place, where it stands under one. */
			readonly otherHeading?: Clause;
			/** Where the row before moved along with it. */
			readonly goesOn?: true;
			readonly text: RedlineText;
	  };

/** A row of a clause that moved. */
export type MovedRow = RedlineRow & { readonly type: 'moved-from' | 'moved-to' };
