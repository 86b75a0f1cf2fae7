import type { Clause } from '../model/clause.ts';
import { parseClauseNumeral } from './clause-numeral.ts';
import { isNextLatin } from './letter-value.ts';
import { type NumberPlace, numberPlaces } from './number-place.ts';

/** A number that does not stand where counting would have it; `other` is the one that tells, where there is one. */
export interface SequenceFault {
	readonly type: 'skips' | 'repeats' | 'out-of-order' | 'begins' | 'misplaced';
	readonly clause: Clause;
	readonly other: string;
}

/** Where the numbers of a text skip, repeat or lose their order; of one list, the first such place. */
export function sequenceFaults(clauses: readonly Clause[]): readonly SequenceFault[] {
	const lasts = new Map<string, NumberPlace>();
	const paths = new Set<string>();
	const told = new Set<unknown>();
	const isGappy = keepsNumbers(clauses) || isExtract(clauses);
	return numberPlaces(clauses).flatMap((place) => {
		const { part, family, kin = family, path, clause, run } = place;
		const last = lasts.get(`${part} ${family}`);
		const lastAnywhere = lasts.get(kin);
		const isRepeated = path !== undefined && paths.has(`${part} ${path}`);
		lasts.set(`${part} ${family}`, place).set(kin, place);
		paths.add(`${part} ${path}`);
		const type = isRepeated ? 'repeats' : faultOf(place, last, lastAnywhere);
		if (type === undefined) return [];
		const isGap = type === 'skips' || type === 'begins';
		if (isGap && (isGappy || isWrittenBefore(clauses, place))) return [];
		if (clause.kind === 'item' && told.has(run)) return [];
		told.add(run);
		const other = type === 'misplaced' ? place.wrongHeading : last?.clause.number?.text;
		return [{ type, clause, other: other ?? '' }];
	});
}

/** A text with inserted numbers (`9-1`) keeps the others for ever, so gaps are where a provision was repealed. */
function keepsNumbers(clauses: readonly Clause[]): boolean {
	return clauses.some(({ number }) => {
		const numeral = number && parseClauseNumeral(number.text);
		return numeral?.type === 'figures' && numeral.isInserted;
	});
}

/** The number before is there, at the beginning of a line, though in a form that numbers no clause: `1.Definitions`. */
function isWrittenBefore(clauses: readonly Clause[], { clause, value }: NumberPlace): boolean {
	const number = clause.number?.text ?? '';
	if (!/\d/.test(number)) return false;
	const before = number.replace(/\d+(?=\D*$)/, String(value - 1)).replace(/\D+$/, '');
	const pattern = new RegExp(
		String.raw`(?:^|\n)[\s\u200B]*${before.replaceAll('.', String.raw`\.`)}(?!\d|\.\d)`,
		'u',
	);
	return clauses.some(({ runs }) => pattern.test(runs.map(({ text }) => text).join('')));
}

/** Of a longer work, whose articles it goes on to count: the first one is not the first of the work. */
function isExtract(clauses: readonly Clause[]): boolean {
	const first = clauses
		.map(({ number }) => number && parseClauseNumeral(number.text))
		.find((numeral) => numeral?.type === 'figures' && numeral.label !== '');
	return first?.type === 'figures' && (first.levels[0] ?? 0) > 1;
}

function faultOf(
	place: NumberPlace,
	last: NumberPlace | undefined,
	lastAnywhere: NumberPlace | undefined,
): SequenceFault['type'] | undefined {
	if (place.wrongHeading !== undefined) return 'misplaced';
	const { value, restarts, run } = place;
	const isNew = last === undefined || last.run !== run;
	if (value <= 1 && (isNew || restarts)) return undefined;
	if ([last, lastAnywhere].some((before) => before !== undefined && isNext(place, before))) return undefined;
	// A heading may begin with a quantity, which counts nothing.
	if (last === undefined) return /^\d+$/.test(place.clause.number?.text ?? '') ? undefined : 'begins';
	if (isNew) return value > last.value ? 'skips' : undefined;
	if (value === last.value) return 'repeats';
	return value > last.value ? 'skips' : 'out-of-order';
}

function isNext({ family, value }: NumberPlace, last: NumberPlace): boolean {
	return value === last.value + 1 || (family.includes('latin') && isNextLatin(last.value, value));
}
