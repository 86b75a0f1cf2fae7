import type { Moment } from '../model/moment.ts';
import type { Revision } from '../model/revision.ts';

/**
 * The moment an edition or a repeal is posted to start applying: the one it declares, else the moment of posting. A
 * declared date that is the very day of posting means from the moment of posting (rule 4 of docs/time.md).
 */
export function dueCommencement(revision: Revision): Moment {
	const { effective, posted } = revision;
	if (effective === undefined) return posted.at;
	const isDayOfPosting = effective.isDate && effective.at.toISODate() === posted.at.toISODate();
	return isDayOfPosting ? posted.at : effective.at;
}
