import type { Catalogue } from '../model/catalogue.ts';
import type { Moment } from '../model/moment.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import { standingsOf } from '../timeline/standing.ts';
import { withAwaitedPostings } from './awaited-postings.ts';
import { judgedTexts } from './judged-text.ts';
import { rules } from './rules.ts';
import { settledProblem } from './settled-problem.ts';

/**
 * What the rules find in the catalogue's policies at a moment, as each policy sets them, sorted. Revisions whose posting
 * lies ahead are judged as if posted then, those that wait for `publish` as if posted now. Problems of reading are the
 * catalogue's own and not repeated.
 */
export function lint(catalogue: Catalogue, now: Moment): readonly Problem[] {
	return catalogue.policies
		.map((policy) => withAwaitedPostings(policy, now))
		.flatMap((policy) => {
			const subject = {
				policy,
				standings: standingsOf(policy),
				texts: judgedTexts(policy),
				settings: catalogue.settings,
				now,
			};
			return rules
				.flatMap((rule) => rule.find(subject))
				.flatMap((problem) => settledProblem(problem, policy) ?? []);
		})
		.toSorted(compareProblems);
}

/** The catalogue as the public has it: what is wrong with a draft must not hold up what is published. */
export function withoutDrafts(catalogue: Catalogue): Catalogue {
	const policies = catalogue.policies.map(({ draft: _, ...policy }) => policy);
	return { ...catalogue, policies };
}
