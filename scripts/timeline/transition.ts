import { compareMoments, type Moment } from '../model/moment.ts';
import { periodsOf } from './period.ts';
import type { Timeline } from './timeline.ts';

/** The first moment after `at` when what is in force changes, as the timeline knows it; undefined where none is known. */
export function nextTransition(timeline: Timeline, at: Moment): Moment | undefined {
	return transitionsAfter(timeline, at)[0];
}

/** Every moment after `at` when what is in force changes, as the timeline knows it, in order. */
export function transitionsAfter(timeline: Timeline, at: Moment): readonly Moment[] {
	return periodsOf(timeline)
		.map((period) => period.from)
		.filter((from) => from !== undefined)
		.filter((from) => compareMoments(from, at) > 0);
}

/** The first of moments; undefined where there is none. */
export function earliest(moments: readonly (Moment | undefined)[]): Moment | undefined {
	return moments.filter((moment) => moment !== undefined).toSorted(compareMoments)[0];
}
