import type { ClausePairing } from './clause-pairing.ts';

/** Measures new clauses against one old clause, whatever the order of their words. */
export interface LikenessProbe {
	/** From 0, no word in common, to 1, the same words; each word counts by its rarity. */
	readonly likeness: (to: number) => number;
	/** The weight of the words in common. */
	readonly common: (to: number) => number;
}

/** A probe that is aimed at one old clause after another; only the last aim counts. */
export function likenessProbe(pairing: ClausePairing): (from: number) => LikenessProbe {
	const counts = new Int32Array(pairing.rarity.length);
	const used = new Int32Array(pairing.rarity.length);
	let aimed = -1;
	const count = (clause: number, step: number): void => {
		const { ids, firsts } = pairing.from;
		for (let token = firsts[clause]!; token < firsts[clause + 1]!; token++) counts[ids[token]!]! += step;
	};
	const common = (to: number): number => {
		const { ids, firsts } = pairing.to;
		let sum = 0;
		for (let token = firsts[to]!; token < firsts[to + 1]!; token++) {
			const id = ids[token]!;
			if (used[id]! < counts[id]!) sum += pairing.rarity[id]!;
			used[id]!++;
		}
		for (let token = firsts[to]!; token < firsts[to + 1]!; token++) used[ids[token]!] = 0;
		return sum;
	};
	return (from) => {
		if (aimed >= 0) count(aimed, -1);
		aimed = from;
		count(from, 1);
		const likeness = (to: number): number => {
			const whole = pairing.fromWeights[from]! + pairing.toWeights[to]!;
			return whole === 0 ? 0 : (2 * common(to)) / whole;
		};
		return { likeness, common };
	};
}
