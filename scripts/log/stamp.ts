import { startOfDay } from '../model/day-start.ts';
import { compareMoments, isoMoment, type Moment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import { compareText } from '../model/problem.ts';
import type { Publication } from '../model/publication.ts';
import { compareRevisionIds } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';
import { formatPublication, lineDigest, noPrevious } from './publication-line.ts';

/** A publication about to be recorded. */
export interface Stamp {
	readonly revision: Revision;
	readonly at: Moment;
	/** True for a past publication brought in later. */
	readonly backfilled: boolean;
}

/**
 * What is due at a moment: every revision that is not in the log and whose date has come, as posted now. With
 * `backfill` those of earlier days are posted at the start of their day and marked. Oldest first. A sample binds nobody
 * and is never recorded.
 */
export function dueStamps(policies: readonly Policy[], now: Moment, backfill: boolean): readonly Stamp[] {
	const today = startOfDay(now);
	return policies
		.filter(({ sample }) => !sample)
		.flatMap(({ revisions }) => revisions)
		.filter(({ posted }) => !posted.recorded && compareMoments(posted.at, now) <= 0)
		.map((revision) => {
			const backfilled = backfill && revision.posted.at.toMillis() < today.toMillis();
			return { revision, at: backfilled ? revision.posted.at : now, backfilled };
		})
		.toSorted((a, b) => compareMoments(a.at, b.at) || compareRevisions(a.revision, b.revision));
}

/** The policies as they stand once the stamps are recorded. */
export function stampedPolicies(policies: readonly Policy[], stamps: readonly Stamp[]): readonly Policy[] {
	const stampOf = new Map(stamps.map((stamp) => [stamp.revision, stamp]));
	return policies.map((policy) => ({
		...policy,
		revisions: policy.revisions.map((revision) => {
			const stamp = stampOf.get(revision);
			if (stamp === undefined) return revision;
			return { ...revision, posted: { at: stamp.at, recorded: true, backfilled: stamp.backfilled } };
		}),
	}));
}

/** The log with the stamps as its last lines, each chained to the line before. */
export function appendedLog(log: string, stamps: readonly Stamp[]): string {
	const lines = log
		.replace(/\n$/, '')
		.split('\n')
		.filter((line) => line !== '');
	for (const stamp of stamps) lines.push(formatPublication(publicationOf(stamp, lines)));
	return lines.map((line) => `${line}\n`).join('');
}

function publicationOf({ revision, at, backfilled }: Stamp, lines: readonly string[]): Publication {
	const last = lines.at(-1);
	return {
		seq: lines.length + 1,
		event: 'published',
		policy: revision.policy,
		revision: revision.id,
		sha256: revision.source.sha256,
		...besideOf(revision),
		at: isoMoment(at),
		...(backfilled ? { backfilled } : {}),
		previous: last === undefined ? noPrevious : lineDigest(last),
	};
}

/** The digests of the translations that stand beside a text, as a line of the log has them. */
function besideOf({ translations }: Revision): Pick<Publication, 'translations'> {
	if (translations.length === 0) return {};
	return {
		translations: Object.fromEntries(translations.map(({ language, source }) => [language, source.sha256])),
	};
}

function compareRevisions(a: Revision, b: Revision): number {
	return compareText(a.policy, b.policy) || compareRevisionIds(a.id, b.id);
}
