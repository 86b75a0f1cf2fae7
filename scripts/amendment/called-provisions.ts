import type { Address, NumberedStep, PlacedStep, Step } from './instruction.ts';
import { isPlainNumber } from './plain-number.ts';
import { provisionWords } from './provision.ts';
import type { Provision } from './provision.ts';
import { WrongInstruction } from './reading-cursor.ts';
import { isSameWords, wordsOf } from './word.ts';
import type { Word } from './word.ts';

/** Provisions `[start, end)` of a text, or one cell of the first of them. */
export interface Called {
	readonly start: number;
	readonly end: number;
	readonly column?: number;
}

/** What an address calls in a text, one for each number or place in it. Throws a `WrongInstruction` where that is not one. */
export function calledProvisions(provisions: readonly Provision[], address: Address): readonly Called[] {
	const [step, ...outer] = address as readonly [Step, ...Step[]];
	switch (step.kind) {
		case 'document':
			return [{ start: 0, end: provisions.length }];
		case 'title':
			return [{ start: 0, end: 1 }];
		case 'preamble': {
			const start = provisions[0]?.kind === 'title' ? 1 : 0;
			return [{ start, end: nextCounted(provisions, start) }];
		}
		case 'heading': {
			const { start } = ownerOf(provisions, outer);
			return [{ start, end: start + 1 }];
		}
		case 'column': {
			const { start, end } = ownerOf(provisions, outer);
			return step.places.map((place) => ({ start, end, column: place - 1 }));
		}
		case 'paragraph':
		case 'row':
			return step.places.map((place) => counted(provisions, outer, { step, place }));
		case 'clause':
		case 'subclause':
		case 'section':
			return step.numbers.map((number) => numbered(provisions, outer, { step, number }));
	}
}

/** The one thing an address calls; the whole text where it is empty. */
function ownerOf(provisions: readonly Provision[], address: Address): Called {
	if (address.length === 0) return { start: 0, end: provisions.length };
	const called = calledProvisions(provisions, address);
	if (called.length === 1) return called[0]!;
	throw new WrongInstruction('several provisions stand where one is to be named');
}

function counted(
	provisions: readonly Provision[],
	outer: Address,
	{ step: { kind }, place }: { readonly step: PlacedStep; readonly place: number },
): Called {
	const owner = ownerOf(provisions, outer);
	const isHeaded = outer[0]?.kind === 'section';
	const isAll = outer[0]?.kind === 'document';
	const start = isHeaded ? owner.start + 1 : owner.start;
	const isOwnCounted = outer[0]?.kind === 'clause' || outer[0]?.kind === 'subclause';
	const end = isAll ? owner.end : nextCounted(provisions, isOwnCounted ? start + 1 : start);
	const places = provisions
		.map((one, index) => ({ one, index }))
		.filter(({ one, index }) => index >= start && index < end && one.kind !== 'title')
		.filter(({ one }) => (one.kind === 'row') === (kind === 'row'));
	const found = places[place - 1];
	if (found === undefined) throw new WrongInstruction(`there is no ${kind} ${place} there`);
	return { start: found.index, end: found.index + 1 };
}

/** The next provision that others are counted from. */
function nextCounted(provisions: readonly Provision[], start: number): number {
	const next = provisions.findIndex(
		({ kind }, index) => index >= start && kind !== 'paragraph' && kind !== 'row',
	);
	return next < 0 ? provisions.length : next;
}

function numbered(
	provisions: readonly Provision[],
	outer: Address,
	{ step, number }: { readonly step: NumberedStep; readonly number: string },
): Called {
	const owner = ownerOf(provisions, outer);
	const first = outer.length === 0 ? owner.start : owner.start + 1;
	const name = wordsOf(number);
	const found: number[] = [];
	for (let index = first; index < owner.end; index++) {
		const one = provisions[index]!;
		if (one.kind === step.kind && isSameWords(nameOf(one), name)) found.push(index);
	}
	const start = step.nth === undefined ? found[0] : found[step.nth - 1];
	if (start === undefined || (step.nth === undefined && found.length > 1)) {
		throw new WrongInstruction(`${found.length} provisions are called ${number}`);
	}
	return { start, end: endOf(provisions, start) };
}

function nameOf(provision: Provision): readonly Word[] {
	const isNamed = provision.kind === 'section' && !isPlainNumber(provision.number);
	return isNamed ? provisionWords(provision) : wordsOf(provision.number);
}

/** Behind all that belongs to a section, clause or sub-clause. */
function endOf(provisions: readonly Provision[], start: number): number {
	const { kind, level, number } = provisions[start]!;
	const end = provisions.findIndex((one, index) => {
		if (index <= start) return false;
		if (kind === 'section') return one.kind === 'section' && one.level <= level;
		const isUnder = one.kind === 'clause' && kind === 'clause' && one.number.startsWith(`${number}.`);
		const isSub = one.kind === 'subclause' && kind === 'clause';
		return one.kind !== 'paragraph' && one.kind !== 'row' && !isUnder && !isSub;
	});
	return end < 0 ? provisions.length : end;
}
