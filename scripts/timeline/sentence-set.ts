import type { Moment } from '../model/moment.ts';
import type { Revision } from '../model/revision.ts';
import type { RevisionState } from './revision-state.ts';

/** A text's time in force, with what ends it where that is known. */
export interface Turn {
	readonly from: Moment;
	readonly until: Moment | undefined;
	readonly by: Revision | undefined;
}

/** A text's turn whose end is known. */
export interface EndedTurn {
	readonly from: Moment;
	readonly until: Moment;
	readonly by: Revision;
}

/** What kept a text from its turn: `by`, posted at a moment, while the text was due at another. */
export interface LostTurn {
	readonly due: Moment;
	readonly at: Moment;
	readonly by: Revision;
}

/**
 * The sentences a reader sees about time, in one language. Each is whole, begins with a capital, ends with a full stop,
 * is plain text, and speaks of "this text" whether that is an edition or a correction. None says "now": what they say
 * holds for as long as nothing else is posted.
 */
export interface Sentences {
	/** What a revision is called: `Редакция от 1 сентября 2026 г.`; no full stop. */
	readonly revisionName: (revision: Revision) => string;
	/** What a revision of a kind is called, as it begins its name. */
	readonly kindName: (kind: Revision['kind']) => string;
	/** A state in a word or two, for tables and badges; no full stop. */
	readonly stateName: (state: RevisionState, revision: Pick<Revision, 'kind'>) => string;

	/** When a text is to start applying; no full stop. */
	readonly takesEffect: (from: Moment) => string;

	readonly inForce: (turn: Turn) => string;
	readonly upcoming: (turn: Turn) => string;
	/** Its period is over: superseded, corrected or repealed, as what ended it tells. */
	readonly over: (turn: EndedTurn) => string;
	/** Another text took its place from its very first moment. */
	readonly displaced: (from: Moment, by: Revision) => string;
	/** A notice took it back. */
	readonly withdrawn: (lost: LostTurn) => string;
	/** Another edition withdrew it. */
	readonly neverInForce: (lost: LostTurn) => string;
	/** Another edition was given the same commencement. */
	readonly overtaken: (lost: LostTurn) => string;
	/** A correction stood in for it before it commenced. */
	readonly correctedBeforehand: (lost: LostTurn) => string;
	/** A correction that came after the period of what it corrects. */
	readonly correctionTooLate: () => string;
	/** A correction of nothing that was posted. */
	readonly correctionOfNothing: () => string;

	readonly correction: (corrected: Revision) => string;
	readonly retroactive: (from: Moment, reason: string | undefined) => string;
	readonly withdrawalNotice: (withdrawn: Revision, due: Moment) => string;
	/** A notice that withdraws nothing it could. */
	readonly idleWithdrawal: () => string;
	readonly repealNotice: (from: Moment, until: Moment | undefined) => string;
	/** A repeal that was itself taken back. */
	readonly withdrawnRepeal: (lost: LostTurn) => string;

	readonly posted: (at: Moment) => string;
	/** The log has no entry: the start of the day in the file name stands in. */
	readonly momentNotRecorded: (day: Moment) => string;
	/** The log's entry was made later than the posting. */
	readonly backfilled: (at: Moment) => string;

	readonly nothingInForce: () => string;
	readonly nothingInForceSince: (repeal: Moment) => string;
	/** The same where something is to take effect. */
	readonly nothingInForceUntil: (until: Moment) => string;
	readonly repealedUntil: (repeal: Moment, until: Moment) => string;
	readonly nextChange: (at: Moment) => string;
	readonly noChangeKnown: () => string;
	/** What is said was known at that moment. */
	readonly asOf: (at: Moment) => string;
	/** For a reader whose clock is past the next change. */
	readonly changePassed: (at: Moment) => string;
	/** The same reader is told what applies since; the name of a text follows. */
	readonly inForceSince: (at: Moment) => string;
	/** Or that nothing does; the name of the notice follows. */
	readonly repealedSince: (at: Moment) => string;
	readonly sample: () => string;
	readonly draft: () => string;
}

/** A text closed by a full stop, unless it ends in a mark that closes it already (`2026 г.`). */
export function sentence(text: string): string {
	const words = text.trimEnd();
	return /[.!?…]$/u.test(words) ? words : `${words}.`;
}

/** What is told of something that has a title: `Terms: all revisions`, or `What may I do? All revisions`. */
export function titled(title: string, what: string): string {
	if (!/[?!…]$/u.test(title)) return `${title}: ${what}`;
	const [first = '', ...rest] = what;
	return `${title} ${first.toUpperCase()}${rest.join('')}`;
}
