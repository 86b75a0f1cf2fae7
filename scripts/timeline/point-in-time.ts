import { compareMoments, type Moment } from '../model/moment.ts';
import type { RevisionId } from '../model/revision-id.ts';
import { isText, type Revision } from '../model/revision.ts';
import type { RevisionState } from './revision-state.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import type { Timeline } from './timeline.ts';

/** The revision in force at a moment, as the timeline knows it; undefined where nothing is. */
export function inForceAt(timeline: Timeline, at: Moment): Revision | undefined {
	return timeline.entries.find((entry) => entry.revision.kind !== 'repeal' && isWithin(entry, at))?.revision;
}

/** The repeal because of which nothing is in force at a moment; undefined where something is, or nothing ever was. */
export function repealAt(timeline: Timeline, at: Moment): Revision | undefined {
	return timeline.entries.find((entry) => entry.revision.kind === 'repeal' && isWithin(entry, at))?.revision;
}

/**
 * What is to come after a moment, as the timeline knows it, in order of commencement: revisions, and repeals. Of an upcoming
 * edition and its correction only the correction, since the edition's own wording will never apply; nothing that was still
 * upcoming at the moment and is known to have lost its turn since.
 */
export function upcomingAt(timeline: Timeline, at: Moment): readonly Revision[] {
	return timeline.entries
		.filter((entry) => hasTurnAfter(entry, at))
		.toSorted((a, b) => compareMoments(a.commencement!, b.commencement!))
		.map((entry) => entry.revision);
}

/** What a revision of the timeline is at a moment. Throws for a revision the timeline does not know. */
export function stateAt(timeline: Timeline, revision: Revision, at: Moment): RevisionState {
	return entryState(entryOf(timeline, revision), at);
}

/** A revision's entry in the timeline. Throws for a revision the timeline does not know. */
export function entryOf(timeline: Timeline, revision: Revision): TimelineEntry {
	const entry = knownEntry(timeline, revision.id);
	if (entry === undefined) throw new Error(`${revision.id} is not known at ${timeline.knownAt.toISO()}`);
	return entry;
}

const indexes = new WeakMap<Timeline, ReadonlyMap<RevisionId, TimelineEntry>>();

/** The entry a timeline has under an id. Found at once: each page asks for a few, of as many as there are pages. */
export function knownEntry(timeline: Timeline, id: RevisionId): TimelineEntry | undefined {
	const known = indexes.get(timeline);
	const index = known ?? new Map(timeline.entries.map((entry) => [entry.revision.id, entry]));
	if (known === undefined) indexes.set(timeline, index);
	return index.get(id);
}

/** What the entry's revision is at a moment. */
export function entryState(entry: TimelineEntry, at: Moment): RevisionState {
	if (!isText(entry.revision)) return 'notice';
	if (isToCome(entry, at)) return 'upcoming';
	switch (entry.outcome.type) {
		case 'withdrawn':
		case 'never-in-force':
			return entry.outcome.type;
		case 'repealed':
			return isWithin(entry, at) ? 'in-force' : 'repealed';
		case 'open':
		case 'superseded':
		case 'corrected':
		case 'notice':
			return isWithin(entry, at) ? 'in-force' : 'superseded';
	}
}

function hasTurnAfter({ commencement, until }: TimelineEntry, at: Moment): boolean {
	const isAhead = commencement !== undefined && compareMoments(at, commencement) < 0;
	return isAhead && (until === undefined || compareMoments(commencement, until) < 0);
}

function isToCome({ outcome, commencement, due }: TimelineEntry, at: Moment): boolean {
	if (due === undefined) return false;
	switch (outcome.type) {
		case 'withdrawn':
		case 'never-in-force':
			return compareMoments(at, outcome.at) < 0;
		default:
			return commencement !== undefined && compareMoments(at, commencement) < 0;
	}
}

function isWithin({ commencement, until }: TimelineEntry, at: Moment): boolean {
	const hasCommenced = commencement !== undefined && compareMoments(commencement, at) <= 0;
	return hasCommenced && (until === undefined || compareMoments(at, until) < 0);
}
