import { classAt, space } from './words/character-class.ts';
import type { Clause, Mark, Run } from '../model/clause.ts';

/** True where a reader sees the same clause, its own number aside; white space parts words, how much of it is no matter. */
export function isShownAlike(from: Clause, to: Clause): boolean {
	if (!isSameShape(from, to)) return false;
	if (from.cells === undefined || to.cells === undefined) return isSamePicture(from.runs, to.runs);
	return (
		from.cells.length === to.cells.length &&
		from.cells.every((cell, index) => isSamePicture(cell.runs, to.cells![index]!.runs))
	);
}

/** True where clauses are of one kind and level, and stand as deep in lists, items and quotations. */
export function isSameShape(from: Clause, to: Clause): boolean {
	return (
		from.kind === to.kind &&
		from.level === to.level &&
		from.containers.length === to.containers.length &&
		from.containers.every(({ type }, depth) => type === to.containers[depth]!.type)
	);
}

/** True where runs show the same words in the same way; walks both at once, for there are many and most are equal. */
export function isSamePicture(from: readonly Run[], to: readonly Run[]): boolean {
	if (isSameRuns(from, to)) return true;
	// White space at either end shows nothing, so both begin as if behind some.
	const old: Cursor = { runs: from, run: 0, place: 0, isSpaced: true };
	const fresh: Cursor = { runs: to, run: 0, place: 0, isSpaced: true };
	while (true) {
		const a = nextShown(old);
		const b = nextShown(fresh);
		if (a === undefined || b === undefined) return a === b;
		if (old.isSpaced !== fresh.isSpaced) return false;
		if (a.text.charCodeAt(old.place) !== b.text.charCodeAt(fresh.place) || !isSameStyle(a.marks, b.marks))
			return false;
		old.place++;
		fresh.place++;
		// Within two runs the marks stay as they are, so only the characters are left to compare.
		while (old.place < a.text.length && a.text.charCodeAt(old.place) === b.text.charCodeAt(fresh.place)) {
			old.place++;
			fresh.place++;
		}
		old.isSpaced = fresh.isSpaced = classAt(a.text, old.place - 1) === space;
	}
}

/** True where the runs are the same one by one, as those of an untouched clause are. */
function isSameRuns(from: readonly Run[], to: readonly Run[]): boolean {
	if (from.length !== to.length) return false;
	for (let index = 0; index < from.length; index++) {
		const a = from[index]!;
		const b = to[index]!;
		if (a.text !== b.text || !isSameStyle(a.marks, b.marks)) return false;
	}
	return true;
}

interface Cursor {
	readonly runs: readonly Run[];
	run: number;
	place: number;
	/** Whether white space stands before the place. */
	isSpaced: boolean;
}

/** The run of the next character that is not white space, to which the cursor is moved; undefined at the end. */
function nextShown(cursor: Cursor): Run | undefined {
	while (cursor.run < cursor.runs.length) {
		const run = cursor.runs[cursor.run]!;
		while (cursor.place < run.text.length && classAt(run.text, cursor.place) === space) {
			cursor.place++;
			cursor.isSpaced = true;
		}
		if (cursor.place < run.text.length) return run;
		cursor.run++;
		cursor.place = 0;
	}
	return undefined;
}

function isSameStyle(a: readonly Mark[], b: readonly Mark[]): boolean {
	if (a.length === 0 && b.length === 0) return true;
	return styleOf(a) === styleOf(b);
}

/** How marks show what they mark, whatever the order they are nested in. */
export function styleOf(marks: readonly Mark[]): string {
	return marks
		.map((mark) => (mark.type === 'link' ? `link ${mark.href}` : mark.type))
		.sort()
		.join(' ');
}
