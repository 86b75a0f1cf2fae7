import type { RedlinePiece } from '../../comparison/redline/redline-piece.ts';
import type { RedlineRow } from '../../comparison/redline/redline-row.ts';
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
 * old one does, deleted. Undefined where paragraphs would be joined without white space, for readers put one there.
 */
export function regroupedParagraphs(
	row: RedlineRow & { readonly type: 'regrouped' },
): readonly TrackedParagraph[] | undefined {
	const { from, to, text } = row;
	const words = withJointsBefore(wordsBetween(from, to, text.pieces));
	const parts = partsOf(words);
	const breaks = words.filter((one) => one.fate === 'break');
	if (breaks.some(({ side }, index) => !isJointSpaced(parts[index]!, parts[index + 1]!, otherSide(side))))
		return undefined;
	let [old, fresh] = [0, 0];
	return parts.map((part, index) => {
		const [before, behind] = [breaks[index - 1], breaks[index]];
		const marker =
			before === undefined ? markerBetween(from[0]!, to[0]!) : runsWith(before.side, markerOf(before.clause));
		const runs = [...marker, ...part];
		if (behind === undefined)
			return { type: 'paragraph', ...shapes(from.at(-1)!, to.at(-1)!), mark: 'kept', runs };
		const clause = behind.side === 'inserted' ? to[fresh++]! : from[old++]!;
		return { type: 'paragraph', shape: shapeOf(clause), mark: behind.side, runs };
	});
}

function otherSide(side: TrackedBreak['side']): TrackedBreak['side'] {
	return side === 'deleted' ? 'inserted' : 'deleted';
}

/** What joins two paragraphs in the text that has no break between them stands before the break. */
function withJointsBefore(
	words: readonly (TrackedRun | TrackedBreak)[],
): readonly (TrackedRun | TrackedBreak)[] {
	const found: (TrackedRun | TrackedBreak)[] = [];
	let held: (TrackedRun | TrackedBreak)[] = [];
	let side: TrackedBreak['side'] | undefined;
	for (const one of words) {
		const own = one.fate === 'break' ? one.side : one.fate;
		if (side !== undefined && one.fate === otherSide(side)) found.push(one);
		else if (side !== undefined && own === side) held.push(one);
		else {
			// What moved is of either text: nothing of it may change places.
			found.push(...held);
			held = [];
			side = one.fate === 'break' ? one.side : undefined;
			(side === undefined ? found : held).push(one);
		}
	}
	return [...found, ...held];
}

function isJointSpaced(
	before: readonly TrackedRun[],
	after: readonly TrackedRun[],
	side: TrackedBreak['side'],
): boolean {
	const joined = (runs: readonly TrackedRun[]): string =>
		runs.map(({ fate, text }) => (fate === 'kept' || fate === side ? text : '')).join('');
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
