import { compareMoments, type Moment } from '../model/moment.ts';
import { entryState } from './point-in-time.ts';
import type { RevisionState } from './revision-state.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** What a revision is from one moment until the next change of it; open where an end is undefined. */
export interface StateAhead {
	readonly state: RevisionState;
	readonly from: Moment | undefined;
	readonly until: Moment | undefined;
}

/** What a revision is at a moment, and what it becomes after it as far as is known, in order; the first has no `from`. */
export function statesAhead(entry: TimelineEntry, at: Moment): readonly [StateAhead, ...StateAhead[]] {
	const changes = [entry.commencement, entry.until]
		.filter((change) => change !== undefined)
		.filter((change) => compareMoments(change, at) > 0)
		.map((from) => ({ from, state: entryState(entry, from) }));
	const first = { from: undefined, state: entryState(entry, at) };
	const states = [first, ...changes].filter(({ state }, index, all) => state !== all[index - 1]?.state);
	const [now = first, ...later] = states;
	const ended = (index: number) => later[index]?.from;
	return [{ ...now, until: ended(0) }, ...later.map((one, index) => ({ ...one, until: ended(index + 1) }))];
}
