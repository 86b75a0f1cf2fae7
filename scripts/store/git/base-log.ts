import { logFile } from '../../model/publication.ts';
import { gitFault, gitOutput, gitText } from './git.ts';

/** The log of a policies folder as a commit has it, or why it could not be read. */
export type BaseLog =
	| { readonly type: 'log'; readonly text: string }
	| { readonly type: 'absent' }
	| { readonly type: 'unread'; readonly reason: string };

/** The log a commit has in the place of that of a policies folder. */
export function readBaseLog(policies: string, commit: string): BaseLog {
	if (!/^\w/.test(commit)) return { type: 'unread', reason: `${JSON.stringify(commit)} is no commit` };
	try {
		const hash = gitText(policies, ['rev-parse', '--verify', `${commit}^{commit}`]).trim();
		const [entry] = gitText(policies, ['ls-tree', '-z', hash, '--', logFile]).split('\0');
		const blob = /^\d+ blob (\w+)\t/.exec(entry ?? '')?.[1];
		if (blob === undefined) return { type: 'absent' };
		return { type: 'log', text: gitOutput(policies, ['cat-file', 'blob', blob]).toString('utf8') };
	} catch (error) {
		return { type: 'unread', reason: gitFault(error, `the commit ${commit}`) };
	}
}
