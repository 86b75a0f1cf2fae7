import type { TokenTexts } from './token-text.ts';
import { punctuation } from './word-weight.ts';

/** How much each word tells clauses apart, by id: 0 for punctuation, more the fewer clauses of both texts have it. */
export function wordRarity({ from, to, ranks }: Pick<TokenTexts, 'from' | 'to' | 'ranks'>): Float64Array {
	const counts = new Int32Array(ranks.length);
	const seen = new Int32Array(ranks.length).fill(-1);
	let clause = 0;
	for (const text of [from, to]) {
		for (let index = 0; index < text.clauses.length; index++, clause++) {
			for (let token = text.firsts[index]!; token < text.firsts[index + 1]!; token++) {
				const id = text.ids[token]!;
				if (seen[id] === clause) continue;
				seen[id] = clause;
				counts[id]!++;
			}
		}
	}
	// A word in every clause of both texts still tells a little, or clauses of common words could not be told at all.
	// Rounded, since the last digit of a logarithm is not the same on every machine.
	const rarity = (count: number): number => Math.round(64 * Math.log(1.25 + clause / count)) / 64;
	const rarities = new Float64Array(ranks.length);
	for (let id = 0; id < rarities.length; id++) {
		if (ranks[id] !== punctuation) rarities[id] = rarity(counts[id]!);
	}
	return rarities;
}
