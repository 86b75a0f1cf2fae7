import type { Moment } from '../model/moment.ts';
import type { RevisionId } from '../model/revision-id.ts';
import { hasOwnTurn, type Revision } from '../model/revision.ts';
import { correctedEditions } from './corrected-editions.ts';
import { postedBy } from './posting-order.ts';
import { correctedSpans, editionSpans, type Span } from './span.ts';
import {
	correctionOfNothing,
	spanEntry,
	type TimelineEntry,
	withdrawalEntry,
	withdrawnEntry,
} from './timeline-entry.ts';
import { withdrawalsOf } from './withdrawals.ts';

/** One policy's revisions in time, as known at a moment: nothing in it depends on what was posted later. */
export interface Timeline {
	readonly knownAt: Moment;
	/** Every known revision, in the order of posting. */
	readonly entries: readonly TimelineEntry[];
}

/**
 * The timeline of one policy's revisions, given in any order, as known at a moment (rules 3 to 9 of docs/time.md).
 * It is total: where revisions contradict each other it follows rule 6, and the rules of `lint/` report them.
 */
export function timelineOf(revisions: readonly Revision[], knownAt: Moment): Timeline {
	const known = postedBy(revisions, knownAt);
	const withdrawals = withdrawalsOf(known);
	const mended = correctedEditions(known);
	const spans = spansOf(known, withdrawals, mended);
	const entries = known.map((revision) => {
		if (revision.kind === 'withdrawal') return withdrawalEntry(revision);
		const span = spans.get(revision.id);
		if (span !== undefined) return spanEntry(span, spans);
		const edition = revision.kind === 'correction' ? mended.get(revision.id) : revision;
		const by = edition && withdrawals.get(edition.id);
		return edition && by ? withdrawnEntry(revision, edition, by) : correctionOfNothing(revision);
	});
	return { knownAt, entries };
}

function spansOf(
	known: readonly Revision[],
	withdrawals: ReadonlyMap<RevisionId, Revision>,
	mended: ReadonlyMap<RevisionId, Revision>,
): ReadonlyMap<RevisionId, Span> {
	const corrections = correctionsByEdition(known, mended);
	const standing = known.filter((revision) => hasOwnTurn(revision) && !withdrawals.has(revision.id));
	const spans = editionSpans(standing).flatMap((span) =>
		correctedSpans(span, corrections.get(span.revision.id) ?? []),
	);
	return new Map(spans.map((span) => [span.revision.id, span]));
}

function correctionsByEdition(
	known: readonly Revision[],
	mended: ReadonlyMap<RevisionId, Revision>,
): ReadonlyMap<RevisionId, readonly Revision[]> {
	const corrections = new Map<RevisionId, Revision[]>();
	for (const revision of known) {
		const edition = mended.get(revision.id);
		if (edition === undefined) continue;
		const earlier = corrections.get(edition.id);
		if (earlier === undefined) corrections.set(edition.id, [revision]);
		else earlier.push(revision);
	}
	return corrections;
}
