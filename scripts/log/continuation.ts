import type { Problem } from '../model/problem.ts';
import { parsePublicationLog } from './publication-log.ts';

/**
 * Why a log is no continuation of the one the public site serves: the first line that was lost or differs. Undefined
 * where every line the public has seen still stands; the log may be ahead of the site.
 */
export function continuationProblem(log: string, live: string, path: string): Problem | undefined {
	const place = { path, column: 1, severity: 'error' } as const;
	const unsound = parsePublicationLog(live, path).problems[0];
	if (unsound !== undefined) {
		return {
			...place,
			line: 1,
			message: `the log the public site serves is unsound (its line ${unsound.line}: ${unsound.message})`,
			advice: 'check the address, and that it serves the log itself; if so, find out who changed it',
			rule: 'live-unsound',
		};
	}
	const [ours, theirs] = [linesOf(log), linesOf(live)];
	const index = theirs.findIndex((line, at) => line !== ours[at]);
	if (index === -1) return undefined;
	const isLost = index >= ours.length;
	return {
		...place,
		line: isLost ? Math.max(ours.length, 1) : index + 1,
		message: isLost
			? `the public site serves ${theirs.length} publications, and this log has only ${ours.length}: it went back`
			: `line ${index + 1} is not the one the public site serves: the log was forked or rewritten`,
		advice: 'bring in the log that is public (from version control or from the site), and publish after it',
		rule: isLost ? 'live-ahead' : 'live-forked',
	};
}

function linesOf(log: string): readonly string[] {
	return log.split('\n').filter((line) => line !== '');
}
