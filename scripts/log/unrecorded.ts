import type { Moment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import { dueStamps } from './stamp.ts';

/**
 * Texts whose date has come and that the log lacks, though it has others of their policy: they wait for `publish`, or
 * the log lost its last line, which no chain can tell.
 */
export function unrecordedProblems(policies: readonly Policy[], now: Moment): readonly Problem[] {
	const recorded = policies.filter(({ revisions }) => revisions.some(({ posted }) => posted.recorded));
	return dueStamps(recorded, now, false).map(({ revision }) => ({
		path: revision.source.path,
		line: 1,
		column: 1,
		severity: 'warning',
		message: `${revision.policy}@${revision.id} is not in the publication log, which has other texts of the policy`,
		advice:
			'run `publish`; if it was published already, the log lost a line: compare it with the site by `--live`',
		rule: 'unrecorded',
	}));
}
