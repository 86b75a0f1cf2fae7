import { continuationProblems } from '../log/continuation.ts';
import type { Problem } from '../model/problem.ts';
import { logFile } from '../model/publication.ts';
import { readBaseLog } from '../store/git/base-log.ts';
import type { Invocation, Reading } from './command.ts';

/** What `--base` does, for the help of a command that takes it. */
export const baseHelp = [
	'--base COMMIT',
	'check too that the log continues the one of that commit, as a proposed change must',
] as const;

/** Why the log is no continuation of the one of the commit that `--base` names; none where it names none. */
export function baseProblems(
	{ values, policies }: Pick<Invocation, 'values' | 'policies'>,
	{ catalogue }: Reading,
): readonly Problem[] {
	const commit = values['base'];
	if (typeof commit !== 'string') return [];
	const base = readBaseLog(policies, commit);
	switch (base.type) {
		case 'absent':
			return [];
		case 'log':
			return continuationProblems(catalogue.publicationLog, { whose: 'base', text: base.text });
		case 'unread':
			return [unread(base.reason)];
	}
}

function unread(reason: string): Problem {
	return {
		path: logFile,
		line: 1,
		column: 1,
		severity: 'error',
		message: `the log of the base cannot be read (${reason})`,
		advice: 'name a commit that is here; a shallow checkout has to fetch it first',
		rule: 'base-unread',
	};
}
