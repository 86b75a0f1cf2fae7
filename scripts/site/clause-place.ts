import type { Clause } from '../model/clause.ts';
import type { Words } from './words.ts';

/**
 * Where a clause stands, for a reader: its number as printed, or, of one without, its place in what it stands in, as
 * `2.1, item 3`; where neither tells it, its anchor.
 */
export function clausePlace({ number, id }: Pick<Clause, 'number' | 'id'>, citing: Words['citing']): string {
	return number?.text ?? anchorWords(id, citing);
}

function anchorWords(id: string, citing: Words['citing']): string {
	const [, parent, letter, count] = /^(?:(.+)\.)?([pirc])(\d+)$/.exec(id) ?? [];
	if (letter === undefined || count === undefined) return id;
	const place = citing[letter as 'p' | 'i' | 'r' | 'c'].replace('{count}', count);
	return parent === undefined ? place : `${anchorWords(parent, citing)}, ${place}`;
}
