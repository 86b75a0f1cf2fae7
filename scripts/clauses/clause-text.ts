import type { ClauseText } from '../model/clause.ts';
import { identifiedClauses } from './identified-clauses.ts';
import { placedClauses } from './placed-clause.ts';
import type { PlacedClause } from './placed-clause.ts';
import { textSections } from './text-sections.ts';

/** Reads a body into its clauses, which tile it. Any text at all is a text with clauses. */
export function parseClauses(body: string): ClauseText {
	const section = { start: 0, placed: placedClauses(plainText(body)) };
	return { body, clauses: identifiedClauses([section], body.length) };
}

/** Sections are remembered for about this many characters of source. */
const keptCharacters = 4_000_000;

/**
 * A reader that gives the same clauses as `parseClauses` and reads a section it has met before only once, for most of a
 * revision's sections are those of the revision before.
 */
export function clauseReader(): (body: string) => ClauseText {
	const placedIn = sectionMemo();
	return (body) => {
		// What means nothing to Markdown is a difference all the same, and sections are known by what they say.
		if (plainText(body) !== body) return parseClauses(body);
		let [start, first] = [0, 0];
		const sections = textSections(body).map((section) => {
			const placed = placedIn(section);
			const clauses = [first, first + placed.length] as const;
			const read = { start, clauses, placed, reading: placed };
			start += section.length;
			first = clauses[1];
			return read;
		});
		return { body, clauses: identifiedClauses(sections, body.length), sections };
	};
}

function sectionMemo(): (section: string) => readonly PlacedClause[] {
	const known = new Map<string, readonly PlacedClause[]>();
	let characters = 0;
	return (section) => {
		const found = known.get(section);
		if (found !== undefined) return found;
		if (characters > keptCharacters) {
			known.clear();
			characters = 0;
		}
		const placed = placedClauses(section);
		known.set(section, placed);
		characters += section.length;
		return placed;
	};
}

/** A byte order mark and NUL mean nothing to Markdown; both keep their place. */
function plainText(body: string): string {
	return body.replace(/^\uFEFF/, ' ').replaceAll('\0', '\uFFFD');
}
