import { reviewWords } from '../exports/review-words.ts';
import { withAwaitedPostings } from '../lint/awaited-postings.ts';
import { compareMoments } from '../model/moment.ts';
import { draftId } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';
import type { SiteLanguage } from '../timeline/date-words.ts';
import { noticeSentence } from '../timeline/notice-sentence.ts';
import { entryOf } from '../timeline/point-in-time.ts';
import { sentencesIn } from '../timeline/sentences.ts';
import type { StatusQuestion } from '../timeline/status-sentences.ts';
import { timelineOf } from '../timeline/timeline.ts';
import type { Reading } from './command.ts';
import { policyNamed } from './named-revision.ts';

/**
 * A revision in its policy's time: one that waits for `publish`, or a draft, as if posted now, and one whose posting lies
 * ahead as if posted then; asked of the moment of that posting, or of now.
 */
export function proposedRevision({ catalogue, now }: Reading, revision: Revision): StatusQuestion {
	const { revisions } = withAwaitedPostings(policyNamed(catalogue, revision.policy), now);
	const isDraft = revision.id === draftId;
	const posted = { at: now, recorded: false, backfilled: false };
	const own = isDraft ? { ...revision, posted } : revisions.find(({ id }) => id === revision.id)!;
	const at = compareMoments(now, own.posted.at) < 0 ? own.posted.at : now;
	return { timeline: timelineOf(isDraft ? [...revisions, own] : revisions, at), revision: own, at };
}

/** What a notice of withdrawal or repeal does, once posted, in whole sentences; undefined for a text. */
export function noticeEffect(
	{ timeline, revision }: StatusQuestion,
	language: SiteLanguage,
): string | undefined {
	const effect = () => noticeSentence(entryOf(timeline, revision), timeline, sentencesIn(language));
	switch (revision.kind) {
		case 'edition':
		case 'correction':
			return undefined;
		case 'repeal':
			return effect();
		case 'withdrawal':
			return `${effect()} ${reviewWords[language].textStays}`;
	}
}
