import type { Alignment, Clause } from '../../model/clause.ts';
import type { WrittenRun } from './written-runs.ts';
import { writtenRuns } from './written-runs.ts';

/** How far each list or quotation stands in, in twentieths of a point: three quarters of a centimetre. */
const indentStep = 425;

/** So many leave words half of the page; what is deeper stands under them. */
const mostSteps = 10;

/** How far a clause stands in for the lists and quotations it stands in. */
export function indentOf({ containers }: Clause): number {
	const steps = containers.filter(({ type }) => type === 'item' || type === 'quote').length;
	return indentStep * Math.min(steps, mostSteps);
}

/** The children of `w:pPr` that show a clause as what it is: its style, and how far it stands in. */
export function shapeOf(clause: Clause): string {
	const isQuote = clause.containers.some(({ type }) => type === 'quote');
	const left = indentOf(clause);
	const hanging = clause.kind === 'item' ? ` w:hanging="${indentStep}"` : '';
	const style = clause.kind === 'paragraph' && isQuote ? 'Quote' : styles[clause.kind];
	const level = clause.kind === 'heading' ? Math.min(clause.depth + 1, 6) : '';
	return `<w:pStyle w:val="${style}${level}"/>${left === 0 ? '' : `<w:ind w:left="${left}"${hanging}/>`}`;
}

const styles: Readonly<Record<Clause['kind'], string>> = {
	heading: 'Heading',
	paragraph: 'Normal',
	item: 'Item',
	row: 'Cell',
	code: 'Code',
	rule: 'Rule',
	definition: 'Normal',
};

/** The same of the cells of a column. */
export function cellShape({ isTableHead }: Clause, alignment: Alignment): string {
	const style = `<w:pStyle w:val="${isTableHead ? 'HeadCell' : 'Cell'}"/>`;
	return alignment === undefined ? style : `${style}<w:jc w:val="${alignment}"/>`;
}

/** What stands before a clause's words: its number as it is written, or the dash of an item without one. */
export function markerOf(clause: Clause): readonly WrittenRun[] {
	const { kind, number } = clause;
	const gap = kind === 'item' ? '\t' : ' ';
	if (number === undefined) return kind === 'item' ? [{ text: `–${gap}`, marks: [] }] : [];
	const { text, runs } = number;
	const written = runs === undefined ? [{ text, marks: [] }] : writtenRuns(runs, kind);
	return [...written, { text: gap, marks: [] }];
}
