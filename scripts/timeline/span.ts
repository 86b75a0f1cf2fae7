import { compareMoments, type Moment } from '../model/moment.ts';
import type { Revision } from '../model/revision.ts';
import { dueCommencement } from './due-commencement.ts';
import { comparePostings } from './posting-order.ts';

/** A revision's turn on the line: from its commencement to that of the next, `by`. Empty where both are one moment. */
export interface Span {
	readonly revision: Revision;
	readonly edition: Revision;
	readonly from: Moment;
	readonly until: Moment | undefined;
	readonly by: Revision | undefined;
}

/** The turns of editions and repeals as they commence; of two that commence together, the one posted later comes last. */
export function editionSpans(revisions: readonly Revision[]): readonly Span[] {
	const turns = revisions
		.map((revision) => ({ revision, from: dueCommencement(revision) }))
		.toSorted((a, b) => compareMoments(a.from, b.from) || comparePostings(a.revision, b.revision));
	return turns.map(({ revision, from }, index) => {
		const next = turns[index + 1];
		return { revision, edition: revision, from, until: next?.from, by: next?.revision };
	});
}

/**
 * An edition's turn shared with its corrections, given in the order of posting: each stands in from its posting, or
 * from the edition's commencement if later, to the next one's turn or the end of the edition's.
 */
export function correctedSpans(span: Span, corrections: readonly Revision[]): readonly Span[] {
	const texts = [span.revision, ...corrections];
	return texts.map((revision, index) => {
		const from = startWithin(span, revision);
		const next = texts[index + 1];
		const isNextInTime = next !== undefined && isBefore(startWithin(span, next), span.until);
		const until = isNextInTime ? startWithin(span, next) : span.until;
		return { revision, edition: span.edition, from, until, by: isNextInTime ? next : span.by };
	});
}

function startWithin(span: Span, revision: Revision): Moment {
	const isLater = revision !== span.revision && compareMoments(revision.posted.at, span.from) > 0;
	return isLater ? revision.posted.at : span.from;
}

function isBefore(moment: Moment, end: Moment | undefined): boolean {
	return end === undefined || compareMoments(moment, end) < 0;
}
