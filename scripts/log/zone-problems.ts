import { isoMoment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import { logFile, type Publication } from '../model/publication.ts';
import type { Revision } from '../model/revision.ts';

/**
 * Recorded revisions that declare a day on which to start to apply, and that were recorded in another zone than the site
 * has now: the day begins at another moment here. An error, sorted; of a line in UTC a warning, since whoever made a log by
 * other means may have written all of it so.
 */
export function zoneProblems(
	publications: readonly Publication[],
	policies: readonly Policy[],
): readonly Problem[] {
	const revisions = policies.flatMap((policy) => policy.revisions);
	const byName = new Map(revisions.map((revision) => [`${revision.policy}@${revision.id}`, revision]));
	return publications
		.flatMap((publication) => {
			const revision = byName.get(`${publication.policy}@${publication.revision}`);
			return revision !== undefined && isMoved(publication, revision) ? [moved(publication, revision)] : [];
		})
		.toSorted(compareProblems);
}

/** A day of posting means the moment of posting, in whatever zone that is the day. */
function isMoved({ at }: Publication, { effective, posted }: Revision): boolean {
	if (effective?.isDate !== true || offsetOf(at) === offsetOf(isoMoment(posted.at))) return false;
	const day = effective.at.toISODate();
	return at.slice(0, 10) !== day || posted.at.toISODate() !== day;
}

function moved(publication: Publication, { effective, posted }: Revision): Problem {
	const { policy, revision, at, seq } = publication;
	const zone = posted.at.zoneName;
	const day = effective!.at.toISODate();
	return {
		path: logFile,
		line: seq,
		column: 1,
		severity: offsetOf(at) === utcOffset ? 'warning' : 'error',
		message: `${policy}@${revision} was published at ${at}, and that is not the offset of ${zone}, the zone of the site: it was another then, and the day ${policy}@${revision} takes effect, ${day}, began at another moment than ${isoMoment(effective!.at)}`,
		advice:
			'set `zone` in `site.yaml` back to the one it was, since a published text keeps its commencement; texts to come may give `effective` as a date-time with offset',
		rule: 'zone-changed',
	};
}

const utcOffset = '+00:00';

function offsetOf(iso: string): string {
	return iso.endsWith('Z') ? utcOffset : iso.slice(-6);
}
