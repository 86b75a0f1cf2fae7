import { clauseEnd } from './token-text.ts';
import type { TokenText, TokenTexts } from './token-text.ts';
import { punctuation } from './word-weight.ts';

/** How much each word tells clauses apart, by id: 0 for punctuation, more the fewer clauses of both texts have it. */
export function wordRarity({ from, to, ranks, standing }: Omit<TokenTexts, 'keys'>): Float64Array {
	const counts = new Int32Array(ranks.length);
	const census = { counts, seen: new Int32Array(ranks.length).fill(-1) };
	countStanding(census, standing);
	countClauses(census, from, 0);
	countClauses(census, to, from.clauses.length);
	// A word in every clause of both texts still tells a little, or clauses of common words could not be told at all.
	// Rounded, since the last digit of a logarithm is not the same on every machine.
	const clauses = from.clauses.length + to.clauses.length;
	const rarity = (count: number): number => Math.round(64 * Math.log(1.25 + clauses / count)) / 64;
	const rarities = new Float64Array(ranks.length);
	for (let id = 0; id < rarities.length; id++) {
		if (ranks[id] !== punctuation) rarities[id] = rarity(counts[id]!);
	}
	return rarities;
}

/** How many clauses have each word, and the last one it was met in. */
interface Census {
	readonly counts: Int32Array;
	readonly seen: Int32Array;
}

function countClauses({ counts, seen }: Census, { ids, firsts }: TokenText, before: number): void {
	for (let index = 0; index + 1 < firsts.length; index++) {
		for (let token = firsts[index]!; token < firsts[index + 1]!; token++) {
			const id = ids[token]!;
			if (seen[id] === before + index) continue;
			seen[id] = before + index;
			counts[id]!++;
		}
	}
}

/** What stands does so in both texts. Its clauses count down from -2. */
function countStanding({ counts, seen }: Census, standing: Int32Array): void {
	let clause = -2;
	for (let place = 0; place < standing.length; place++) {
		const id = standing[place]!;
		if (id === clauseEnd) clause--;
		else if (id >= 0 && seen[id] !== clause) {
			seen[id] = clause;
			counts[id]! += 2;
		}
	}
}
