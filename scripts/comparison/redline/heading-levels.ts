import { headingLevel } from '../../clauses/clause-html.ts';
import { headingDepths } from '../../clauses/heading-depths.ts';
import { clauseOf } from './folded-rows.ts';
import type { RedlineRow } from './redline-row.ts';

/**
 * The level each heading of a redline has on its page, counted over the headings of both texts as they stand there: no
 * level is left out, whatever the two texts did, in all rows as in those that stay when unchanged ones are folded.
 */
export function headingLevels(rows: readonly RedlineRow[]): ReadonlyMap<RedlineRow, number> {
	const depthOf = headingDepths();
	const headings = rows.filter((row) => clauseOf(row).kind === 'heading');
	return new Map(headings.map((row) => [row, headingLevel({ depth: depthOf(clauseOf(row).level) })]));
}
