import { compareMoments, type Moment } from '../model/moment.ts';
import type { RevisionId } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';
import { dueCommencement } from './due-commencement.ts';
import type { Outcome } from './outcome.ts';
import { comparePostings } from './posting-order.ts';
import type { Span } from './span.ts';

/** A known revision's place in time. Its period is `[commencement, until)`. */
export interface TimelineEntry {
	readonly revision: Revision;
	/** The edition whose period it shares: of a correction the one it mends, else the revision itself. */
	readonly edition: Revision;
	/** When it is, or was, to start applying; undefined for a withdrawal and a correction that mends nothing. */
	readonly due: Moment | undefined;
	/**
	 * When it starts to apply; of a repeal, from when nothing is in force. Undefined where it never does. A retroactive
	 * edition may leave an earlier text the empty period in which both ends are one moment.
	 */
	readonly commencement: Moment | undefined;
	/** The end of its period, exclusive; undefined where none is known, or there is no period. */
	readonly until: Moment | undefined;
	readonly outcome: Outcome;
}

/** The entry of a revision that has its turn on the line of all of them, or lost it to another before it came. */
export function spanEntry(span: Span, spans: ReadonlyMap<RevisionId, Span>): TimelineEntry {
	const { revision, edition, from, until, by } = span;
	const entry = (commencement: Moment | undefined, ended: Moment | undefined, outcome: Outcome) => ({
		revision,
		edition,
		due: from,
		commencement,
		until: ended,
		outcome,
	});
	if (by === undefined || until === undefined) return entry(from, until, { type: 'open' });
	if (isLost(span)) {
		const at = comparePostings(by, revision) < 0 ? revision.posted.at : by.posted.at;
		return entry(undefined, undefined, { type: 'never-in-force', by, at });
	}
	return entry(from, compareMoments(until, from) <= 0 ? from : until, endedBy(startingThere(by, spans)));
}

/** What truly starts where a revision is due: another, where that one lost its turn to it before it came. */
function startingThere(due: Revision, spans: ReadonlyMap<RevisionId, Span>): Revision {
	const span = spans.get(due.id);
	return span?.by !== undefined && isLost(span) ? startingThere(span.by, spans) : due;
}

/** The entry of an edition or a repeal that was taken back, or of a correction of one. */
export function withdrawnEntry(revision: Revision, edition: Revision, by: Revision): TimelineEntry {
	const type = by.kind === 'edition' ? 'never-in-force' : 'withdrawn';
	const outcome: Outcome = { type, by, at: by.posted.at };
	return {
		revision,
		edition,
		due: dueCommencement(edition),
		commencement: undefined,
		until: undefined,
		outcome,
	};
}

/** The entry of a notice that takes back another revision. */
export function withdrawalEntry(revision: Revision): TimelineEntry {
	return { ...withoutPeriod(revision), outcome: { type: 'notice' } };
}

/** The entry of a correction that names no edition posted before it. */
export function correctionOfNothing(revision: Revision): TimelineEntry {
	const outcome: Outcome = { type: 'never-in-force', by: undefined, at: revision.posted.at };
	return { ...withoutPeriod(revision), outcome };
}

function withoutPeriod(revision: Revision) {
	return { revision, edition: revision, due: undefined, commencement: undefined, until: undefined };
}

/** An empty period means "never applied" only where that was settled before it began; else it applied as known then. */
function isLost({ revision, from, until, by }: Span): boolean {
	if (by === undefined || until === undefined || compareMoments(until, from) > 0) return false;
	return compareMoments(by.posted.at, from) < 0 || comparePostings(by, revision) < 0;
}

function endedBy(by: Revision): Outcome {
	switch (by.kind) {
		case 'repeal':
			return { type: 'repealed', by };
		case 'correction':
			return { type: 'corrected', by };
		case 'edition':
		case 'withdrawal':
			return { type: 'superseded', by };
	}
}
