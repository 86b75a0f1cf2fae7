import { isoMoment, type Moment } from '../model/moment.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import { logFile, type Publication } from '../model/publication.ts';
import { dateOf } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';
import { firstAhead } from './first-ahead.ts';
import type { Stamp } from './stamp.ts';

/** What a run of `publish` is about to do, and to what. */
export interface Stamping {
	readonly stamps: readonly Stamp[];
	readonly publications: readonly Publication[];
	readonly now: Moment;
}

/** What speaks against recording the stamps, or should be known before; sorted. */
export function stampProblems(stamping: Stamping): readonly Problem[] {
	const { stamps, now } = stamping;
	return [
		...clockProblems(stamping),
		...historyProblems(stamps, now),
		...latenessProblems(stamping),
	].toSorted(compareProblems);
}

/** A clock that stands before the last recorded moment would record a falsehood. */
function clockProblems({ stamps, publications, now }: Stamping): readonly Problem[] {
	const ahead = firstAhead(publications, now);
	if (ahead === undefined || stamps.length === 0) return [];
	return [
		{
			path: logFile,
			line: ahead.seq,
			column: 1,
			severity: 'error',
			message: `${ahead.policy}@${ahead.revision} was published at ${ahead.at}, which is after now, ${isoMoment(now)}`,
			advice: 'set the clock of this machine right, or wait until that moment has passed',
			rule: 'publish-clock',
		},
	];
}

/**
 * Several texts of one policy with different dates are a history: recorded as posted now, all but the last would never
 * have been in force.
 */
export function historyProblems(stamps: readonly Stamp[], now: Moment): readonly Problem[] {
	return lateStamps(stamps, now)
		.filter((stamp) => isOfHistory(stamp, stamps))
		.map(({ revision }) => ({
			...placeOf(revision),
			severity: 'error',
			message: `this and other texts of ${revision.policy}, of different days, are not in the publication log; recorded now, all would be posted at one moment`,
			advice:
				'bring in what was public before with `publish --backfill`, each at the start of its day, and marked as such; name what was not by the day it is posted',
			rule: 'publish-history',
		}));
}

/** A single text of an earlier day may simply be late. */
function latenessProblems({ stamps, now }: Stamping): readonly Problem[] {
	return lateStamps(stamps, now)
		.filter((stamp) => !isOfHistory(stamp, stamps))
		.map(({ revision }) => ({
			...placeOf(revision),
			severity: 'warning',
			message: `this text is of ${dateOf(revision.id)}, and is recorded as posted only now, ${isoMoment(now)}`,
			advice: 'if it was public before, bring it in with `publish --backfill` instead',
			rule: 'publish-late',
		}));
}

function lateStamps(stamps: readonly Stamp[], now: Moment): readonly Stamp[] {
	return stamps.filter(({ revision, backfilled }) => !backfilled && dateOf(revision.id) < now.toISODate());
}

function isOfHistory({ revision }: Stamp, stamps: readonly Stamp[]): boolean {
	return stamps.some(
		(other) =>
			!other.backfilled &&
			other.revision.policy === revision.policy &&
			dateOf(other.revision.id) !== dateOf(revision.id),
	);
}

function placeOf({ source }: Revision): Pick<Problem, 'path' | 'line' | 'column'> {
	return { path: source.path, line: 1, column: 1 };
}
