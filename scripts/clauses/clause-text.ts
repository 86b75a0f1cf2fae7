import type { ClauseText, TextSection } from '../model/clause.ts';
import { identifiedClauses } from './identified-clauses.ts';
import type { PlacedSection } from './identified-clauses.ts';
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
	const readingOf = sectionMemo();
	return (body) => {
		// What means nothing to Markdown is a difference all the same, and sections are known by what they say.
		if (!isPlain(body)) return parseClauses(body);
		const sections: (TextSection & PlacedSection)[] = [];
		let [start, first] = [0, 0];
		let before: SectionReading | undefined;
		for (const section of textSections(body)) {
			const reading = readingOf(section, before);
			const { placed } = reading;
			sections.push({ start, clauses: [first, first + placed.length], placed, reading: placed });
			start += section.length;
			first += placed.length;
			before = reading;
		}
		return { body, clauses: identifiedClauses(sections, body.length), sections };
	};
}

/** What was read in a section. */
interface SectionReading {
	readonly section: string;
	readonly placed: readonly PlacedClause[];
	/** The section that last followed it, and most likely does again: to look it up by its words takes longer. */
	next: SectionReading | undefined;
}

function sectionMemo(): (section: string, before: SectionReading | undefined) => SectionReading {
	const known = new Map<string, SectionReading>();
	let characters = 0;
	return (section, before) => {
		if (before?.next?.section === section) return before.next;
		if (characters > keptCharacters) {
			known.clear();
			characters = 0;
		}
		const reading = known.get(section) ?? { section, placed: placedClauses(section), next: undefined };
		if (!known.has(section)) characters += section.length;
		known.set(section, reading);
		if (before !== undefined) before.next = reading;
		return reading;
	};
}

function isPlain(body: string): boolean {
	return !body.startsWith('\uFEFF') && !body.includes('\0');
}

/** A byte order mark and NUL mean nothing to Markdown; both keep their place. */
function plainText(body: string): string {
	return body.replace(/^\uFEFF/, ' ').replaceAll('\0', '\uFFFD');
}
