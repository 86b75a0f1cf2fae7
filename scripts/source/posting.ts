import { parseMoment, startOfDate, type Moment, type ZoneName } from '../model/moment.ts';
import type { Publication } from '../model/publication.ts';
import { dateOf, draftId, type RevisionId } from '../model/revision-id.ts';
import type { Posting } from '../model/revision.ts';

/** A day that never comes: a draft is not posted until a preview says when it would be. */
const never = '9999-01-01';

/**
 * When a revision was posted: the moment of its log entry, else the start of the day in its id, not recorded. The
 * draft is posted at the end of time. Undefined where the zone never had that day.
 */
export function postingOf(
	id: RevisionId,
	publication: Publication | undefined,
	zone: ZoneName,
): Posting | undefined {
	const recorded = publication && parseMoment(publication.at, zone);
	const at: Moment | undefined = recorded ?? startOfDate(id === draftId ? never : dateOf(id), zone);
	if (at === undefined) return undefined;
	return {
		at,
		recorded: recorded !== undefined,
		backfilled: recorded !== undefined && publication?.backfilled === true,
	};
}
