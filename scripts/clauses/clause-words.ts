import type { Clause, Run } from '../model/clause.ts';

/** A clause's number and words as plain text on one line; the cells of a row are parted by bars. */
export function clauseWords({ number, cells, runs }: Clause): string {
	const words = cells === undefined ? runWords(runs) : cells.map((cell) => runWords(cell.runs)).join(' | ');
	return `${number?.text ?? ''} ${words}`.replace(/\s+/g, ' ').trim();
}

function runWords(runs: readonly Run[]): string {
	return runs.map((run) => run.text).join('');
}
