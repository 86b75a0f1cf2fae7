import type { Revision } from '../../scripts/model/revision.ts';
import { inForceAt, stateAt } from '../../scripts/timeline/point-in-time.ts';
import { timelineOf } from '../../scripts/timeline/timeline.ts';
import { moment, shown } from './history.ts';

/** A moment by which everything in a test's history has been posted. */
export const farAhead = moment('2100-01-01');

/** The id of the revision in force. */
export function inForce(revisions: readonly Revision[], at: string, knownAt = farAhead): string | undefined {
	return inForceAt(timelineOf(revisions, knownAt), moment(at))?.id;
}

/** Each known revision with its state at a moment. */
export function states(revisions: readonly Revision[], at: string): Record<string, string> {
	const timeline = timelineOf(revisions, farAhead);
	return Object.fromEntries(
		timeline.entries.map(({ revision: one }) => [one.id, stateAt(timeline, one, moment(at))]),
	);
}

/** Each known revision with its period, `commencement/until`. */
export function periods(revisions: readonly Revision[], knownAt = farAhead): Record<string, string> {
	const { entries } = timelineOf(revisions, knownAt);
	return Object.fromEntries(
		entries.map((entry) => [
			entry.revision.id,
			entry.commencement === undefined ? 'none' : `${shown(entry.commencement)}/${shown(entry.until)}`,
		]),
	);
}
