import type { RedlinePiece } from '../../comparison/redline-piece.ts';
import type { RedlineRow } from '../../comparison/redline-row.ts';
import type { Clause } from '../../model/clause.ts';
import { markerOf, shapeOf } from './clause-shape.ts';
import { replacedRuns, runsWith, trackedRuns } from './tracked-runs.ts';
import type { TrackedBreak } from './tracked-runs.ts';
import type { Fate, TrackedParagraph, TrackedRun } from './tracked-text.ts';
import { writtenRuns, writtenTextOf } from './written-runs.ts';

/** A clause that came or went whole, as a paragraph. */
export function wholeParagraph(clause: Clause, fate: 'deleted' | 'inserted'): TrackedParagraph {
	const runs = [...markerOf(clause), ...writtenRuns(clause.runs, clause.kind)];
	return { type: 'paragraph', shape: shapeOf(clause), mark: fate, runs: runsWith(fate, runs) };
}

/** A clause of both texts, as a paragraph with the changes in it. */
export function keptParagraph(from: Clause, to: Clause, pieces: readonly RedlinePiece[]): TrackedParagraph {
	const runs = wordsBetween([from], [to], pieces).filter(isRun);
	return {
		type: 'paragraph',
		...shapes(from, to),
		mark: 'kept',
		runs: [...markerBetween(from, to), ...runs],
	};
}

/**
 * The paragraphs of a split or merger: where only the new text begins one, the mark before it is inserted, where only the
 * old one does, deleted. Undefined where the paragraphs would be joined without white space, for readers put one there.
 */
export function regroupedParagraphs(
	row: RedlineRow & { readonly type: 'regrouped' },
): readonly TrackedParagraph[] | undefined {
	const { from, to, text } = row;
	const [clauses, fate] = to.length > 1 ? ([to, 'inserted'] as const) : ([from, 'deleted'] as const);
	const other = fate === 'inserted' ? 'deleted' : 'inserted';
	const parts = partsOf(withJointsBefore(wordsBetween(from, to, text.pieces), other));
	if (parts.slice(1).some((part, index) => !isJointSpaced(parts[index]!, part, other))) return undefined;
	return parts.map((part, index) => {
		const clause = clauses[index]!;
		const marker = index === 0 ? markerBetween(from[0]!, to[0]!) : runsWith(fate, markerOf(clause));
		const ending =
			index < parts.length - 1
				? { shape: shapeOf(clause), mark: fate }
				: { ...shapes(from.at(-1)!, to.at(-1)!), mark: 'kept' as const };
		return { type: 'paragraph', ...ending, runs: [...marker, ...part] };
	});
}

/** What joins two paragraphs in the text that has no break between them stands before the break. */
function withJointsBefore(
	words: readonly (TrackedRun | TrackedBreak)[],
	other: 'deleted' | 'inserted',
): readonly (TrackedRun | TrackedBreak)[] {
	const own = other === 'deleted' ? 'inserted' : 'deleted';
	const found: (TrackedRun | TrackedBreak)[] = [];
	let held: (TrackedRun | TrackedBreak)[] = [];
	for (const one of words) {
		const isJoint = held.length > 0 && one.fate === other;
		// What moved is of either text: nothing of it may change places.
		const isHeld = one.fate === 'break' || (held.length > 0 && one.fate === own);
		if (isHeld) held.push(one);
		else if (isJoint) found.push(one);
		else {
			found.push(...held, one);
			held = [];
		}
	}
	return [...found, ...held];
}

function isJointSpaced(
	before: readonly TrackedRun[],
	after: readonly TrackedRun[],
	other: 'deleted' | 'inserted',
): boolean {
	const joined = (runs: readonly TrackedRun[]): string =>
		runs.map(({ fate, text }) => (fate === 'kept' || fate === other ? text : '')).join('');
	return /\s$/.test(joined(before)) || /^\s/.test(joined(after));
}

/** What left, as it was: the words that stand elsewhere now have moved, the others are deleted. */
export function departedParagraphs(
	row: RedlineRow & { readonly type: 'moved-to' },
): readonly TrackedParagraph[] {
	return movedParagraphs(row, {
		clauses: row.from,
		side: 'deleted',
		fateOf: (fate) => (fate === 'kept' ? 'moved-away' : fate === 'deleted' ? 'deleted' : undefined),
	});
}

/** What arrived, as it is: the words that stood elsewhere have moved, the others are inserted. */
export function arrivedParagraphs(
	row: RedlineRow & { readonly type: 'moved-to' },
): readonly TrackedParagraph[] {
	return movedParagraphs(row, {
		clauses: row.to,
		side: 'inserted',
		fateOf: (fate) => (fate === 'kept' ? 'moved-here' : fate === 'inserted' ? 'inserted' : undefined),
	});
}

interface MovedSide {
	readonly clauses: readonly Clause[];
	readonly side: 'deleted' | 'inserted';
	/** What becomes of words on this side; undefined for those that are not on it. */
	readonly fateOf: (fate: Fate) => Fate | undefined;
}

function movedParagraphs(
	{ from, to, text }: RedlineRow & { readonly type: 'moved-to' },
	{ clauses, side, fateOf }: MovedSide,
): readonly TrackedParagraph[] {
	const mark = fateOf('kept')!;
	const shown = (run: TrackedRun): readonly TrackedRun[] => {
		const fate = fateOf(run.fate);
		if (fate === undefined) return [];
		const { formerly, ...rest } = run;
		return [{ ...rest, fate, marks: side === 'deleted' ? (formerly ?? run.marks) : run.marks }];
	};
	const words = wordsBetween(from, to, text.pieces).filter((one) => isRun(one) || one.side === side);
	return partsOf(words).map((part, index) => {
		const clause = clauses[index]!;
		const marker = index === 0 ? markerBetween(from[0]!, to[0]!) : runsWith(side, markerOf(clause));
		return {
			type: 'paragraph',
			shape: shapeOf(clause),
			mark,
			runs: [...marker, ...part].flatMap(shown),
		};
	});
}

function wordsBetween(
	from: readonly Clause[],
	to: readonly Clause[],
	pieces: readonly RedlinePiece[],
): readonly (TrackedRun | TrackedBreak)[] {
	const written = (clauses: readonly Clause[]) =>
		clauses.flatMap(({ runs, kind }) => writtenRuns(runs, kind));
	return trackedRuns(pieces, { old: written(from), fresh: written(to) });
}

/** The runs before, between and after the breaks. */
function partsOf(words: readonly (TrackedRun | TrackedBreak)[]): readonly (readonly TrackedRun[])[] {
	const parts: TrackedRun[][] = [[]];
	for (const one of words) {
		if (isRun(one)) parts.at(-1)!.push(one);
		else parts.push([]);
	}
	return parts;
}

function isRun(one: TrackedRun | TrackedBreak): one is TrackedRun {
	return one.fate !== 'break';
}

/** The number or bullet before the words: where it changed, the old one deleted and the new one inserted. */
function markerBetween(from: Clause, to: Clause): readonly TrackedRun[] {
	const [old, fresh] = [markerOf(from), markerOf(to)];
	if (writtenTextOf(old) === writtenTextOf(fresh)) return runsWith('kept', fresh);
	return replacedRuns(runsWith('deleted', old), runsWith('inserted', fresh));
}

function shapes(from: Clause, to: Clause): Pick<TrackedParagraph, 'shape' | 'formerShape'> {
	const [formerShape, shape] = [shapeOf(from), shapeOf(to)];
	return formerShape === shape ? { shape } : { shape, formerShape };
}
