import type { Clause } from '../model/clause.ts';
import { clauseWords } from './clause-words.ts';

/** A clause's number and first words on one line of about as many characters; a line that is cut ends in `…`. */
export function firstWords(clause: Clause, most: number): string {
	const line = clauseWords(clause, 4 * most);
	if (line === '') return '…';
	const characters = Array.from(line.slice(0, 2 * most + 2));
	if (characters.length <= most) return line;
	return `${characters
		.slice(0, most)
		.join('')
		.replace(/\s+\S*$/u, '')} …`;
}
