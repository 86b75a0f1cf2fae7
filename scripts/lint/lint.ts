import type { Catalogue } from '../model/catalogue.ts';
import type { Moment } from '../model/moment.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import { standingsOf } from '../timeline/standing.ts';
import { rules } from './rules.ts';

/**
 * What the rules find in the catalogue's policies at a moment, sorted. Revisions whose posting lies ahead are judged
 * as if posted then. Problems of reading are the catalogue's own and not repeated.
 */
export function lint(catalogue: Catalogue, now: Moment): readonly Problem[] {
	return catalogue.policies
		.flatMap((policy) => {
			const subject = { policy, standings: standingsOf(policy), now };
			return rules.flatMap((rule) => rule.find(subject));
		})
		.toSorted(compareProblems);
}
