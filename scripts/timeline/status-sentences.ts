import { compareMoments, type Moment } from '../model/moment.ts';
import { isText, type Revision } from '../model/revision.ts';
import type { SiteLanguage } from './date-words.ts';
import { lostTurnSentence } from './lost-turn-sentence.ts';
import { noticeSentence } from './notice-sentence.ts';
import { entryOf, entryState, repealAt } from './point-in-time.ts';
import type { Sentences } from './sentence-set.ts';
import { sentencesIn } from './sentences.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import type { Timeline } from './timeline.ts';

/** Whose place in time is told: a revision as one timeline knows it, at a moment. */
export interface StatusQuestion {
	readonly timeline: Timeline;
	readonly revision: Revision;
	readonly at: Moment;
}

/**
 * Everything to say beside a revision about its place in time, each a whole sentence of plain text: what it is at the
 * moment with both ends of its period, whether it corrects another or is retroactive, and when it was posted. That the
 * policy is a sample, and as of when all this is known, is for the page to add (`sample`, `asOf`, `nextChange`).
 * Throws for a revision the timeline does not know.
 */
export function statusSentences(question: StatusQuestion, language: SiteLanguage): readonly string[] {
	const { timeline, revision, at } = question;
	const say = sentencesIn(language);
	const entry = entryOf(timeline, revision);
	return [
		isText(revision) ? stateSentence(entry, at, say) : noticeSentence(entry, timeline, say),
		...correctionSentences(revision, timeline, say),
		...retroactiveSentences(entry, say),
		postingSentence(revision, say),
	];
}

/** What to say at a moment when no revision is in force: that none is, and since which repeal. */
export function nothingInForceSentence(timeline: Timeline, at: Moment, language: SiteLanguage): string {
	const say = sentencesIn(language);
	const repeal = repealAt(timeline, at);
	const since = repeal && entryOf(timeline, repeal).commencement;
	return since === undefined ? say.nothingInForce() : say.nothingInForceSince(since);
}

function stateSentence(entry: TimelineEntry, at: Moment, say: Sentences): string {
	const { outcome, commencement, until } = entry;
	const from = commencement ?? entry.due ?? entry.revision.posted.at;
	const by = 'by' in outcome && until !== undefined ? outcome.by : undefined;
	switch (entryState(entry, at)) {
		case 'upcoming':
			return say.upcoming({ from, until, by });
		case 'in-force':
			return say.inForce({ from, until, by });
		case 'withdrawn':
		case 'never-in-force':
			return lostTurnSentence(entry, say);
		case 'superseded':
		case 'repealed':
		case 'notice':
			if (until === undefined || by === undefined)
				throw new Error(`${entry.revision.id} is over without end`);
			return compareMoments(from, until) === 0 ? say.displaced(from, by) : say.over({ from, until, by });
	}
}

function correctionSentences(revision: Revision, timeline: Timeline, say: Sentences): readonly string[] {
	if (revision.kind !== 'correction') return [];
	const corrected = timeline.entries.find((entry) => entry.revision.id === revision.corrects);
	return corrected === undefined ? [] : [say.correction(corrected.revision)];
}

function retroactiveSentences({ revision, commencement }: TimelineEntry, say: Sentences): readonly string[] {
	if (commencement === undefined || compareMoments(commencement, revision.posted.at) >= 0) return [];
	return [say.retroactive(commencement, revision.retroactive)];
}

function postingSentence({ posted }: Revision, say: Sentences): string {
	if (!posted.recorded) return say.momentNotRecorded(posted.at);
	return posted.backfilled ? say.backfilled(posted.at) : say.posted(posted.at);
}
