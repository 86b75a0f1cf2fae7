import type { Moment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import { isText } from '../model/revision.ts';
import { inForceAt } from './point-in-time.ts';
import type { Timeline } from './timeline.ts';

/** What a policy is called at a moment, as the timeline knows it: as what is in force, else as the latest text posted. */
export function policyTitle(policy: Policy, timeline: Timeline, at: Moment): string {
	const texts = timeline.entries.map(({ revision }) => revision).filter(isText);
	return (inForceAt(timeline, at) ?? texts.at(-1) ?? policy).title;
}
