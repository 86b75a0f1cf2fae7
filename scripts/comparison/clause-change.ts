import type { Clause } from '../model/clause.ts';
import type { ClauseChange } from '../model/comparison.ts';
import { isShownAlike } from './shown-likeness.ts';

/** What became of the clauses of one link, as a reader sees it. */
export function changeOf(from: readonly Clause[], to: readonly Clause[], isMoved: boolean): ClauseChange {
	if (to.length > 1) return 'split';
	if (from.length > 1) return 'merged';
	const old = from[0]!;
	const fresh = to[0]!;
	if (!isShownAlike(old, fresh)) return isMoved ? 'moved-modified' : 'modified';
	if (isMoved) return 'moved';
	return old.number?.text === fresh.number?.text ? 'unchanged' : 'renumbered';
}
