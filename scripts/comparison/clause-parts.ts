import { free, part } from './clause-pairing.ts';
import type { ClausePairing, PairSpan } from './clause-pairing.ts';

/** How much of a clause must be words its neighbour lost for it to be a part of that neighbour. */
const leastShare = 0.65;

/** Gives each pair the free neighbours that are made of the words it has left over: the parts of a split or merger. */
export function takeParts(pairing: ClausePairing): void {
	for (let from = 0; from < pairing.toOf.length; from++) {
		const to = pairing.toOf[from]!;
		if (to < 0) continue;
		const span = pairing.spans.get(from) ?? { from: [from, from + 1], to: [to, to + 1] };
		const isMerger = span.from[1] - span.from[0] > 1;
		const split = isMerger ? span : drawnOut(pairing, span, 'to');
		const isSplit = split.to[1] - split.to[0] > 1;
		const whole = isSplit ? split : drawnOut(pairing, span, 'from');
		if (isSplit || whole.from[1] - whole.from[0] > 1) pairing.spans.set(from, whole);
	}
}

/** The span with every free neighbour on one side that is made of words the clauses on the other side have left over. */
function drawnOut(pairing: ClausePairing, span: PairSpan, side: 'from' | 'to'): PairSpan {
	const partners = side === 'to' ? pairing.fromOf : pairing.toOf;
	let [start, end] = span[side];
	if (partners[end] !== free && partners[start - 1] !== free) return span;
	const counts = leftOver(pairing, span, side);
	while (partners[end] === free && share(pairing, counts, [side, end]) >= leastShare) partners[end++] = part;
	while (partners[start - 1] === free && share(pairing, counts, [side, start - 1]) >= leastShare)
		partners[--start] = part;
	return { ...span, [side]: [start, end] };
}

/** The words of the clauses on the other side, less those of the clauses on this one. */
function leftOver(pairing: ClausePairing, span: PairSpan, side: 'from' | 'to'): Map<number, number> {
	const counts = new Map<number, number>();
	const other = side === 'to' ? 'from' : 'to';
	for (const [of, step] of [
		[other, 1],
		[side, -1],
	] as const) {
		const { ids, firsts } = pairing[of];
		for (let token = firsts[span[of][0]]!; token < firsts[span[of][1]]!; token++) {
			counts.set(ids[token]!, (counts.get(ids[token]!) ?? 0) + step);
		}
	}
	return counts;
}

/** The share of a clause's weight that is left over; where it is enough those words are used up. */
function share(
	pairing: ClausePairing,
	counts: Map<number, number>,
	[side, clause]: readonly ['from' | 'to', number],
): number {
	const { ids, firsts } = pairing[side];
	const weight = (side === 'to' ? pairing.toWeights : pairing.fromWeights)[clause]!;
	const used: number[] = [];
	let sum = 0;
	for (let token = firsts[clause]!; token < firsts[clause + 1]!; token++) {
		const id = ids[token]!;
		const left = counts.get(id) ?? 0;
		if (left <= 0 || pairing.rarity[id] === 0) continue;
		counts.set(id, left - 1);
		used.push(id);
		sum += pairing.rarity[id]!;
	}
	const found = weight === 0 ? 0 : sum / weight;
	if (found < leastShare) for (const id of used) counts.set(id, counts.get(id)! + 1);
	return found;
}
