import type { ClauseChange, Comparison } from '../../model/comparison.ts';
import { countedWords } from '../../model/counted-words.ts';
import type { SectionLabels } from './section-labels.ts';

/** A change of a clause, in the order a summary tells them. */
type TellingChange = Exclude<ClauseChange, 'unchanged'>;

const order: readonly TellingChange[] = [
	'modified',
	'added',
	'removed',
	'moved',
	'moved-modified',
	'renumbered',
	'split',
	'merged',
];

/** How many clauses a comparison finds changed, without a full stop: `Changes in 3 clauses`. */
export function changesInAll(summary: Comparison['summary'], labels: SectionLabels): string {
	const count = order.reduce((total, change) => total + (summary[change] ?? 0), 0);
	return countedWords(labels.changesInAll, count);
}

/** The same and how, as a sentence: `Changes in 3 clauses: 2 modified, 1 added.` */
export function summarySentence(summary: Comparison['summary'], labels: SectionLabels): string {
	const counts = order
		.filter((change) => (summary[change] ?? 0) > 0)
		.map((change) => countedWords(labels.counted[change], summary[change]!));
	return `${changesInAll(summary, labels)}: ${counts.join(', ')}.`;
}
