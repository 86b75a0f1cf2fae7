import { compareMoments, type Moment } from '../model/moment.ts';
import type { Revision } from '../model/revision.ts';
import type { Timeline } from './timeline.ts';

/** A stretch of time `[from, until)` with one answer to "what is in force"; open where an end is undefined. */
export interface Period {
	readonly from: Moment | undefined;
	readonly until: Moment | undefined;
	/** What is in force; undefined in a gap. */
	readonly revision: Revision | undefined;
	/** In a gap, the repeal that made it; undefined in the gap before anything commenced. */
	readonly repeal: Revision | undefined;
}

/** Every page asks for the periods of its policy. */
const known = new WeakMap<Timeline, readonly Period[]>();

/** The periods that tile all time, oldest first, none of them empty; the first is the gap before anything commenced. */
export function periodsOf(timeline: Timeline): readonly Period[] {
	const periods = known.get(timeline) ?? tilingPeriods(timeline);
	known.set(timeline, periods);
	return periods;
}

function tilingPeriods(timeline: Timeline): readonly Period[] {
	const periods = timeline.entries
		.flatMap(({ revision, commencement: from, until }) => {
			if (from === undefined) return [];
			if (until !== undefined && compareMoments(from, until) === 0) return [];
			const isRepeal = revision.kind === 'repeal';
			return [
				{ from, until, revision: isRepeal ? undefined : revision, repeal: isRepeal ? revision : undefined },
			];
		})
		.toSorted((a, b) => compareMoments(a.from, b.from));
	return [{ from: undefined, until: periods[0]?.from, revision: undefined, repeal: undefined }, ...periods];
}
