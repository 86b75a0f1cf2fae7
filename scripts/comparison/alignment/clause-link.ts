import type { MatchBasis } from '../../model/comparison.ts';
import type { ClausePairing } from './clause-pairing.ts';

/** Neighbouring clauses of the old text that became neighbouring clauses of the new: `[from[0], from[1])` and `to`. */
export interface ClauseLink {
	readonly from: readonly [start: number, end: number];
	readonly to: readonly [start: number, end: number];
	readonly basis: MatchBasis;
	readonly isMoved: boolean;
}

/** The links of a pairing in the order of the old text, each with the parts of its split or merger. */
export function clauseLinks(pairing: ClausePairing, inPlace: Int32Array): readonly ClauseLink[] {
	const { toOf, spans, basis } = pairing;
	const links: ClauseLink[] = [];
	let kept = 0;
	for (let from = 0; from < toOf.length; from++) {
		const to = toOf[from]!;
		if (to < 0) continue;
		const span = spans.get(from);
		const isMoved = inPlace[kept] !== from;
		if (!isMoved) kept++;
		links.push({
			from: span?.from ?? [from, from + 1],
			to: span?.to ?? [to, to + 1],
			basis: basis[from]!,
			isMoved,
		});
	}
	return links;
}
