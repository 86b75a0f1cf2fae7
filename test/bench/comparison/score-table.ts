import type { Score } from './case-score.ts';

/** The head of the table. */
export const scoreTitles =
	'| engine, cases | cases | exact | precision | recall | F1 | runs shown to made | moves found | moves right | classes | untouched marked, ‰ |\n' +
	'|---|---|---|---|---|---|---|---|---|---|---|';

/** One line of the table. */
export function scoreLine(name: string, score: Score): string {
	const precision = ratio(score.right, score.right + score.wrong);
	const recall = ratio(score.right, score.right + score.missed);
	const cells = [
		name,
		String(score.cases),
		ratio(score.exact, score.cases).toFixed(2),
		precision.toFixed(4),
		recall.toFixed(4),
		ratio(2 * score.right, 2 * score.right + score.wrong + score.missed).toFixed(4),
		ratio(score.runsShown, score.runsMade).toFixed(3),
		ratio(score.movesFound, score.movesMade).toFixed(3),
		ratio(score.movesRight, score.movesShown).toFixed(3),
		ratio(score.classesRight, score.classes).toFixed(4),
		(1000 * ratio(score.untouchedMarked, score.untouched)).toFixed(3),
	];
	return `| ${cells.join(' | ')} |`;
}

function ratio(part: number, whole: number): number {
	return whole === 0 ? 1 : part / whole;
}
