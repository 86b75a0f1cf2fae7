import type { Clause, ClauseText, Mark, Run } from '../../../scripts/model/clause.ts';

/**
 * The one normalisation by which texts are compared: blanks, tabs and line ends are one space, and none stands at an end;
 * what XML cannot hold is �. No-break spaces stay what they are.
 */
export function normalised(text: string): string {
	return text
		.replace(/[\0-\x08\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD')
		.replace(/[ \t\n\r\v\f]+/g, ' ')
		.replace(/^ | $/g, '');
}

/**
 * The clauses of a revision as a reader of its page meets them, straight from its text: the number or the dash of an item,
 * and the words; a heading with a `#` for each level; the cells of a row between bars, empty ones left out. Definitions of
 * links are not shown, and what has no words is not compared.
 */
export function shownClauses(
	{ clauses }: ClauseText,
	show: (runs: readonly Run[]) => string = words,
): readonly string[] {
	return clauses
		.filter(({ kind }) => kind !== 'definition')
		.map((clause) => shownClause(clause, show))
		.filter((line) => line !== '');
}

function shownClause(clause: Clause, show: (runs: readonly Run[]) => string): string {
	const { kind, number, runs, cells, depth } = clause;
	if (kind === 'row') return rowLine((cells ?? [{ runs }]).map((cell) => show(cell.runs)));
	const marker =
		number === undefined ? (kind === 'item' ? '–' : '') : show(number.runs ?? [plainRun(number.text)]);
	const line = normalised(`${marker} ${show(runs)}`);
	return kind === 'heading' ? headingLine(line, depth + 1) : line;
}

function plainRun(text: string): Run {
	return { start: 0, end: 0, text, marks: [] };
}

function words(runs: readonly Run[]): string {
	return runs.map(({ text }) => text).join('');
}

/** A heading as a line; of one without words nothing. */
export function headingLine(words: string, level: number): string {
	return words === '' ? '' : `${'#'.repeat(Math.min(level, 6))} ${words}`;
}

/** The cells of a row as a line. */
export function rowLine(cells: readonly string[]): string {
	return cells
		.map(normalised)
		.filter((cell) => cell !== '')
		.join(' | ');
}

/** A stretch of text and how it is shown. */
export interface StyledText {
	readonly text: string;
	readonly style: string;
}

/** Text with the style of its words before them wherever it changes; white space has none. */
export function styledWords(stretches: readonly StyledText[]): string {
	let [written, last] = ['', ''];
	for (const { text, style } of stretches) {
		for (const part of text.match(/\s+|\S+/g) ?? []) {
			if (part.trim() !== '' && style !== last) {
				written += `<${style}>`;
				last = style;
			}
			written += part;
		}
	}
	return written;
}

/** The runs of a clause with how a document shows them: as emphasis, and leading to where a document may lead. */
export function styledRuns(runs: readonly Run[]): string {
	return styledWords(
		runs.map(({ text, marks }) => ({
			text,
			style: marks.map(markStyle).filter(Boolean).toSorted().join(' '),
		})),
	);
}

function markStyle(mark: Mark): string {
	if (mark.type !== 'link') return mark.type;
	return /^(?:https?|mailto|tel):/i.test(mark.href) && URL.canParse(mark.href)
		? `link ${new URL(mark.href).href}`
		: '';
}
