import { clausesInPlace, freeWithin, gapsBeside, gapsBetween } from './clause-chain.ts';
import type { Gap } from './clause-chain.ts';
import { pairClauses } from './clause-pairing.ts';
import type { ClausePairing } from './clause-pairing.ts';
import { likenessProbe } from './likeness.ts';
import type { LikenessProbe } from './likeness.ts';

/** Pairs of clauses a gap may have and still be weighed in full. */
const mostCells = 1 << 14;

/** Below this the clauses of a pair are taken for different ones. */
const leastLikeness = 0.3;

/** How alike clauses must be that stand beside a pair rather than between two. */
const alikeBesideMoved = 0.5;

/** What the same number adds, for a clause rewritten under its number. */
const numberBonus = 0.2;

/** What is lost where the kinds differ, as when a paragraph became a list item. */
const kindPenalty = 0.1;

/** What makes two clauses in their place so alike that neither needs to be looked for elsewhere. */
const surelyAlike = 0.7;

/** Pairs, in order, the clauses between those in place that are so alike that they can be no others. */
export function pairSurely(pairing: ClausePairing): void {
	pairAbove(pairing, gapsBetween(pairing, clausesInPlace(pairing)), surelyAlike);
}

/** Pairs, in order, the clauses between those in place that are most alike, and those beside what moved. */
export function pairInGaps(pairing: ClausePairing): void {
	pairAbove(pairing, gapsBeside(pairing), alikeBesideMoved);
	pairAbove(pairing, gapsBetween(pairing, clausesInPlace(pairing)), leastLikeness);
}

function pairAbove(pairing: ClausePairing, gaps: readonly Gap[], least: number): void {
	const probe = likenessProbe(pairing);
	for (const gap of gaps) {
		const old = freeWithin(gap.from, pairing.toOf);
		const fresh = freeWithin(gap.to, pairing.fromOf);
		if (old.length === 0 || fresh.length === 0 || old.length * fresh.length > mostCells) continue;
		pairGap(pairing, { old, fresh, scores: gapScores(pairing, probe, { old, fresh, least }) });
	}
}

interface Sides {
	readonly old: readonly number[];
	readonly fresh: readonly number[];
}

/** How well each old clause fits each new one; 0 where they are no pair. Row by row. */
function gapScores(
	pairing: ClausePairing,
	probe: LikenessProbe,
	{ old, fresh, least }: Sides & { readonly least: number },
): Float64Array {
	const scores = new Float64Array(old.length * fresh.length);
	for (let row = 0; row < old.length; row++) {
		probe.aim(old[row]!);
		for (let column = 0; column < fresh.length; column++) {
			const pair = [old[row]!, fresh[column]!] as const;
			const isCut = hasOtherColumns(pairing, pair);
			const words = isCut ? probe.containment(pair[1]) : probe.likeness(pair[1]);
			const fit = words + fitBeside(pairing, pair, words);
			scores[row * fresh.length + column] = fit >= least ? fit : 0;
		}
	}
	return scores;
}

/** True for two rows that have not as many cells: a column that came or went says nothing of the row. */
function hasOtherColumns({ from, to }: ClausePairing, [old, fresh]: readonly [number, number]): boolean {
	const { cells } = from.clauses[old]!;
	const { cells: others } = to.clauses[fresh]!;
	return cells !== undefined && others !== undefined && cells.length !== others.length;
}

/** What speaks for or against a pair beside its words. The less the words say, the more the number does. */
function fitBeside(pairing: ClausePairing, pair: readonly [number, number], words: number): number {
	const number = pairing.from.clauses[pair[0]]!.number?.text;
	const isSameNumber = number !== undefined && number === pairing.to.clauses[pair[1]]!.number?.text;
	return (isSameNumber ? numberBonus * (1 - words) : 0) - (isSameKind(pairing, pair) ? 0 : kindPenalty);
}

function isSameKind({ from, to }: ClausePairing, [old, fresh]: readonly [number, number]): boolean {
	return (
		from.clauses[old]!.kind === to.clauses[fresh]!.kind &&
		from.clauses[old]!.level === to.clauses[fresh]!.level
	);
}

/** Pairs in order so that the scores add up to the most. */
function pairGap(
	pairing: ClausePairing,
	{ old, fresh, scores }: Sides & { readonly scores: Float64Array },
): void {
	const width = fresh.length + 1;
	const best = new Float64Array((old.length + 1) * width);
	for (let row = old.length - 1; row >= 0; row--) {
		for (let column = fresh.length - 1; column >= 0; column--) {
			const here = scores[row * fresh.length + column]!;
			const paired = here > 0 ? here + best[(row + 1) * width + column + 1]! : 0;
			const skipped = Math.max(best[(row + 1) * width + column]!, best[row * width + column + 1]!);
			best[row * width + column] = Math.max(paired, skipped);
		}
	}
	for (let row = 0, column = 0; row < old.length && column < fresh.length;) {
		const here = scores[row * fresh.length + column]!;
		const sum = best[row * width + column]!;
		if (here > 0 && sum === here + best[(row + 1) * width + column + 1]!) {
			pairClauses(pairing, [old[row++]!, fresh[column++]!], 'likeness');
		} else if (sum === best[(row + 1) * width + column]!) row++;
		else column++;
	}
}
