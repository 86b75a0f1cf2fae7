import type { Clause } from '../../model/clause.ts';

/**
 * True for a heading that says nothing but its number, as `Article 12`. What stands under it tells which it became, for
 * numbers shift; where that does not tell, the number does.
 */
export function isBareHeading({ kind, number, runs }: Clause): boolean {
	return kind === 'heading' && number !== undefined && runs.length === 0;
}
