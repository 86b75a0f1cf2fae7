import { compareMoments, type Moment } from '../model/moment.ts';
import type { Revision } from '../model/revision.ts';
import { type Period, periodsOf } from './period.ts';
import { timelineOf } from './timeline.ts';

/** A period as it was known from one moment, `knownFrom`, until another; open where an end is undefined. */
export interface KnownPeriod extends Period {
	readonly knownFrom: Moment | undefined;
	readonly knownUntil: Moment | undefined;
}

/**
 * What was in force at any moment as known at any other, up to `now`: the periods tile the plane of the two axes, so that
 * exactly one holds for each pair of moments. In the order in which they came to be known, then of time.
 */
export function knownPeriods(revisions: readonly Revision[], now: Moment): readonly KnownPeriod[] {
	const told: KnownPeriod[] = [];
	let current = new Map<string, KnownPeriod>();
	for (const knownAt of [undefined, ...postingMoments(revisions, now)]) {
		const periods = knownAt === undefined ? beforeAnything : periodsOf(timelineOf(revisions, knownAt));
		const keys = new Set(periods.map(keyOf));
		const ended = [...current].filter(([key]) => !keys.has(key));
		told.push(...ended.map(([, period]) => ({ ...period, knownUntil: knownAt })));
		current = new Map(
			periods.map((period) => {
				const key = keyOf(period);
				return [key, current.get(key) ?? { ...period, knownFrom: knownAt, knownUntil: undefined }];
			}),
		);
	}
	return [...told, ...current.values()].toSorted(
		(a, b) => compareStarts(a.knownFrom, b.knownFrom) || compareStarts(a.from, b.from),
	);
}

/** Before the first posting nothing is known to have been in force, or to come. */
const beforeAnything: readonly Period[] = [
	{ from: undefined, until: undefined, revision: undefined, repeal: undefined },
];

function postingMoments(revisions: readonly Revision[], now: Moment): readonly Moment[] {
	const moments = revisions.map(({ posted }) => posted.at).filter((at) => compareMoments(at, now) <= 0);
	return [...new Map(moments.map((at) => [at.toMillis(), at])).values()].toSorted(compareMoments);
}

function keyOf({ from, until, revision, repeal }: Period): string {
	return [from?.toMillis(), until?.toMillis(), revision?.id, repeal?.id].join(' ');
}

function compareStarts(a: Moment | undefined, b: Moment | undefined): number {
	if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
	return compareMoments(a, b);
}
