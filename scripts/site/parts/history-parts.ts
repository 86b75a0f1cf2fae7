import { firstWords } from '../../clauses/first-words.ts';
import type { ClauseHistory } from '../../comparison/clause-history.ts';
import type { Clause } from '../../model/clause.ts';

/** Histories that are read together; without a heading where nothing heads them. */
export interface HistoryPart {
	readonly heading?: string;
	readonly histories: readonly ClauseHistory[];
}

/**
 * The histories of the clauses of a text, given in its order, by the parts of the text: what stands under each of the
 * headings that divide it first, and what stands before them.
 */
export function partsOfText(
	clauses: readonly Clause[],
	histories: readonly ClauseHistory[],
): readonly HistoryPart[] {
	const depth = dividingDepth(clauses);
	const parts: { heading?: string; histories: ClauseHistory[] }[] = [{ histories: [] }];
	for (const [place, clause] of clauses.entries()) {
		if (clause.kind === 'heading' && depth !== undefined && clause.depth <= depth)
			parts.push({ heading: firstWords(clause, 60), histories: [] });
		parts.at(-1)!.histories.push(histories[place]!);
	}
	return parts;
}

/** The least depth of which there are headings enough to divide a text: its title alone divides nothing. */
function dividingDepth(clauses: readonly Clause[]): number | undefined {
	const depths = clauses.flatMap(({ kind, depth }) => (kind === 'heading' ? [depth] : []));
	return [0, 1, 2, 3, 4, 5].find((depth) => depths.filter((other) => other === depth).length > 1);
}

/** The histories of removed clauses by the text that has them no more, the latest first; `nameOf` names it. */
export function partsByRemoval(
	removed: readonly ClauseHistory[],
	nameOf: (text: number) => string,
): readonly HistoryPart[] {
	const byText = new Map<number, ClauseHistory[]>();
	for (const history of removed) {
		const together = byText.get(history.removedIn!);
		if (together === undefined) byText.set(history.removedIn!, [history]);
		else together.push(history);
	}
	return [...byText]
		.toSorted(([a], [b]) => b - a)
		.map(([text, histories]) => ({ heading: nameOf(text), histories }));
}
