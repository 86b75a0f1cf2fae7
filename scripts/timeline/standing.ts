import { compareMoments, type Moment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import type { RevisionId } from '../model/revision-id.ts';
import type { CommencementRule, Revision } from '../model/revision.ts';
import { correctedEditions } from './corrected-editions.ts';
import { dueCommencement } from './due-commencement.ts';
import { comparePostings } from './posting-order.ts';
import { canWithdraw } from './withdrawals.ts';

/** How things stood when a revision was posted, by what had been posted before it. */
export interface Standing {
	readonly revision: Revision;
	readonly inForce: Revision | undefined;
	/** What the text in force promises about the next revision; undefined where nothing is in force. */
	readonly rule: CommencementRule | undefined;
	/** The last edition or repeal to have commenced. */
	readonly current: Revision | undefined;
	/** Editions and repeals still to come, in the order of posting. */
	readonly toCome: readonly Revision[];
}

interface Line {
	readonly current: Revision | undefined;
	readonly rule: CommencementRule;
	readonly toCome: readonly Revision[];
	/** The latest correction of each edition. */
	readonly corrections: ReadonlyMap<RevisionId, Revision>;
}

/**
 * How things stood at each posting, in the order of posting; revisions whose posting lies ahead are among them. A rule
 * a text declares holds from it on, for every later text on the line that declares none (rule 10 of docs/time.md).
 */
export function standingsOf({ revisions, commencementRule }: Policy): readonly Standing[] {
	const posted = revisions.toSorted(comparePostings);
	const mended = correctedEditions(posted);
	let line: Line = { current: undefined, rule: commencementRule, toCome: [], corrections: new Map() };
	return posted.map((revision) => {
		line = advanced(line, revision.posted.at);
		const standing = standingOf(line, revision);
		line = withPosted(line, revision, mended.get(revision.id));
		return standing;
	});
}

/** The line at a moment: what was due by then has commenced, in order. */
function advanced(line: Line, at: Moment): Line {
	const due = line.toCome.filter((revision) => compareMoments(dueCommencement(revision), at) <= 0);
	if (due.length === 0) return line;
	const toCome = line.toCome.filter((revision) => !due.includes(revision));
	return due.toSorted(compareTurns).reduce(commenced, { ...line, toCome });
}

function standingOf({ current, rule, toCome, corrections }: Line, revision: Revision): Standing {
	const isInForce = current !== undefined && current.kind !== 'repeal';
	const inForce = isInForce ? (corrections.get(current.id) ?? current) : undefined;
	return { revision, inForce, rule: isInForce ? rule : undefined, current, toCome };
}

function withPosted(line: Line, revision: Revision, mended: Revision | undefined): Line {
	switch (revision.kind) {
		case 'correction':
			return mended === undefined ? line : corrected(line, revision, mended);
		case 'withdrawal':
			return withdrawn(line, revision);
		case 'edition':
		case 'repeal': {
			const left = withdrawn(line, revision);
			const isToCome = compareMoments(dueCommencement(revision), revision.posted.at) > 0;
			return isToCome ? { ...left, toCome: [...left.toCome, revision] } : commenced(left, revision);
		}
	}
}

function withdrawn(line: Line, by: Revision): Line {
	const toCome = line.toCome.filter((target) => target.id !== by.withdraws || !canWithdraw(by, target));
	return { ...line, toCome };
}

function commenced(line: Line, revision: Revision): Line {
	if (line.current !== undefined && compareTurns(revision, line.current) < 0) return line;
	const text = line.corrections.get(revision.id) ?? revision;
	const rule = text.commencementRule ?? revision.commencementRule ?? line.rule;
	return { ...line, current: revision, rule };
}

function corrected(line: Line, correction: Revision, edition: Revision): Line {
	const corrections = new Map(line.corrections).set(edition.id, correction);
	const rule = line.current === edition ? (correction.commencementRule ?? line.rule) : line.rule;
	return { ...line, corrections, rule };
}

/** Orders editions and repeals by commencement; of two that commence together the one posted later comes last. */
function compareTurns(a: Revision, b: Revision): number {
	return compareMoments(dueCommencement(a), dueCommencement(b)) || comparePostings(a, b);
}
