import { parseClauses } from '../clauses/clause-text.ts';
import { compareTexts } from '../comparison/comparison.ts';
import type { Clause, ClauseText } from '../model/clause.ts';
import { comparedWords, shownClauses } from './compared-words.ts';

/** Words that two texts differ in; empty on the side that has none. */
export interface TextDifference {
	readonly from: string;
	readonly to: string;
	/** Where it stands in the second text: how many clauses with words stand before it. */
	readonly index: number;
}

/** Where the clauses of two texts show other words, or the same in another order; how they are shown does not count. */
export function textDifferences(from: ClauseText, body: string): readonly TextDifference[] {
	const to = parseClauses(body);
	const isSame = wordsOf(from).join('\n') === wordsOf(to).join('\n');
	if (isSame) return [];
	const shown = { from: shownClauses(from), to: shownClauses(to) };
	const comparison = compareTexts(withClauses(from, shown.from), withClauses(to, shown.to));
	const places = new Map(shown.to.map(({ start }, index) => [start, index]));
	let index = 0;
	return comparison.clauses.flatMap((entry) => {
		const old = wordsAt(shown.from, entry.from);
		const fresh = wordsAt(shown.to, entry.to);
		index = places.get(entry.to?.[0]?.start ?? -1) ?? index;
		const isMoved = entry.change === 'moved';
		return old === fresh && !isMoved
			? []
			: [{ from: old, to: isMoved ? `${fresh} (in another place)` : fresh, index }];
	});
}

function wordsOf(text: ClauseText): readonly string[] {
	return shownClauses(text).map(comparedWords);
}

function withClauses({ body }: ClauseText, clauses: readonly Clause[]): ClauseText {
	return { body, clauses };
}

function wordsAt(clauses: readonly Clause[], references: readonly { readonly start: number }[] = []): string {
	const starts = new Set(references.map(({ start }) => start));
	return clauses
		.filter(({ start }) => starts.has(start))
		.map(comparedWords)
		.join(' ');
}
