import type { Pair } from '../model/address.ts';
import type { RevisionId } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';
import { knownEntry } from '../timeline/point-in-time.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { compareTurns } from '../timeline/turn-order.ts';
import type { PolicyView } from './policy-view.ts';

/** The pair of two texts: from the one whose turn comes first to the other, whichever was posted first. A draft comes last. */
export function pairInTurn(timeline: Timeline, a: Revision, b: Revision): Pair {
	return compareInTurn(timeline, a.id, b.id) < 0 ? { from: a.id, to: b.id } : { from: b.id, to: a.id };
}

/** From what a text takes over from to the text itself; undefined where it follows none. */
export function stepTo({ predecessors }: Pick<PolicyView, 'predecessors'>, to: RevisionId): Pair | undefined {
	const followed = predecessors.get(to);
	return followed && { from: followed.id, to };
}

/** Every pair that has a page of its own, in the order of turns: neighbours, steps, each ready text with that in force. */
export function comparedPairs(
	view: Pick<PolicyView, 'timeline' | 'texts' | 'inForce' | 'draft' | 'predecessors' | 'ready'>,
): readonly Pair[] {
	const { timeline, texts, inForce, draft, predecessors, ready } = view;
	const pairs = new Map<string, Pair>();
	const add = (a: Revision | undefined, b: Revision): void => {
		if (a === undefined || a.id === b.id) return;
		const pair = pairInTurn(timeline, a, b);
		pairs.set(`${pair.from}...${pair.to}`, pair);
	};
	texts.forEach((revision, index) => {
		add(texts[index - 1], revision);
		add(predecessors.get(revision.id), revision);
		if (ready.has(revision.id)) add(inForce, revision);
	});
	if (draft !== undefined) add(inForce ?? texts.at(-1), draft);
	return [...pairs.values()].toSorted(
		(a, b) => compareInTurn(timeline, a.to, b.to) || compareInTurn(timeline, a.from, b.from),
	);
}

function compareInTurn(timeline: Timeline, a: RevisionId, b: RevisionId): number {
	const [first, second] = [knownEntry(timeline, a), knownEntry(timeline, b)];
	if (first !== undefined && second !== undefined) return compareTurns(first, second);
	return Number(first === undefined) - Number(second === undefined);
}
