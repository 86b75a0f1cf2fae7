import type { Clause } from '../../model/clause.ts';
import { isBareHeading } from '../words/bare-heading.ts';
import { clausesInPlace, freeWithin, gapsBetween } from './clause-chain.ts';
import type { Gap } from './clause-chain.ts';
import { pairClauses } from './clause-pairing.ts';
import type { ClausePairing } from './clause-pairing.ts';
import type { TokenText } from '../words/token-text.ts';

/**
 * Pairs, between two clauses in place, what was replaced there: what is left under the same number on both sides, the
 * heading that alone is left of its level, and what alone is left of its kind before any other heading.
 */
export function pairReplaced(pairing: ClausePairing): void {
	pairAlone(pairing, gaps(pairing), { basis: 'number', keyOf: numberOf });
	pairAlone(pairing, gaps(pairing), { basis: 'place', keyOf: headingOf });
	const sections = gaps(pairing).map((gap) => beforeHeadings(pairing, gap));
	pairAlone(pairing, sections, { basis: 'place', keyOf: ({ kind }) => kind });
}

function gaps(pairing: ClausePairing): readonly Gap[] {
	return gapsBetween(pairing, clausesInPlace(pairing));
}

function beforeHeadings({ from, to }: ClausePairing, gap: Gap): Gap {
	return { from: beforeHeading(from, gap.from), to: beforeHeading(to, gap.to) };
}

function beforeHeading(
	{ clauses }: TokenText,
	[start, end]: readonly [number, number],
): readonly [number, number] {
	let place = start;
	while (place < end && clauses[place]!.kind !== 'heading') place++;
	return [start, place];
}

function numberOf({ kind, level, number }: Clause): string | undefined {
	return number && `${kind} ${level} ${number.text}`;
}

/** Of a bare heading the number is all there is: with another number it is another heading. */
function headingOf(clause: Clause): string | undefined {
	return clause.kind === 'heading' && !isBareHeading(clause) ? `${clause.level}` : undefined;
}

interface LoneKey {
	readonly basis: 'number' | 'place';
	readonly keyOf: (clause: Clause) => string | undefined;
}

/** Pairs, in each gap, the clauses of which one alone is left on each side with the same key. */
function pairAlone(pairing: ClausePairing, gaps: readonly Gap[], { basis, keyOf }: LoneKey): void {
	for (const gap of gaps) {
		const old = freeWithin(gap.from, pairing.toOf);
		const fresh = freeWithin(gap.to, pairing.fromOf);
		if (old.length === 0 || fresh.length === 0) continue;
		const alone = aloneByKey(pairing.from.clauses, old, keyOf);
		const others = aloneByKey(pairing.to.clauses, fresh, keyOf);
		let last = -1;
		for (const [key, from] of alone) {
			const to = others.get(key);
			if (from === undefined || to === undefined || to <= last) continue;
			pairClauses(pairing, [from, to], basis);
			last = to;
		}
	}
}

/** The one clause of each key, in order; undefined where there are more. */
function aloneByKey(
	clauses: readonly Clause[],
	indices: readonly number[],
	keyOf: LoneKey['keyOf'],
): ReadonlyMap<string, number | undefined> {
	const found = new Map<string, number | undefined>();
	for (const index of indices) {
		const key = keyOf(clauses[index]!);
		if (key !== undefined) found.set(key, found.has(key) ? undefined : index);
	}
	return found;
}
