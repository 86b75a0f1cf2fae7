import { clauseWords } from '../clauses/clause-words.ts';
import type { Clause } from '../model/clause.ts';
import { type Figures, type Letter, parseClauseNumeral } from './clause-numeral.ts';
import { letterValue } from './letter-value.ts';

/** Where a number stands among those it is counted with. */
export interface NumberPlace {
	readonly clause: Clause;
	/** Of an annex, or of a part that counts anew. */
	readonly part: number;
	/** What is counted together. */
	readonly family: string;
	/** What it may count on from as well: headings of another level, which some texts mix. */
	readonly kin?: string;
	/** What is counted without a gap: one list, the headings under one heading. */
	readonly run: unknown;
	readonly value: number;
	/** True where counting from 1 again needs no heading or list of its own. */
	readonly restarts: boolean;
	/** Of a number of several levels, all of it. */
	readonly path?: string;
	/** The numbered heading a path stands under, where it is another's. */
	readonly wrongHeading?: string;
}

type Numeral = Figures | Letter;

interface Section {
	readonly level: number;
	readonly numeral: Numeral | undefined;
	readonly number: string;
}

const annex = /^(?:приложени|дадатак|дадатк|annex|appendix|schedule|exhibit|attachment|addendum)/iu;

/** The places of the numbers of a text, in order. Quotations are left out; annexes and parts count anew. */
export function numberPlaces(clauses: readonly Clause[]): readonly NumberPlace[] {
	let sections: readonly Section[] = [];
	let part = 0;
	const firsts = new Map<number, Section | undefined>();
	return clauses.flatMap((clause) => {
		if (clause.containers.some(({ type }) => type === 'quote')) return [];
		const numeral = clause.number && parseClauseNumeral(clause.number.text);
		if (clause.kind === 'heading') {
			const above = sections.filter(({ level }) => level < clause.level);
			if (annex.test(clauseWords(clause, 40)) || isNewPart(numeral, above.at(-1), firsts.get(clause.level)))
				part++;
			if (isFirst(numeral)) firsts.set(clause.level, above.at(-1) ?? top);
			sections = [...above, { level: clause.level, numeral, number: clause.number?.text ?? '' }];
		}
		const place = numeral && placeOf(numeral, clause, sections);
		return place === undefined ? [] : [{ ...place, clause, part }];
	});
}

/** What stands under no heading. */
const top: Section = { level: 0, numeral: undefined, number: '' };

/** A second heading numbered 1, under another heading than the first, begins a part. */
function isNewPart(numeral: Numeral | undefined, above: Section = top, first?: Section): boolean {
	return isFirst(numeral) && first !== undefined && first !== above;
}

function isFirst(numeral: Numeral | undefined): boolean {
	return numeral?.type === 'figures' && numeral.levels.length === 1 && numeral.levels[0] === 1;
}

type Place = Omit<NumberPlace, 'clause' | 'part'>;

function placeOf(numeral: Numeral, clause: Clause, sections: readonly Section[]): Place | undefined {
	if (numeral.type === 'letter') return letterPlace(numeral, clause, sections);
	if (numeral.isInserted) return undefined;
	return numeral.levels.length > 1
		? pathPlace(numeral, clause, sections)
		: singlePlace(numeral, clause, sections);
}

function letterPlace(
	{ letter, style }: Letter,
	{ kind }: Clause,
	sections: readonly Section[],
): Place | undefined {
	const [alphabet, value] = letterValue(letter);
	const run = sections.at(kind === 'heading' ? -2 : -1) ?? top;
	return value === undefined ? undefined : { family: `${alphabet} ${style}`, run, value, restarts: true };
}

function pathPlace({ levels, label }: Figures, { kind }: Clause, sections: readonly Section[]): Place {
	const wrong = kind === 'heading' || label !== '' ? undefined : otherHeading(levels, sections.at(-1));
	return {
		family: `${label} ${levels.slice(0, -1).join('.')}`,
		run: top,
		value: levels.at(-1) ?? 0,
		restarts: false,
		path: `${label}${levels.join('.')}`,
		...(wrong && { wrongHeading: wrong }),
	};
}

function singlePlace({ levels, label, style }: Figures, clause: Clause, sections: readonly Section[]): Place {
	const { kind, level, containers } = clause;
	const value = levels[0] ?? 0;
	if (kind === 'heading') {
		const family = `heading ${label === '' ? level : label}`;
		return { family, kin: `heading ${label}`, run: sections.at(-2) ?? top, value, restarts: false };
	}
	const list = kind === 'item' ? containers.findLast(({ type }) => type === 'list') : undefined;
	const run = list ?? sections.at(-1) ?? top;
	return { family: `${kind} ${containers.length} ${style}`, run, value, restarts: kind === 'paragraph' };
}

function otherHeading(levels: readonly number[], section: Section | undefined): string | undefined {
	if (section?.numeral?.type !== 'figures' || section.numeral.label !== '') return undefined;
	return section.numeral.levels.every((level, index) => levels[index] === level) ? undefined : section.number;
}
