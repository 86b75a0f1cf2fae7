import type { RedlineLabels } from '../../scripts/comparison/redline/redline-labels.ts';

const spoken = (word: string): { start: string; end: string } => ({
	start: `${word}:`,
	end: `end of ${word}`,
});

/** Labels for tests. */
export const plainLabels: RedlineLabels = {
	deleted: spoken('deleted'),
	inserted: spoken('inserted'),
	restyled: spoken('restyled'),
	styles: { emphasis: 'italic', strong: 'bold', struck: 'struck out', code: 'code', plain: 'plain' },
	movedAway: spoken('moved'),
	movedHere: spoken('moved here'),
	movedTo: 'now {place}',
	movedFrom: 'was {place}',
	split: 'split',
	merged: 'merged',
	divided: 'divided',
	otherLevel: 'of another level',
	table: 'table',
};
