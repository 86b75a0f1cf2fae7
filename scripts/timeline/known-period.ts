import { compareMoments, type Moment } from '../model/moment.ts';
import type { Revision } from '../model/revision.ts';
import { chapters } from './chapters.ts';
import { type Period, periodsOf } from './period.ts';
import { postedBy } from './posting-order.ts';
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
	let last: KnownPeriod = beforeAnything;
	for (const chapter of chapters(postedBy(revisions, now))) {
		const periods = chapterPeriods(chapter, last);
		last = periods.find(isOpen)!;
		told.push(...periods.filter((period) => period !== last));
	}
	return [...told, last].toSorted(
		(a, b) => compareStarts(a.knownFrom, b.knownFrom) || compareStarts(a.from, b.from),
	);
}

/** Before the first posting nothing is known to have been in force, or to come. */
const beforeAnything: KnownPeriod = {
	from: undefined,
	until: undefined,
	revision: undefined,
	repeal: undefined,
	knownFrom: undefined,
	knownUntil: undefined,
};

/** What a chapter makes known, and until when of the period that was the last before it. */
function chapterPeriods(chapter: readonly Revision[], last: KnownPeriod): readonly KnownPeriod[] {
	const told: KnownPeriod[] = [];
	let current = new Map([[keyOf(last), last]]);
	for (const knownAt of postingMoments(chapter)) {
		const [before, ...turns] = periodsOf(timelineOf(chapter, knownAt));
		const periods = [{ ...last, until: before!.until }, ...turns];
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
	return [...told, ...current.values()];
}

/** Of what is known at a moment one period has no end. */
function isOpen({ until, knownUntil }: KnownPeriod): boolean {
	return until === undefined && knownUntil === undefined;
}

/** Each moment at which something was posted, once, in order. */
function postingMoments(posted: readonly Revision[]): readonly Moment[] {
	return [...new Map(posted.map((revision) => [revision.posted.at.toMillis(), revision.posted.at])).values()];
}

function keyOf({ from, until, revision, repeal }: Period): string {
	return [from?.toMillis(), until?.toMillis(), revision?.id, repeal?.id].join(' ');
}

function compareStarts(a: Moment | undefined, b: Moment | undefined): number {
	if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
	return compareMoments(a, b);
}
