import { parsePolicySlug, type PolicySlug } from '../model/policy-slug.ts';
import type { Problem } from '../model/problem.ts';
import { isText } from '../model/revision.ts';
import type { Revision } from '../model/revision.ts';
import { draftText, firstDraftText } from '../source/draft-text.ts';
import { inForceAt, upcomingAt } from '../timeline/point-in-time.ts';
import { timelineOf } from '../timeline/timeline.ts';
import { type Invocation, type Reading, WrongUsage } from './command.ts';
import { draftKeys, givenKeys } from './draft-keys.ts';

/** The policy a word on the command line means, whether it is there yet or not. Throws a `WrongUsage`. */
export function slugNamed(name: string): PolicySlug {
	const slug = parsePolicySlug(name);
	if (slug !== undefined) return slug;
	throw new WrongUsage(
		`${name} cannot be the folder of a policy: write letters, digits, - and _, and no address the site has of its own`,
	);
}

/** The file of a draft, and the revision whose text it begins with; absent of the first draft of a policy. */
export interface StartedDraft {
	readonly text: string;
	readonly latest?: Revision;
}

/** What a draft is begun from: a text, or else the latest one of the policy. */
interface DraftStart extends Pick<Reading, 'catalogue' | 'now'> {
	readonly body?: string;
}

/**
 * The draft of a policy, with its latest text or another in its place; the summary and the commencement are those the
 * options give or, where there is a text already, the person is asked for.
 */
export async function startedDraft(
	invocation: Invocation,
	slug: PolicySlug,
	{ catalogue, now, body }: DraftStart,
): Promise<StartedDraft> {
	const policy = catalogue.policies.find((one) => one.slug === slug);
	const timeline = timelineOf(policy?.revisions ?? [], now);
	const toCome = upcomingAt(timeline, now);
	const inForce = inForceAt(timeline, now);
	const latest = toCome.findLast(isText) ?? inForce ?? policy?.revisions.findLast(isText);
	if (policy === undefined || latest === undefined)
		return { text: firstDraftText(body ?? firstBody(slug), givenKeys(invocation, { now })) };
	const rule = inForce?.commencementRule ?? policy.commencementRule;
	const keys = await draftKeys(invocation, { now, notice: rule.notice });
	const keeps = toCome.map(({ id }) => id);
	const source = body === undefined ? latest.source : { ...latest.source, body };
	return { text: draftText({ ...latest, source }, { ...keys, keeps }), latest };
}

function firstBody(slug: PolicySlug): string {
	return `# ${slug}\n\n1. The first clause.\n`;
}

/** What to do with a draft that was just written. */
export function nextSteps(slug: PolicySlug): string {
	return `
1. Edit the text. \`summary:\` at its head says what changes and why, and \`effective:\` when it takes effect.
2. Look at it: \`npm start\` shows the draft, what it changes, and what is wrong with it, as you write.
3. When it is ready, \`publish --draft ${slug}\` makes it a revision of that day and records the moment. (Or rename it
   to the day it is to be posted, as in 2026-11-22.md, and let \`publish\` record it then.)
`;
}

/** That a draft is there already, which stays as it is. */
export function draftExists(path: string): Problem {
	return {
		path,
		line: 1,
		column: 1,
		severity: 'error',
		message: 'the policy has a draft already',
		advice: 'go on with it, or rename it to the day it is to be posted before you start another',
		rule: 'draft-exists',
	};
}
