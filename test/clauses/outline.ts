import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import type { Clause } from '../../scripts/model/clause.ts';
import { placementFault } from './tiling.ts';

/** The clauses of a body, which lie in it as they should. */
export function clausesIn(body: string): readonly Clause[] {
	const read = parseClauses(body);
	assert.is(placementFault(read), undefined);
	return read.clauses;
}

/** The words of a clause. */
export function wordsOf(clause: Clause | undefined): string {
	return (clause?.runs ?? []).map((run) => run.text).join('');
}

/** Each clause as its kind, number and words: `item 4. Keep receipts`. */
export function outline(body: string): readonly string[] {
	return clausesIn(body).map((clause) =>
		[clause.kind, clause.number?.text, wordsOf(clause)].filter((part) => (part ?? '') !== '').join(' '),
	);
}
