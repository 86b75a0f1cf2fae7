import { join } from 'node:path';
import { writeNewFile } from '../store/new-file.ts';
import type { Command } from './command.ts';
import { draftExists, nextSteps, slugNamed, startedDraft } from './draft-start.ts';

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
			const { text, latest } = await startedDraft(invocation, slug, { catalogue, now });
			const origin =
				latest === undefined ? 'as the first text of a new policy' : `with the text of ${latest.id}`;
			if (writeNewFile(join(policies, path), text)) {
				terminal.out(`wrote ${join(policies, path)} ${origin}\n${nextSteps(slug)}`);
				return 0;
			}
		}
		tell(problems.length === 0 ? [draftExists(path)] : problems);
		return 1;
	},
};
