import type { Clause, Run } from '../model/clause.ts';

/**
 * A clause's number and words as plain text on one line; the cells of a row are parted by bars. Of a long clause no more
 * words than `most` characters have.
 */
export function clauseWords({ number, cells, runs }: Clause, most = Infinity): string {
	const all = cells === undefined ? runWords(runs) : cells.map((cell) => runWords(cell.runs)).join(' | ');
	const words = all.length > most ? all.slice(0, most) : all;
	// One space alone is what it becomes, and there are very many.
	return `${number?.text ?? ''} ${words}`.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

function runWords(runs: readonly Run[]): string {
	let words = '';
	for (const { text } of runs) words += text;
	return words;
}
