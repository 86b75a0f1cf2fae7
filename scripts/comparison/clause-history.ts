import type { Clause, ClauseText } from '../model/clause.ts';
import type { ClauseChange, ClauseEntry, ClauseReference, Comparison } from '../model/comparison.ts';
import { placeFinder } from './place-starting.ts';

/** What a clause was from one text on: where it stood and how it read. */
export interface ClauseStep {
	/** The place of the text among those given, from 0. */
	readonly text: number;
	readonly clause: Clause;
	/** What made the step; where the clause first appears, `added`, or `split` from another. */
	readonly change: Exclude<ClauseChange, 'unchanged' | 'removed'>;
}

/** A clause through the texts of a policy, however often it was renumbered, moved or reworded. */
export interface ClauseHistory {
	/** Each change of words, number or place, oldest first; never empty. */
	readonly steps: readonly ClauseStep[];
	/** The first text that has it no more; undefined while it stands. */
	readonly removedIn?: number;
}

/** The histories of all clauses of a sequence of texts. */
export interface ClauseHistories {
	/** In the order the clauses first appear. */
	readonly all: readonly ClauseHistory[];
	/** Those of the clauses of the last text, in its order. */
	readonly standing: readonly ClauseHistory[];
	/** The history of a clause of a text, both counted from 0. */
	readonly of: (text: number, clause: number) => ClauseHistory;
	/** The text in which a clause of a text began to read as it does. */
	readonly since: (text: number, clause: number) => number;
}

/** A history that is still being written. */
interface Thread {
	readonly steps: ClauseStep[];
	/** The text since which the words are the same. */
	since: number;
	removedIn?: number;
}

/** Texts one after another, each asked for when its turn comes: a long history need not be in memory at once. */
export interface TextSequence {
	readonly length: number;
	readonly textAt: (place: number) => ClauseText;
	/** Of the text at the place with the one before it. */
	readonly comparisonAt: (place: number) => Comparison;
}

/**
 * Chains the comparisons of neighbouring texts. Of a split the first part carries the history on, of a merger the clause
 * goes on from the first of those merged; the others begin or end there.
 */
export function clauseHistories({ length, textAt, comparisonAt }: TextSequence): ClauseHistories {
	const first = (length === 0 ? [] : textAt(0).clauses).map((clause) =>
		newThread({ text: 0, clause, change: 'added' }),
	);
	const threads = [...first];
	const rows: (readonly Thread[])[] = [first];
	const sinceRows: (readonly number[])[] = [first.map(() => 0)];
	for (let text = 1; text < length; text++) {
		const passage = { text, old: textAt(text - 1), fresh: textAt(text), row: rows[text - 1]! };
		const row = nextRow(comparisonAt(text), passage);
		threads.push(...row.filter((thread) => thread.steps[0]!.text === text));
		rows.push(row);
		sinceRows.push(row.map((thread) => thread.since));
	}
	return {
		all: threads,
		standing: rows.at(-1)!,
		of: (text, clause) => rows[text]![clause]!,
		since: (text, clause) => sinceRows[text]![clause]!,
	};
}

function newThread(step: ClauseStep): Thread {
	return { steps: [step], since: step.text };
}

interface Passage {
	/** The place of the new text. */
	readonly text: number;
	readonly old: ClauseText;
	readonly fresh: ClauseText;
	/** The thread of each clause of the old text. */
	readonly row: readonly Thread[];
}

/** The thread of each clause of the new text. */
function nextRow({ clauses }: Comparison, { text, old, fresh, row: threads }: Passage): readonly Thread[] {
	const [oldPlace, freshPlace] = [placeFinder(old.clauses), placeFinder(fresh.clauses)];
	const row: Thread[] = [];
	for (const { change, from = none, to = none } of clauses) {
		let kept: Thread | undefined;
		for (const { start } of from) {
			const thread = threads[oldPlace(start)]!;
			if (to.length > 0 && kept === undefined) kept = thread;
			else thread.removedIn = text;
		}
		for (const { start } of to) {
			const place = freshPlace(start);
			row[place] = continued(kept, fresh.clauses[place]!, { change, text });
			kept = undefined;
		}
	}
	return row;
}

const none: readonly ClauseReference[] = [];

function continued(
	thread: Thread | undefined,
	clause: Clause,
	{ change, text }: { readonly change: ClauseEntry['change']; readonly text: number },
): Thread {
	if (thread === undefined)
		return newThread({ text, clause, change: change === 'split' ? 'split' : 'added' });
	if (change === 'unchanged' || change === 'removed') return thread;
	thread.steps.push({ text, clause, change });
	if (change !== 'renumbered' && change !== 'moved') thread.since = text;
	return thread;
}
