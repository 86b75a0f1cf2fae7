import { parseClauses } from '../clauses/clause-text.ts';
import { compareTexts } from '../comparison/comparison.ts';
import type { RedlineRow } from '../comparison/redline/redline-row.ts';
import { redline } from '../comparison/redline/redline.ts';
import { tilingFault } from '../comparison/segments/tiling.ts';
import type { Comparison } from '../model/comparison.ts';

/** Two bodies compared, as the build compares them. */
export interface CheckedRedline {
	readonly comparison: Comparison;
	readonly rows: readonly RedlineRow[];
}

/** The comparison of two bodies. Throws where it does not rebuild both: no redline is shown that loses a character. */
export function checkedRedline(from: string, to: string): CheckedRedline {
	const [old, fresh] = [parseClauses(from), parseClauses(to)];
	const comparison = compareTexts(old, fresh);
	const fault = tilingFault(comparison, from, to);
	if (fault !== undefined) throw new Error(fault);
	return { comparison, rows: redline(old, fresh, comparison) };
}
