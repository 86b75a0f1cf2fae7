import { bareHeading } from './section-words.ts';
import type { TextWords } from './text-words.ts';

/**
 * Clauses of two texts that are of one kind and have the same words, and no others, have equal keys, in `[0, count)`. The
 * key of a bare heading is its own.
 */
export interface ClauseKeys {
	readonly from: Int32Array;
	readonly to: Int32Array;
	readonly count: number;
}

/** The keys of the clauses of two texts. */
export function clauseKeys(from: TextWords, to: TextWords): ClauseKeys {
	const known = new Map<number, number>();
	let count = 0;
	const numbered = (keys: Int32Array): Int32Array =>
		keys.map((key) => {
			const found = key === bareHeading ? undefined : known.get(key);
			if (found !== undefined) return found;
			if (key !== bareHeading) known.set(key, count);
			return count++;
		});
	return { from: numbered(from.keys), to: numbered(to.keys), count };
}
