import type { ClausePairing } from './clause-pairing.ts';

/** Measures how alike clauses are, from 0, no word in common, to 1, the same words; each word counts by its rarity. */
export interface LikenessProbe {
	/** Sets the old clause that new ones are measured against. */
	readonly aim: (from: number) => void;
	/** The likeness of a new clause to the old one last aimed at, whatever the order of their words. */
	readonly likeness: (to: number) => number;
	/** The share of the lighter of the two clauses that the other one holds. */
	readonly containment: (to: number) => number;
}

/** A probe; to aim it at one clause and measure many costs little more than reading each once. */
export function likenessProbe(pairing: ClausePairing): LikenessProbe {
	const { rarity, from, to: fresh, fromWeights, toWeights } = pairing;
	const counts = new Int32Array(rarity.length);
	const used = new Int32Array(rarity.length);
	let aimed = -1;
	const count = (clause: number, step: number): void => {
		for (let token = from.firsts[clause]!; token < from.firsts[clause + 1]!; token++) {
			counts[from.ids[token]!]! += step;
		}
	};
	const common = (clause: number): number => {
		const { ids, firsts } = fresh;
		let sum = 0;
		for (let token = firsts[clause]!; token < firsts[clause + 1]!; token++) {
			const id = ids[token]!;
			if (used[id]! < counts[id]!) sum += rarity[id]!;
			used[id]!++;
		}
		for (let token = firsts[clause]!; token < firsts[clause + 1]!; token++) used[ids[token]!] = 0;
		return sum;
	};
	return {
		aim: (clause) => {
			if (aimed >= 0) count(aimed, -1);
			aimed = clause;
			count(clause, 1);
		},
		likeness: (clause) => {
			const whole = fromWeights[aimed]! + toWeights[clause]!;
			return whole === 0 ? 0 : (2 * common(clause)) / whole;
		},
		containment: (clause) => {
			const lighter = Math.min(fromWeights[aimed]!, toWeights[clause]!);
			return lighter === 0 ? 0 : common(clause) / lighter;
		},
	};
}
