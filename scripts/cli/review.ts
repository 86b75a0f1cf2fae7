import { join } from 'node:path';
import type { Review } from '../exports/review.ts';
import { reviewWords } from '../exports/review-words.ts';
import type { Language } from '../model/language.ts';
import { compareMoments } from '../model/moment.ts';
import { problemIn } from '../model/problem.ts';
import { draftId } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';
import { siteLanguage } from '../timeline/date-words.ts';
import type { SiteLanguage } from '../timeline/date-words.ts';
import { entryOf, stateAt } from '../timeline/point-in-time.ts';
import { sentencesIn } from '../timeline/sentences.ts';
import { statusSentences } from '../timeline/status-sentences.ts';
import type { StatusQuestion } from '../timeline/status-sentences.ts';
import type { Reading } from './command.ts';
import { noticeEffect, proposedRevision } from './proposed-revision.ts';

/** Who reads a review, and where its policies are. */
export interface Reviewer {
	readonly policies: string;
	readonly language: Language;
}

/** What a reviewer has to know of a revision or draft: when it would apply once posted, and what is wrong with it. */
export function reviewOf(reading: Reading, revision: Revision, { policies, language }: Reviewer): Review {
	const told = siteLanguage(language);
	const texts = [revision, ...revision.translations].map(({ source }) => source.path);
	const paths = [...texts, `${revision.policy}/policy.yaml`];
	const problems = reading
		.problems()
		.filter(({ path }) => paths.includes(path))
		.map((problem) => problemIn(problem, told === 'ru' ? 'ru' : 'en'))
		.map((problem) => ({ ...problem, path: join(policies, problem.path) }));
	return {
		application: applicationOf(reading, revision, language),
		...(revision.summary !== undefined && { summary: revision.summary }),
		problems,
	};
}

function applicationOf(reading: Reading, revision: Revision, language: Language): readonly string[] {
	const told = siteLanguage(language);
	const question = proposedRevision(reading, revision);
	const sentences = statusSentences(question, told);
	// The last one tells when it was posted; what is proposed has not been yet.
	const known = revision.posted.recorded ? sentences : sentences.slice(0, -1);
	const [state, ...others] = known;
	if (noticeEffect(question, told) !== undefined) return others;
	if (revision.id === draftId) return [draftSentence(revision, told)];
	return isFromPosting(question, revision) ? [reviewWords[told].fromPosting, ...others] : [state!, ...others];
}

function draftSentence({ effective }: Revision, language: SiteLanguage): string {
	return effective === undefined
		? reviewWords[language].fromPosting
		: sentencesIn(language).upcoming({ from: effective.at, until: undefined, by: undefined });
}

/** True of a text that is due and would apply as soon as it is posted, which is later than its day began. */
function isFromPosting({ timeline, revision, at }: StatusQuestion, asNamed: Revision): boolean {
	const isAwaited = compareMoments(asNamed.posted.at, revision.posted.at) < 0;
	const { commencement } = entryOf(timeline, revision);
	const isAtOnce = commencement !== undefined && compareMoments(commencement, at) === 0;
	return isAwaited && isAtOnce && stateAt(timeline, revision, at) === 'in-force';
}
