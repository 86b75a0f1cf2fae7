import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { compareTexts } from '../../scripts/comparison/comparison.ts';
import { tilingFault } from '../../scripts/comparison/segments/tiling.ts';
import type { ClauseText } from '../../scripts/model/clause.ts';
import type { Comparison, Segment } from '../../scripts/model/comparison.ts';

/** Two texts and their comparison. */
export interface RevisionPair {
	readonly from: ClauseText;
	readonly to: ClauseText;
	readonly comparison: Comparison;
}

/** Compares two bodies; throws where the segments do not tile them. */
export function comparedBodies(from: string, to: string): RevisionPair {
	const [old, fresh] = [parseClauses(from), parseClauses(to)];
	const comparison = compareTexts(old, fresh);
	const fault = tilingFault(comparison, from, to);
	if (fault !== undefined) throw new Error(fault);
	return { from: old, to: fresh, comparison };
}

/** What became of each clause, in reading order: `2 > 3 renumbered`; ids, `+` between those of several. */
export function changes({ comparison }: RevisionPair): readonly string[] {
	const ids = (list: readonly { readonly id: string }[] | undefined): string =>
		(list ?? []).map(({ id }) => id).join('+');
	return comparison.clauses
		.filter(({ change }) => change !== 'unchanged')
		.map(({ change, from, to }) => `${ids(from)} > ${ids(to)} ${change}`);
}

/** The changed words in order: `-old`, `+new`, `<away`, `>here`, each trimmed. */
export function markedWords(pair: RevisionPair): readonly string[] {
	return marksOf(pair.comparison.segments, pair);
}

function marksOf(segments: readonly Segment[], pair: RevisionPair): readonly string[] {
	const old = (range: readonly [number, number]): string => pair.from.body.slice(...range).trim();
	const fresh = (range: readonly [number, number]): string => pair.to.body.slice(...range).trim();
	return segments.flatMap((segment): readonly string[] => {
		switch (segment.op) {
			case 'equal':
				return [];
			case 'delete':
				return [`-${old(segment.from)}`];
			case 'insert':
				return [`+${fresh(segment.to)}`];
			case 'move-from':
				return [`<${old(segment.from)}`];
			case 'move-to':
				return [`>${fresh(segment.to)}`, ...marksOf(segment.segments ?? [], pair)];
		}
	});
}
