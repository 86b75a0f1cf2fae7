import type { Clause, ClauseText } from '../model/clause.ts';
import type { ClauseChange, ClauseEntry, ClauseReference, Comparison } from '../model/comparison.ts';
import { alignedTexts } from './aligned-texts.ts';
import { equalEnds } from './alignment/equal-ends.ts';
import { inReadingOrder } from './alignment/reading-order.ts';
import { comparisonSegments } from './segments/comparison-segments.ts';
import { changeOf } from './clause-change.ts';
import type { ReadingStep } from './alignment/reading-order.ts';

/**
 * Two texts aligned clause by clause, with segments that tile both bodies. The same for the same texts on every
 * machine, however long they are.
 */
export function compareTexts(from: ClauseText, to: ClauseText): Comparison {
	const { head, tail } = equalEnds(from, to);
	const aligned = alignedTexts(from, to, { head, tail });
	const { from: old, to: fresh } = aligned.pairing;
	const steps = inReadingOrder(aligned.links, old.clauses.length, fresh.clauses.length);
	const clauses: ClauseEntry[] = [];
	pushUnchanged(clauses, from.clauses.slice(0, head), to.clauses.slice(0, head));
	for (const step of steps) {
		const entry = entryOf(step, old.clauses, fresh.clauses);
		if (entry !== undefined) clauses.push(entry);
	}
	pushUnchanged(
		clauses,
		from.clauses.slice(from.clauses.length - tail),
		to.clauses.slice(to.clauses.length - tail),
	);
	return {
		summary: summaryOf(clauses),
		clauses,
		segments: comparisonSegments(aligned, steps),
	};
}

function pushUnchanged(entries: ClauseEntry[], from: readonly Clause[], to: readonly Clause[]): void {
	for (let index = 0; index < from.length; index++) {
		entries.push({
			change: 'unchanged',
			from: [reference(from[index]!)],
			to: [reference(to[index]!)],
			matchedBy: 'words',
		});
	}
}

function entryOf(step: ReadingStep, from: readonly Clause[], to: readonly Clause[]): ClauseEntry | undefined {
	switch (step.type) {
		case 'removed':
			return { change: 'removed', from: [reference(from[step.from]!)] };
		case 'added':
			return { change: 'added', to: [reference(to[step.to]!)] };
		case 'moved-from':
			return undefined;
		case 'in-place':
		case 'moved-to': {
			const { link } = step;
			const old = from.slice(link.from[0], link.from[1]);
			const fresh = to.slice(link.to[0], link.to[1]);
			return {
				change: changeOf(old, fresh, link.isMoved),
				from: old.map(reference),
				to: fresh.map(reference),
				matchedBy: link.basis,
			};
		}
	}
}

function reference({ id, number, start, end }: Clause): ClauseReference {
	return number === undefined ? { id, start, end } : { id, number: number.text, start, end };
}

/** Clauses by what became of them, counted on the new side; removed ones on the old. */
function summaryOf(clauses: readonly ClauseEntry[]): Comparison['summary'] {
	const counts: Partial<Record<ClauseChange, number>> = {};
	for (const { change, from, to } of clauses) {
		counts[change] = (counts[change] ?? 0) + (to ?? from ?? []).length;
	}
	return counts;
}
