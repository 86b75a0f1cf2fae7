import type { MatchBasis } from '../model/comparison.ts';
import type { ClausePairing } from './clause-pairing.ts';

/** Neighbouring clauses of the old text that became neighbouring clauses of the new: `[from[0], from[1])` and `to`. */
export interface ClauseLink {
	readonly from: readonly [start: number, end: number];
	readonly to: readonly [start: number, end: number];
	readonly basis: MatchBasis;
	readonly isMoved: boolean;
}

/** The links of a pairing in the order of the old text, each with the parts of its split or merger. */
export function clauseLinks(pairing: ClausePairing, inPlace: readonly number[]): readonly ClauseLink[] {
	const kept = new Set(inPlace);
	const links: ClauseLink[] = [];
	for (let from = 0; from < pairing.toOf.length; from++) {
		const to = pairing.toOf[from]!;
		if (to < 0) continue;
		const span = pairing.spans.get(from) ?? { from: [from, from + 1], to: [to, to + 1] };
		links.push({ ...span, basis: pairing.basis[from]!, isMoved: !kept.has(from) });
	}
	return links;
}
