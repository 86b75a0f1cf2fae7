import type { Clause, Run } from '../model/clause.ts';

/** The words of a clause, or of one cell of a row, as a reader sees them, and where each stands in the body. */
export interface Prose {
	readonly clause: Clause;
	/** Code is no prose, nor is markup of another kind that is shown as it is: each character is `codeMark`. */
	readonly text: string;
	/** The offset in the body of the character at an index; behind the last one, of the end. */
	readonly at: (index: number) => number;
}

/** Stands for a character of code. */
const codeMark = '\uFFFC';

const foreignMarkup = /<\/?[a-z][^<>]*>|<!--.*?-->|\{%.*?%\}|\{\{.*?\}\}/gis;

/** The prose of a text in reading order; code blocks, rules and link definitions have none. */
export function proseOf(clauses: readonly Clause[]): readonly Prose[] {
	return clauses.flatMap((clause) => {
		if (clause.kind === 'code' || clause.kind === 'rule' || clause.kind === 'definition') return [];
		const stretches = clause.cells?.map(({ runs }) => runs) ?? [clause.runs];
		return stretches.filter((runs) => runs.length > 0).map((runs) => proseOfRuns(clause, runs));
	});
}

function proseOfRuns(clause: Clause, runs: readonly Run[]): Prose {
	const text = runs
		.map(shownText)
		.join('')
		.replace(foreignMarkup, (markup) => codeMark.repeat(markup.length));
	return { clause, text, at: (index) => offsetIn(runs, index) };
}

function shownText({ text, marks }: Run): string {
	return marks.some(({ type }) => type === 'code') ? codeMark.repeat(text.length) : text;
}

function offsetIn(runs: readonly Run[], index: number): number {
	let left = index;
	for (const { start, end, text } of runs) {
		if (left < text.length) return text.length === end - start ? start + left : start;
		left -= text.length;
	}
	return runs.at(-1)?.end ?? 0;
}
