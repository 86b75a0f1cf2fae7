import type { Moment } from '../../model/moment.ts';
import type { Policy } from '../../model/policy.ts';
import { policyView } from '../policy-view.ts';
import type { PolicyView } from '../policy-view.ts';

interface KeptView {
	readonly view: PolicyView;
	/** The first moment at which another view may be due, in milliseconds since 1970. */
	readonly until: number;
}

/**
 * `policyView` for moments that go on: a policy that is the same object, and of which nothing was posted, began or ended
 * meanwhile, keeps its view. Whether drafts are shown is the same each time.
 */
export function keptViews(): typeof policyView {
	const kept = new WeakMap<Policy, KeptView>();
	return (policy, now, withDraft) => {
		const known = kept.get(policy);
		const isKept = known !== undefined && known.view.now <= now && now.toMillis() < known.until;
		const view = isKept ? viewAt(known.view, now) : policyView(policy, now, withDraft);
		kept.set(policy, { view, until: isKept ? known.until : endOf(policy, view) });
		return view;
	};
}

function viewAt(view: PolicyView, now: Moment): PolicyView {
	return { ...view, now, timeline: { ...view.timeline, knownAt: now } };
}

function endOf({ revisions }: Policy, { entries, now }: PolicyView): number {
	const moments = [
		...revisions.flatMap(({ posted, effective }) => [posted.at, effective?.at]),
		...entries.flatMap(({ commencement, until, due }) => [commencement, until, due]),
	];
	const ahead = moments.map((moment) => moment?.toMillis() ?? 0).filter((at) => at > now.toMillis());
	return ahead.reduce((first, at) => Math.min(first, at), Infinity);
}
