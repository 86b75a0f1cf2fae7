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
import { type Command, WrongUsage } from './command.ts';

/** `new`: starts the next revision of a policy, or a policy, as a draft. */
export const startDraft: Command = {
	name: 'new',
	summary: 'start the next revision of a policy, or a new policy',
	usage: 'POLICY',
	help: [['POLICY', 'the folder of the policy; its draft begins as its latest text']],
	options: {},
	positionals: { least: 1, most: 1 },
	run: async ({ positionals: [name = ''], policies, terminal, tell, read }) => {
		const slug = slugNamed(name);
		const { catalogue, now } = await read();
		const path = `${slug}/draft.md`;
		const draft = draftOf(
			slug,
			catalogue.policies.find((policy) => policy.slug === slug),
			now,
		);
		// Where a file could not be read, the latest text may be the very one that is missing.
		const unread = catalogue.problems.filter(({ severity }) => severity === 'error');
		const isWritten = unread.length === 0 && writeNewFile(join(policies, path), draft.text);
		if (isWritten) {
			terminal.out(`wrote ${join(policies, path)} ${draft.origin}\n${nextSteps}`);
			return 0;
		}
		const problems = unread.length > 0 ? unread : [draftExists(path)];
		tell(problems);
		return 1;
	},
};

const nextSteps = `
1. Edit the text, and write into \`summary:\` what changes and why.
2. Look at it: \`npm start\` shows the draft and what it changes.
3. When it is ready, rename it to the day it is to be posted, as in 2026-11-22.md, and run \`check\`.
`;

function slugNamed(name: string): PolicySlug {
	const slug = parsePolicySlug(name);
	if (slug !== undefined) return slug;
	throw new WrongUsage(
		`${name} cannot be the folder of a policy: write letters, digits, - and _, and no address the site has of its own`,
	);
}

function draftOf(slug: PolicySlug, policy: Policy | undefined, now: Moment) {
	const timeline = timelineOf(policy?.revisions ?? [], now);
	const toCome = upcomingAt(timeline, now);

	const latest = toCome.findLast(isText) ?? inForceAt(timeline, now) ?? policy?.revisions.findLast(isText);
	if (latest === undefined) {
		return { text: firstDraftText(slug), origin: 'as the first text of a new policy' };
	}
	const ids = toCome.map(({ id }) => id);
	return { text: draftText(latest, ids), origin: `with the text of ${latest.id}` };
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
