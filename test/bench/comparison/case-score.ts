import { caseTruth } from './case-truth.ts';
import type { CaseTruth } from './case-truth.ts';
import type { ClauseChange, Range } from '../../../scripts/model/comparison.ts';
import type { Marking } from './marking.ts';
import type { ScriptedCase } from './scripted-case.ts';
import type { PlacedBlock, PlacedWord, RenderedDocument } from './word-document.ts';

/** Counts that add up over cases. */
export interface Score {
	readonly cases: number;
	readonly exact: number;
	/** Changed words marked, marked words that did not change, changed words not marked. */
	readonly right: number;
	readonly wrong: number;
	readonly missed: number;
	readonly runsShown: number;
	readonly runsMade: number;
	readonly movesMade: number;
	readonly movesFound: number;
	readonly movesShown: number;
	readonly movesRight: number;
	readonly classes: number;
	readonly classesRight: number;
	readonly untouched: number;
	readonly untouchedMarked: number;
}

/** No cases. */
export const noScore: Score = {
	cases: 0,
	exact: 0,
	right: 0,
	wrong: 0,
	missed: 0,
	runsShown: 0,
	runsMade: 0,
	movesMade: 0,
	movesFound: 0,
	movesShown: 0,
	movesRight: 0,
	classes: 0,
	classesRight: 0,
	untouched: 0,
	untouchedMarked: 0,
};

/** Two scores as one. */
export function addedScores(a: Score, b: Score): Score {
	return Object.fromEntries(
		Object.entries(a).map(([key, value]) => [key, value + b[key as keyof Score]]),
	) as unknown as Score;
}

/** The two texts of a case as Markdown. */
export interface RenderedCase {
	readonly from: RenderedDocument;
	readonly to: RenderedDocument;
}

/** How a marking fares against the truth of its case. */
export function caseScore(scripted: ScriptedCase, { from, to }: RenderedCase, marking: Marking): Score {
	const truth = caseTruth(scripted);
	const old = sideScore(from, marking.deleted, truth);
	const fresh = sideScore(to, marking.inserted, truth);
	return {
		cases: 1,
		exact: Number(marking.isExact),
		right: old.right + fresh.right,
		wrong: old.wrong + fresh.wrong,
		missed: old.missed + fresh.missed,
		runsShown: old.runsShown + fresh.runsShown,
		runsMade: old.runsMade + fresh.runsMade,
		untouched: old.untouched + fresh.untouched,
		untouchedMarked: old.untouchedMarked + fresh.untouchedMarked,
		...moveScore({ from, to }, marking, truth),
		...classScore({ from, to }, marking, truth),
	};
}

const quiet: ReadonlySet<ClauseChange> = new Set(['unchanged', 'renumbered', 'moved']);

function sideScore(document: RenderedDocument, ranges: readonly Range[], truth: CaseTruth): Score {
	const score = { ...noScore };
	const isMarked = coverage(ranges);
	let [wasMarked, wasChanged, block] = [false, false, -1];
	for (const placed of document.words) {
		if (placed.start === placed.end) continue;
		if (placed.block !== block) [wasMarked, wasChanged, block] = [false, false, placed.block];
		const [marked, changed] = [isMarked(placed), !truth.kept.has(placed.word.id)];
		if (marked && changed) score.right++;
		else if (marked) score.wrong++;
		else if (changed) score.missed++;
		if (marked && !wasMarked) score.runsShown++;
		if (changed && !wasChanged) score.runsMade++;
		if (quiet.has(truth.changes.get(placed.block)!)) {
			score.untouched++;
			if (marked) score.untouchedMarked++;
		}
		[wasMarked, wasChanged] = [marked, changed];
	}
	return score;
}

/** Answers, for words asked in order, whether a range reaches into them. */
function coverage(ranges: readonly Range[]): (word: PlacedWord) => boolean {
	const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
	let index = 0;
	return ({ start, end, parts }) => {
		while (index < sorted.length && sorted[index]![1] <= start) index++;
		let near = index;
		while (near < sorted.length && sorted[near]![0] < end) {
			if (parts.some((part) => sorted[near]![0] < part[1] && sorted[near]![1] > part[0])) return true;
			near++;
		}
		return false;
	};
}

type Moves = Pick<Score, 'movesMade' | 'movesFound' | 'movesShown' | 'movesRight'>;

/** A made move is found where most of its words are in shown moves; a shown one is right where most of its words moved. */
function moveScore({ to }: RenderedCase, marking: Marking, truth: CaseTruth): Moves {
	const isMoved = coverage(marking.moves.map((move) => move.to));
	const moved = new Map<number, [number, number]>();
	for (const placed of to.words) {
		const counts = moved.get(placed.block) ?? [0, 0];
		moved.set(placed.block, [
			counts[0] + Number(placed.end > placed.start && isMoved(placed)),
			counts[1] + 1,
		]);
	}
	const found = [...truth.moved].filter((block) => moved.get(block)![0] * 2 > moved.get(block)![1]);
	const shown = marking.moves.filter(
		(move) => wordsWithin(to, move.to).length > 0 && !isWithinClause(to, move.to, truth),
	);
	const right = shown.filter(({ to: range }) => {
		const words = wordsWithin(to, range);
		return words.filter((word) => truth.moved.has(word.block)).length * 2 > words.length;
	});
	return {
		movesMade: truth.moved.size,
		movesFound: found.length,
		movesShown: shown.length,
		movesRight: right.length,
	};
}

/** A sentence that changed its place in a modified clause is no move of a clause. */
function isWithinClause(document: RenderedDocument, range: Range, truth: CaseTruth): boolean {
	const words = wordsWithin(document, range);
	const block = words[0]!.block;
	const whole = document.words.filter((word) => word.block === block).length;
	return (
		truth.changes.get(block) === 'modified' &&
		words.every((word) => word.block === block) &&
		words.length < whole
	);
}

function wordsWithin(document: RenderedDocument, [start, end]: Range): readonly PlacedWord[] {
	return document.words.filter((word) => word.start >= start && word.end <= end);
}

type Classes = Pick<Score, 'classes' | 'classesRight'>;

function classScore({ from, to }: RenderedCase, marking: Marking, truth: CaseTruth): Classes {
	let [classes, classesRight] = [0, 0];
	const count = (side: 'from' | 'to', placed: PlacedBlock): void => {
		const found = marking.changeOf?.(side, [placed.start, placed.end]);
		classes++;
		if (found === truth.changes.get(placed.block.id)) classesRight++;
	};
	const stays = new Set(to.blocks.map(({ block }) => block.id));
	for (const placed of to.blocks) count('to', placed);
	for (const placed of from.blocks) if (!stays.has(placed.block.id)) count('from', placed);
	return { classes, classesRight };
}
