import type { ClauseLink } from './clause-link.ts';

/** One step through two texts at once. Clauses count from 0 within the aligned stretches. */
export type ReadingStep =
	| { readonly type: 'in-place' | 'moved-from' | 'moved-to'; readonly link: ClauseLink }
	| { readonly type: 'removed'; readonly from: number }
	| { readonly type: 'added'; readonly to: number };

/**
 * Every clause of both texts once, in an order that keeps that of each: what the old text has between two clauses in
 * place comes before what the new text has there.
 */
export function inReadingOrder(
	links: readonly ClauseLink[],
	fromCount: number,
	toCount: number,
): readonly ReadingStep[] {
	const moved = links.filter((link) => link.isMoved);
	const fromStarts = new Map(moved.map((link) => [link.from[0], link]));
	const toStarts = new Map(moved.map((link) => [link.to[0], link]));
	const steps: ReadingStep[] = [];
	let [from, to] = [0, 0];
	const catchUp = (fromEnd: number, toEnd: number): void => {
		while (from < fromEnd) {
			const link = fromStarts.get(from);
			steps.push(link === undefined ? { type: 'removed', from } : { type: 'moved-from', link });
			from = link?.from[1] ?? from + 1;
		}
		while (to < toEnd) {
			const link = toStarts.get(to);
			steps.push(link === undefined ? { type: 'added', to } : { type: 'moved-to', link });
			to = link?.to[1] ?? to + 1;
		}
	};
	for (const link of links) {
		if (link.isMoved) continue;
		catchUp(link.from[0], link.to[0]);
		steps.push({ type: 'in-place', link });
		from = link.from[1];
		to = link.to[1];
	}
	catchUp(fromCount, toCount);
	return steps;
}
