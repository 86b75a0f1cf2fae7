import type { Catalogue } from '../model/catalogue.ts';
import type { Moment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import type { Revision } from '../model/revision.ts';
import { standingsOf } from '../timeline/standing.ts';
import { withAwaitedPostings } from './awaited-postings.ts';
import { mendableTexts } from './judged-text.ts';
import { revisionRules } from './rules.ts';
import { settledProblem } from './settled-problem.ts';
import { suspicions } from './suspicions.ts';

/**
 * What the rules find in the catalogue's policies at a moment, as each policy sets them, sorted. Revisions whose posting
 * lies ahead are judged as if posted then, those that wait for `publish` as if posted now, and so is the draft, of which
 * promises that would be broken are warnings. Problems of reading are the catalogue's own and not repeated.
 */
export function lint(catalogue: Catalogue, now: Moment): readonly Problem[] {
	return [...lintRevisions(catalogue, now), ...lintTexts(catalogue)].toSorted(compareProblems);
}

/** The same, but what the rules that read words find only in policies that set a rule to be an error: else they only warn. */
export function lintForErrors(catalogue: Catalogue, now: Moment): readonly Problem[] {
	const policies = catalogue.policies.filter(({ lint }) =>
		Object.values(lint ?? {}).some(({ severity }) => severity === 'error'),
	);
	return [...lintRevisions(catalogue, now), ...lintTexts({ ...catalogue, policies })].toSorted(
		compareProblems,
	);
}

/** What the rules of promises and dates find. */
export function lintRevisions({ policies }: Catalogue, now: Moment): readonly Problem[] {
	return policies.flatMap((policy) => {
		const awaited = withAwaitedPostings(policy, now);
		const found = (one: Policy) => {
			const subject = { policy: one, standings: standingsOf(one), now };
			return settledProblems(
				policy,
				revisionRules.flatMap((rule) => rule.find(subject)),
			);
		};
		return policy.draft === undefined
			? found(awaited)
			: [...found(awaited), ...ofDraft(policy.draft, found(withPosted(awaited, policy.draft, now)))];
	});
}

/** What the rules that read words find in the texts that can still be mended. */
export function lintTexts({ policies, settings }: Catalogue): readonly Problem[] {
	return policies.flatMap((policy) =>
		settledProblems(
			policy,
			mendableTexts(policy).flatMap((text) => suspicions(text, settings)),
		),
	);
}

function settledProblems(policy: Policy, problems: readonly Problem[]): readonly Problem[] {
	return problems.flatMap((problem) => settledProblem(problem, policy) ?? []);
}

function withPosted(policy: Policy, draft: Revision, now: Moment): Policy {
	const posted = { at: now, recorded: false, backfilled: false };
	return { ...policy, revisions: [...policy.revisions, { ...draft, posted }] };
}

function ofDraft({ source, translations }: Revision, problems: readonly Problem[]): readonly Problem[] {
	const paths = [source.path, ...translations.map((translation) => translation.source.path)];
	return problems
		.filter(({ path }) => paths.includes(path))
		.map((problem) => ({ ...problem, severity: 'warning' }));
}

/** The catalogue as the public has it: what is wrong with a draft must not hold up what is published. */
export function withoutDrafts(catalogue: Catalogue): Catalogue {
	const policies = catalogue.policies.map(({ draft: _, ...policy }) => policy);
	return { ...catalogue, policies };
}
