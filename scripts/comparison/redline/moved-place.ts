import { firstWords } from '../../clauses/first-words.ts';
import type { Clause, ClauseText } from '../../model/clause.ts';
import { placeStarting } from '../place-starting.ts';
import type { MovedRow } from './redline-row.ts';

const mostCharacters = 40;

/**
 * What a reader calls the place a moved row went to or came from: the number it has there, else the heading that it is or
 * stands under; its id where it has neither.
 */
export function movedPlace({ type, from, to, otherHeading }: MovedRow): string {
	const clause = (type === 'moved-from' ? to : from)[0]!;
	if (clause.number !== undefined) return clause.number.text;
	const heading = clause.kind === 'heading' ? clause : otherHeading;
	return heading === undefined ? clause.id : firstWords(heading, mostCharacters);
}

/** The heading that a clause of a text stands under, but for one that is a heading. */
export function headingOver({ clauses }: ClauseText, clause: Clause): Clause | undefined {
	if (clause.kind === 'heading') return undefined;
	for (let place = placeStarting(clauses, clause.start); place >= 0; place--) {
		if (clauses[place]!.kind === 'heading') return clauses[place];
	}
	return undefined;
}
