import { comparisonAddress, encodedAddress } from '../model/address.ts';
import type { Pair } from '../model/address.ts';
import { isoMoment } from '../model/moment.ts';
import type { Moment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import type { Revision } from '../model/revision.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import { jsonMoment } from './json.ts';
import { revisionData } from './revision-json.ts';

/** What a policy's data file tells: the posted revisions and where each stands. */
export interface PolicyStanding {
	readonly policy: Policy;
	/** Oldest first. */
	readonly entries: readonly TimelineEntry[];
	readonly inForce: Revision | undefined;
	readonly upcoming: readonly Revision[];
	readonly nextTransition: Moment | undefined;
	readonly pairs: readonly Pair[];
	readonly now: Moment;
}

/** What a policy's data file holds. */
export type PolicyData = ReturnType<typeof policyData>;

/** What `/<policy>/index.json` holds (docs/data.md). */
export function policyData(standing: PolicyStanding) {
	const { policy, entries, inForce, upcoming, nextTransition, pairs, now } = standing;
	return {
		policy: policy.slug,
		title: policy.title,
		language: policy.language,
		sample: policy.sample,
		zone: now.zoneName,
		asOf: isoMoment(now),
		builtAt: isoMoment(now),
		nextTransition: jsonMoment(nextTransition),
		inForce: inForce?.id ?? null,
		upcoming: upcoming.map((revision) => revision.id),
		revisions: entries.map((entry) => revisionData(entry, policy.language, now)),
		comparisons: pairs.map((pair) => ({
			...pair,
			url: encodedAddress(comparisonAddress(policy.slug, pair, undefined)),
		})),
	};
}

/** The same at a later moment, before the next change. */
export function policyDataNow(data: PolicyData, now: Moment): PolicyData {
	return { ...data, asOf: isoMoment(now), builtAt: isoMoment(now) };
}
