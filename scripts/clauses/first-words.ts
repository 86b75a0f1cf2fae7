import type { Clause } from '../model/clause.ts';
import { clauseWords } from './clause-words.ts';

/** A clause's number and first words on one line of about as many characters; a line that is cut ends in `…`. */
export function firstWords(clause: Clause, most: number): string {
	const line = clauseWords(clause, 4 * most);
	if (line === '') return '…';
	const end = placeBehind(line, most);
	if (end === line.length) return line;
	const words = line.lastIndexOf(' ', end - 1);
	return `${line.slice(0, words === -1 ? end : words)} …`;
}

/** The place behind so many characters of a line, or its end. */
function placeBehind(line: string, characters: number): number {
	let place = 0;
	for (let count = 0; count < characters && place < line.length; count++) {
		place += line.codePointAt(place)! > 0xffff ? 2 : 1;
	}
	return place;
}
