import { firstWords } from '../../clauses/first-words.ts';
import type { Clause } from '../../model/clause.ts';
import type { Words } from '../words/words.ts';

/** About as many characters of a clause stand for its place where nothing shorter tells it. */
const mostCharacters = 60;

/**
 * Tells where each clause of a text stands, for a reader: its number as printed, or, of one without, its place in what it
 * stands in, as `2.1, item 3`; where neither tells it, as of a heading, its first words.
 */
export function clausePlaces(
	clauses: readonly Clause[],
	citing: Words['citing'],
): (clause: Clause) => string {
	const named = new Map(clauses.map((clause) => [clause.id, clause]));
	const placeOf = (clause: Clause): string => clause.number?.text ?? placeWithin(clause);
	const placeWithin = (clause: Clause): string => {
		const [, parent, letter, count] = isNamed(clause)
			? []
			: (/^(?:(.+)\.)?([pirc])(\d+)$/.exec(clause.id) ?? []);
		if (letter === undefined || count === undefined) return firstWords(clause, mostCharacters);
		const turn = citing[letter as 'p' | 'i' | 'r' | 'c'].replace('{count}', count);
		const above = parent === undefined ? undefined : named.get(parent);
		return above === undefined ? turn : `${placeOf(above).replace(/[.)]+$/, '')}, ${turn}`;
	};
	return placeOf;
}

/** True where the id is no place: of a heading it is its words, else what the author wrote. */
function isNamed({ kind, isDeclared }: Clause): boolean {
	return kind === 'heading' || isDeclared;
}
