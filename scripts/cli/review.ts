import { join } from 'node:path';
import type { Review } from '../exports/comparison-markdown.ts';
import { reviewWords } from '../exports/review-words.ts';
import type { Language } from '../model/language.ts';
import { compareMoments } from '../model/moment.ts';
import { problemIn } from '../model/problem.ts';
import { draftId } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';
import { siteLanguage } from '../timeline/date-words.ts';
import { sentencesIn } from '../timeline/sentences.ts';
import { statusSentences } from '../timeline/status-sentences.ts';
import { timelineOf } from '../timeline/timeline.ts';
import type { Reading } from './command.ts';
import { policyNamed } from './named-revision.ts';

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
	const problems = reading.problems
		.filter(({ path }) => paths.includes(path))
		.map((problem) => problemIn(problem, told === 'ru' ? 'ru' : 'en'))
		.map((problem) => ({ ...problem, path: join(policies, problem.path) }));
	return {
		application: applicationOf(reading, revision, language),
		...(revision.summary !== undefined && { summary: revision.summary }),
		problems,
	};
}

function applicationOf(
	{ catalogue, now }: Reading,
	revision: Revision,
	language: Language,
): readonly string[] {
	const told = siteLanguage(language);
	if (revision.id === draftId) {
		const { effective } = revision;
		const isDeclared = effective !== undefined;
		return [
			isDeclared
				? sentencesIn(told).upcoming({ from: effective.at, until: undefined, by: undefined })
				: reviewWords[told].fromPosting,
		];
	}
	const { revisions } = policyNamed(catalogue, revision.policy);
	const { at: posting, recorded } = revision.posted;
	const at = compareMoments(now, posting) < 0 ? posting : now;
	const sentences = statusSentences({ timeline: timelineOf(revisions, at), revision, at }, told);
	// The last one tells when it was posted; what is proposed has not been yet.
	return recorded ? sentences : sentences.slice(0, -1);
}
