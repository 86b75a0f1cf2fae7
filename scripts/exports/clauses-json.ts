import type { ClauseHistories } from '../comparison/clause-history.ts';
import { isoMoment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import { compactJson } from './json.ts';

/** The texts of a policy that had their turn, and the histories of their clauses. */
export interface ClausesStanding {
	/** In the order of commencement. */
	readonly turns: readonly TimelineEntry[];
	readonly clauses: ClauseHistories;
}

/** `/<policy>/clauses/index.json`: of each clause every step, and the revision that removed it or null. */
export function clausesJson(policy: Policy, { turns, clauses }: ClausesStanding): string {
	return compactJson({
		policy: policy.slug,
		clauses: clauses.all.map(({ steps, removedIn }) => ({
			steps: steps.map(({ text, clause, change }) => ({
				revision: turns[text]!.revision.id,
				at: isoMoment(turns[text]!.commencement!),
				change,
				id: clause.id,
				number: clause.number?.text ?? null,
			})),
			removedIn: removedIn === undefined ? null : turns[removedIn]!.revision.id,
		})),
	});
}
