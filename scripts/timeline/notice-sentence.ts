import type { Sentences } from './sentence-set.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import type { Timeline } from './timeline.ts';

/** What a withdrawal or a repeal does, or that it does nothing. */
export function noticeSentence(entry: TimelineEntry, timeline: Timeline, say: Sentences): string {
	return entry.revision.kind === 'repeal'
		? repealSentence(entry, say)
		: withdrawalSentence(entry, timeline, say);
}

function withdrawalSentence({ revision }: TimelineEntry, timeline: Timeline, say: Sentences): string {
	const taken = timeline.entries.find(
		({ outcome, revision: other }) =>
			outcome.type === 'withdrawn' && outcome.by.id === revision.id && other.id === revision.withdraws,
	);
	return taken?.due === undefined ? say.idleWithdrawal() : say.withdrawalNotice(taken.revision, taken.due);
}

function repealSentence({ due, commencement, until, outcome }: TimelineEntry, say: Sentences): string {
	if (commencement !== undefined) return say.repealNotice(commencement, until);
	const isLost = outcome.type === 'withdrawn' || outcome.type === 'never-in-force';
	if (!isLost || outcome.by === undefined || due === undefined)
		throw new Error('A repeal commences or is taken back');
	return say.withdrawnRepeal({ due, at: outcome.at, by: outcome.by });
}
