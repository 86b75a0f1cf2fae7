import type { Problem } from '../model/problem.ts';
import { errorAt, fileStart, problemsOf } from './finding.ts';
import { claimedName, isMarkdownName } from './naming-fault.ts';
import { quote } from './quotation.ts';

/** One problem for each file, of the paths given in order, that claims a revision an earlier one claims already. */
export function claimProblems(paths: readonly string[]): Problem[] {
	const claimed = new Map<string, string>();
	return paths.filter(isMarkdownName).flatMap((path) => {
		const start = path.lastIndexOf('/') + 1;
		const claim = path.slice(0, start) + claimedName(path.slice(start));
		const earlier = claimed.get(claim);
		if (earlier === undefined) {
			claimed.set(claim, path);
			return [];
		}
		const message = `this file and ${quote(earlier.slice(start))} claim one revision`;
		const advice = 'keep one; a second revision of a day is named `2026-11-22.2.md`';
		return problemsOf(path, [errorAt(fileStart, 'revision-claimed-twice', { message, advice })]);
	});
}
