import type { Catalogue } from '../model/catalogue.ts';
import type { Moment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import { compareProblems } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { lint } from './lint.ts';

/**
 * What `lint` finds, for one catalogue after another: a policy that is the same object is judged again only when another
 * day has begun or the site has other settings. What an hour of that day changes is seen once the policy itself changes.
 */
export function keptLint(): typeof lint {
	const kept = new WeakMap<Policy, { readonly setting: string; readonly problems: readonly Problem[] }>();
	return (catalogue, now) => {
		const setting = settingOf(catalogue, now);
		const found = (policy: Policy): readonly Problem[] => {
			const known = kept.get(policy);
			if (known?.setting === setting) return known.problems;
			const problems = lint({ ...catalogue, policies: [policy] }, now);
			kept.set(policy, { setting, problems });
			return problems;
		};
		return catalogue.policies.flatMap(found).toSorted(compareProblems);
	};
}

function settingOf({ settings }: Catalogue, now: Moment): string {
	return `${now.toISODate()} ${JSON.stringify(settings)}`;
}
