import type { RedlinePiece } from '../../comparison/redline/redline-piece.ts';
import { wordsOf } from '../../comparison/run-slices.ts';
import { styleOf } from '../../comparison/shown-likeness.ts';
import type { Clause, Mark } from '../../model/clause.ts';
import type { Fate, TrackedRun } from './tracked-text.ts';
import { isSpace, runSupply, slicedRuns, writtenTextOf } from './written-runs.ts';
import type { RunSupply, WrittenRun } from './written-runs.ts';

/** Where a paragraph of a split or merger begins. */
export interface TrackedBreak {
	readonly fate: 'break';
	readonly side: 'deleted' | 'inserted';
	readonly clause: Clause;
}

/** The words of both texts, from the first to the last. */
export interface WrittenSides {
	readonly old: readonly WrittenRun[];
	readonly fresh: readonly WrittenRun[];
}

/**
 * The words of a redline's pieces as tracked runs. Without what is inserted and moved here they are the old words, without
 * what is deleted and moved away the new ones, white space and all: where a comparison calls equal what differs in white
 * space, that is a change here.
 */
export function trackedRuns(
	pieces: readonly RedlinePiece[],
	sides: WrittenSides,
): readonly (TrackedRun | TrackedBreak)[] {
	// Most clauses have not changed, and need not be cut.
	if (pieces.length === 1 && pieces[0]!.type === 'same') return keptRuns(sides.old, sides.fresh);
	const supplies: Supplies = { old: runSupply(sides.old), fresh: runSupply(sides.fresh) };
	const found = pieces.flatMap((piece) => pieceRuns(piece, supplies));
	return gatheredChanges([
		...found,
		...runsWith('deleted', supplies.old.rest()),
		...runsWith('inserted', supplies.fresh.rest()),
	]);
}

interface Supplies {
	readonly old: RunSupply;
	readonly fresh: RunSupply;
}

function pieceRuns(piece: RedlinePiece, { old, fresh }: Supplies): readonly (TrackedRun | TrackedBreak)[] {
	if (piece.type === 'break') return [{ fate: 'break', side: piece.side, clause: piece.clause }];
	const length = wordsOf(piece.runs).length;
	switch (piece.type) {
		case 'same':
			return keptRuns(old.take(length), fresh.take(length));
		case 'restyled':
			return restyledRuns(old.take(length), fresh.take(length));
		case 'deleted':
			return runsWith('deleted', old.take(length));
		case 'inserted':
			return runsWith('inserted', fresh.take(length));
		case 'moved-away':
			return runsWith('moved-away', old.take(length), `phrase${piece.move}`);
		case 'moved-here':
			return runsWith('moved-here', fresh.take(length), `phrase${piece.move}`);
	}
}

/** Runs that all share one fate. */
export function runsWith(fate: Fate, runs: readonly WrittenRun[], move?: string): readonly TrackedRun[] {
	return runs.map(({ text, marks }) =>
		move === undefined ? { fate, text, marks } : { fate, text, marks, move },
	);
}

/** The same words of both texts, and what differs in the white space between them. */
function keptRuns(
	old: readonly WrittenRun[],
	fresh: readonly WrittenRun[],
	formerly?: readonly Mark[],
): readonly TrackedRun[] {
	const before = writtenTextOf(old);
	const after = writtenTextOf(fresh);
	const keptAs = (runs: readonly WrittenRun[]): readonly TrackedRun[] =>
		formerly === undefined
			? runsWith('kept', runs)
			: runs.map(({ text, marks }) => ({ fate: 'kept', text, marks, formerly }));
	if (before === after) return keptAs(fresh.filter(({ text }) => text !== ''));
	const supply = runSupply(fresh);
	const kept = (length: number): readonly TrackedRun[] => keptAs(supply.pass(length));
	const found: (readonly TrackedRun[])[] = [];
	let [left, right, start] = [0, 0, 0];
	while (left < before.length || right < after.length) {
		const [gone, come] = [spaceAt(before, left), spaceAt(after, right)];
		if (gone !== come) {
			found.push(kept(right - start), spaceWith('deleted', gone), spaceWith('inserted', come));
			supply.pass(come.length);
			start = right + come.length;
		}
		left += gone.length;
		right += come.length;
		const length = sharedLength(before, after, [left, right]);
		if (length === 0 && gone === '' && come === '')
			throw new Error(`words called equal differ: ${before} and ${after}`);
		left += length;
		right += length;
	}
	return [...found, kept(after.length - start)].flat();
}

function spaceWith(fate: 'deleted' | 'inserted', text: string): readonly TrackedRun[] {
	return text === '' ? [] : [{ fate, text, marks: [] }];
}

function spaceAt(text: string, place: number): string {
	let end = place;
	while (end < text.length && isSpace(text[end]!)) end++;
	return text.slice(place, end);
}

function sharedLength(a: string, b: string, [left, right]: readonly [number, number]): number {
	let length = 0;
	while (left + length < a.length && a[left + length] === b[right + length] && !isSpace(a[left + length]!))
		length++;
	return length;
}

/** Words shown in another way. Where a link leads cannot be tracked as a change of style, so those words go and come. */
function restyledRuns(old: readonly WrittenRun[], fresh: readonly WrittenRun[]): readonly TrackedRun[] {
	const formerly = marksOf(old);
	if (styleOf(formerly.filter(isLink)) === styleOf(marksOf(fresh).filter(isLink)))
		return keptRuns(old, fresh, formerly);
	return [...runsWith('deleted', old), ...runsWith('inserted', fresh)];
}

function marksOf(runs: readonly WrittenRun[]): readonly Mark[] {
	return runs.find(({ text }) => text.trim() !== '')?.marks ?? [];
}

function isLink({ type }: Mark): boolean {
	return type === 'link';
}

/** The runs with what is deleted and inserted in one place gathered into one replacement. */
function gatheredChanges(
	found: readonly (TrackedRun | TrackedBreak)[],
): readonly (TrackedRun | TrackedBreak)[] {
	const gathered: (readonly (TrackedRun | TrackedBreak)[])[] = [];
	let [gone, come]: [TrackedRun[], TrackedRun[]] = [[], []];
	for (const one of found) {
		if (one.fate === 'deleted') gone.push(one);
		else if (one.fate === 'inserted') come.push(one);
		else {
			gathered.push(replacedRuns(gone, come), [one]);
			[gone, come] = [[], []];
		}
	}
	return [...gathered, replacedRuns(gone, come)].flat();
}

/** What is deleted and what is inserted in its place; the white space both begin or end with is kept. */
export function replacedRuns(
	gone: readonly TrackedRun[],
	come: readonly TrackedRun[],
): readonly TrackedRun[] {
	if (gone.length === 0 || come.length === 0) return [...gone, ...come];
	const [old, fresh] = [writtenTextOf(gone), writtenTextOf(come)];
	const most = Math.min(old.length, fresh.length);
	let [head, tail] = [0, 0];
	while (head < most && old[head] === fresh[head] && isSpace(old[head]!)) head++;
	while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail) && isSpace(old.at(-1 - tail)!))
		tail++;
	return [
		...runsWith('kept', slicedRuns(come, 0, head)),
		...runsWith('deleted', slicedRuns(gone, head, old.length - tail)),
		...runsWith('inserted', slicedRuns(come, head, fresh.length - tail)),
		...runsWith('kept', slicedRuns(come, fresh.length - tail, fresh.length)),
	];
}
