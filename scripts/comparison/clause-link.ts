import type { ClausePairing, MatchBasis } from './clause-pairing.ts';

/** Neighbouring clauses of the old text that became neighbouring clauses of the new: `[from[0], from[1])` and `to`. */
export interface ClauseLink {
	readonly from: readonly [start: number, end: number];
	readonly to: readonly [start: number, end: number];
	readonly basis: MatchBasis;
	readonly isMoved: boolean;
}

/** The links of a pairing in the order of the old text, each drawn out over the parts of a split or a merger. */
export function clauseLinks(pairing: ClausePairing, inPlace: readonly number[]): readonly ClauseLink[] {
	const kept = new Set(inPlace);
	const links: ClauseLink[] = [];
	const taken = { from: pairing.toOf.map(Number), to: pairing.fromOf.map(Number) };
	pairing.toOf.forEach((to, from) => {
		if (to < 0) return;
		const link: ClauseLink = {
			from: [from, from + 1],
			to: [to, to + 1],
			basis: pairing.basis[from]!,
			isMoved: !kept.has(from),
		};
		links.push(withParts(pairing, link, taken));
	});
	return links;
}

interface Taken {
	readonly from: Int32Array;
	readonly to: Int32Array;
}

/** How much of a clause must be words its neighbour lost for it to be a part of that neighbour. */
const leastShare = 0.65;

function withParts(pairing: ClausePairing, link: ClauseLink, taken: Taken): ClauseLink {
	const split = drawnOut(pairing, link, { side: 'to', taken: taken.to });
	if (split !== link) return split;
	return drawnOut(pairing, link, { side: 'from', taken: taken.from });
}

interface Growth {
	readonly side: 'from' | 'to';
	readonly taken: Int32Array;
}

/** The link with every neighbour on one side that is made of words the clause on the other side has left over. */
function drawnOut(pairing: ClausePairing, link: ClauseLink, { side, taken }: Growth): ClauseLink {
	let [start, end] = link[side];
	if (!hasFreeNeighbour(taken, start, end)) return link;
	const counts = leftOver(pairing, link, side);
	while (end < taken.length && taken[end]! < 0 && share(pairing, counts, [side, end]) >= leastShare)
		taken[end++] = 0;
	while (start > 0 && taken[start - 1]! < 0 && share(pairing, counts, [side, start - 1]) >= leastShare) {
		taken[--start] = 0;
	}
	return end - start === 1 ? link : { ...link, [side]: [start, end] };
}

function hasFreeNeighbour(taken: Int32Array, start: number, end: number): boolean {
	return (end < taken.length && taken[end]! < 0) || (start > 0 && taken[start - 1]! < 0);
}

/** The words of the clause on the other side, less those of the clause on this one. */
function leftOver(pairing: ClausePairing, link: ClauseLink, side: 'from' | 'to'): Map<number, number> {
	const counts = new Map<number, number>();
	const other = side === 'to' ? 'from' : 'to';
	for (const [of, step] of [
		[other, 1],
		[side, -1],
	] as const) {
		const { ids, firsts } = pairing[of];
		const clause = link[of][0];
		for (let token = firsts[clause]!; token < firsts[clause + 1]!; token++) {
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
