import type { Clause, Run } from '../../model/clause.ts';

/** What a change is about, so that a reader can leave a kind out. */
export type ChangeKind =
	'wording' | 'figures' | 'number' | 'reference' | 'typography' | 'link' | 'emphasis' | 'level';

/**
 * A stretch of a redline. `runs` come from the new text, but for what is deleted or moved away, which come from the old;
 * what is in both has in `from` how the old text has it, white space too. Without what is inserted and moved here the
 * pieces read as the old text; without what is deleted and moved away, as the new.
 */
export type RedlinePiece =
	| { readonly type: 'same'; readonly from: readonly Run[]; readonly runs: readonly Run[] }
	| { readonly type: 'deleted' | 'inserted'; readonly runs: readonly Run[]; readonly kind: ChangeKind }
	/** The same words shown in another way, or leading elsewhere. */
	| {
			readonly type: 'restyled';
			readonly from: readonly Run[];
			readonly runs: readonly Run[];
			readonly kind: 'link' | 'emphasis';
	  }
	/** Words that changed places within their clause. */
	| { readonly type: 'moved-away' | 'moved-here'; readonly runs: readonly Run[]; readonly move: number }
	/** Where a clause of a split or merger begins: inserted where only the new text begins one, deleted where only the old. */
	| { readonly type: 'break'; readonly side: 'deleted' | 'inserted'; readonly clause: Clause };

/** A table cell of a redline; inserted or deleted where its column is. */
export interface RedlineCell {
	readonly type: 'same' | 'deleted' | 'inserted';
	readonly pieces: readonly RedlinePiece[];
}
