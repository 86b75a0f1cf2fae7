import type { RedlineRow } from './redline-row.ts';
import type { SectionLabels } from './section-labels.ts';

/** What became of a clause and, where its words are the same or no mark in them shows it, what else of it changed. */
export function rowVerdict({ type, change, text }: RedlineRow, { changes, kinds }: SectionLabels): string {
	const word = changes[change === 'unchanged' ? 'modified' : change];
	if (type !== 'kept' || change === 'renumbered') return word;
	const hasOtherWords = text.kinds.includes('wording');
	const others = text.kinds.flatMap((kind) =>
		kind === 'wording' || (hasOtherWords && kind !== 'level') ? [] : [kinds[kind]],
	);
	return others.length === 0 ? word : `${word}: ${others.join(', ')}`;
}
