import { clauseWords } from '../clauses/clause-words.ts';
import type { ClauseChange } from '../model/comparison.ts';
import { clauseOf, isChanged } from './folded-rows.ts';
import { anchorOf } from './redline-html.ts';
import type { RedlineRow } from './redline-row.ts';

/** A changed clause in the list that stands before a redline. */
export interface ChangedClause {
	readonly change: ClauseChange;
	/** Of its row in the redline. */
	readonly anchor: string;
	/** Its number and first words, on one line. */
	readonly text: string;
}

/** The changed clauses in reading order; one that moved is listed where it stands now. */
export function changedClauses(rows: readonly RedlineRow[]): readonly ChangedClause[] {
	return rows
		.filter((row) => isChanged(row) && row.type !== 'moved-from')
		.map((row) => ({
			change: row.change === 'unchanged' ? 'modified' : row.change,
			anchor: anchorOf(row),
			text: firstWords(row),
		}));
}

function firstWords(row: RedlineRow): string {
	const line = clauseWords(clauseOf(row));
	const characters = [...line];
	if (characters.length <= 70) return line === '' ? '…' : line;
	return `${characters
		.slice(0, 70)
		.join('')
		.replace(/\s+\S*$/u, '')} …`;
}
