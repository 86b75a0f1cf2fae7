import type { Clause, ClauseText, Run } from '../model/clause.ts';
import { wordsOf } from './word.ts';
import type { Word } from './word.ts';

/** What a provision is called in an amendment. */
export type ProvisionKind = 'title' | 'section' | 'clause' | 'subclause' | 'row' | 'paragraph';

/**
 * What an amendment speaks of: a heading, a paragraph or item, a table row. The title is the heading a text begins with,
 * a section any other heading; a numbered paragraph is a clause, or a sub-clause where its number is a letter or has a
 * bracket; every other one is a paragraph.
 */
export interface Provision {
	readonly kind: ProvisionKind;
	/** Of a heading, 1 to 6. */
	readonly level: number;
	/** As printed, with its marks: `2.1.`, `(a)`; empty where there is none. */
	readonly mark: string;
	/** The number without marks: `2.1`, `a`. */
	readonly number: string;
	/** The words; of a row, those of each cell. */
	readonly parts: readonly (readonly Word[])[];
}

/** What a text shows, in order, provision by provision. Rules and link definitions have no words a reader sees. */
export function provisionsOf({ clauses }: ClauseText): readonly Provision[] {
	return shownClauses(clauses).map(provisionOf);
}

/** The clauses a reader sees words or a number of. */
export function shownClauses(clauses: readonly Clause[]): readonly Clause[] {
	return clauses.filter(
		({ kind, number, runs }) =>
			kind !== 'rule' && kind !== 'definition' && (number !== undefined || runText(runs).trim() !== ''),
	);
}

/** Number and words on one line, as an amendment sets a provision out; the cells of a row are parted by bars. */
export function provisionWords({ mark, parts }: Provision): readonly Word[] {
	const cells = parts.flatMap((words, index) => [...(index === 0 ? [] : wordsOf(' |')), ...spaced(words)]);
	return [...wordsOf(mark), ...cells];
}

/** Words with white space before the first. */
function spaced([first, ...rest]: readonly Word[]): readonly Word[] {
	return first === undefined ? [] : [{ ...first, isSpaced: true }, ...rest];
}

function provisionOf({ kind, number, level, runs, cells }: Clause, index: number): Provision {
	const mark = (number?.text ?? '').replace(/\s+/g, ' ').trim();
	const parts = cells === undefined ? [runs] : cells.map((cell) => cell.runs);
	return {
		kind:
			kind === 'heading' ? (index === 0 ? 'title' : 'section') : kind === 'row' ? 'row' : paragraphKind(mark),
		level,
		mark,
		number: bareNumber(mark),
		parts: parts.map((part) => wordsOf(runText(part))),
	};
}

function paragraphKind(mark: string): ProvisionKind {
	if (mark === '') return 'paragraph';
	return mark.includes(')') || /^\p{L}+\.?$/u.test(mark) ? 'subclause' : 'clause';
}

/** A number without the marks around it. */
export function bareNumber(mark: string): string {
	return mark.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function runText(runs: readonly Run[]): string {
	return runs.map((run) => run.text).join('');
}
