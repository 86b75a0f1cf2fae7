import { join } from 'node:path';
import type { Moment } from '../model/moment.ts';
import { parsePolicySlug, type PolicySlug } from '../model/policy-slug.ts';
import type { Policy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import type { Revision } from '../model/revision.ts';
import { draftText, firstDraftText } from '../source/draft-text.ts';
import { writeNewFile } from '../store/new-file.ts';
import { inForceAt, upcomingAt } from '../timeline/point-in-time.ts';
import { timelineOf } from '../timeline/timeline.ts';
import { type Command, type Invocation, WrongUsage } from './command.ts';
import { draftKeys } from './draft-keys.ts';

/** `new`: starts the next revision of a policy, or a policy, as a draft. */
export const startDraft: Command = {
	name: 'new',
	summary: 'start the next revision of a policy, or a new policy',
	usage: 'POLICY [--summary WORDS] [--effective MOMENT]',
	help: [
		['POLICY', 'the folder of the policy; its draft begins as its latest text'],
		['--summary WORDS', 'what changes, and why'],
		[
			'--effective MOMENT',
			'when it is to take effect: a date, or a date-time with offset (default: when posted)',
		],
	],
	options: { summary: { type: 'string' }, effective: { type: 'string' } },
	positionals: { least: 1, most: 1 },
	run: async (invocation) => {
		const { policies, terminal, tell, read } = invocation;
		const slug = slugNamed(invocation.positionals[0] ?? '');
		const path = `${slug}/draft.md`;
		const { catalogue, now } = await read();
		const policy = catalogue.policies.find((one) => one.slug === slug);
		// Where a file could not be read, the latest text may be the very one that is missing.
		const unread = catalogue.problems.filter(({ severity }) => severity === 'error');
		const problems = policy?.draft === undefined ? unread : [draftExists(path)];
		if (problems.length === 0) {
			const draft = await draftOf(invocation, slug, { policy, now });
			if (writeNewFile(join(policies, path), draft.text)) {
				terminal.out(`wrote ${join(policies, path)} ${draft.origin}\n${nextSteps(slug)}`);
				return 0;
			}
		}
		tell(problems.length === 0 ? [draftExists(path)] : problems);
		return 1;
	},
};

function nextSteps(slug: PolicySlug): string {
	return `
1. Edit the text. \`summary:\` at its head says what changes and why, and \`effective:\` when it takes effect.
2. Look at it: \`npm start\` shows the draft, what it changes, and what is wrong with it, as you write.
3. When it is ready, \`publish --draft ${slug}\` makes it a revision of that day and records the moment. (Or rename it
   to the day it is to be posted, as in 2026-11-22.md, and let \`publish\` record it then.)
`;
}

function slugNamed(name: string): PolicySlug {
	const slug = parsePolicySlug(name);
	if (slug !== undefined) return slug;
	throw new WrongUsage(
		`${name} cannot be the folder of a policy: write letters, digits, - and _, and no address the site has of its own`,
	);
}

interface History {
	readonly policy: Policy | undefined;
	readonly now: Moment;
}

async function draftOf(invocation: Invocation, slug: PolicySlug, { policy, now }: History) {
	const timeline = timelineOf(policy?.revisions ?? [], now);
	const toCome = upcomingAt(timeline, now);
	const inForce = inForceAt(timeline, now);
	const latest = toCome.findLast(isText) ?? inForce ?? policy?.revisions.findLast(isText);
	if (policy === undefined || latest === undefined) {
		return { text: firstDraftText(slug), origin: 'as the first text of a new policy' };
	}
	const rule = inForce?.commencementRule ?? policy.commencementRule;
	const keys = await draftKeys(invocation, { now, notice: rule.notice });
	const keeps = toCome.map(({ id }) => id);
	return { text: draftText(latest, { ...keys, keeps }), origin: `with the text of ${latest.id}` };
}

function isText({ kind }: Revision): boolean {
	return kind === 'edition' || kind === 'correction';
}

function draftExists(path: string): Problem {
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
