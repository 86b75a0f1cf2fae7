import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { DateTime } from 'luxon';
import { compareMoments, type Moment, type ZoneName } from '../../model/moment.ts';
import type { ProblemWords } from '../../model/problem.ts';
import { gitFault, gitOutput, gitText } from './git.ts';

/** A file as one commit left it. */
export interface FileState {
	readonly commit: string;
	/** When the commit came to the branch: not before the one it follows. */
	readonly at: Moment;
	/** What its clock said, where that is before the one it follows. */
	readonly clock?: Moment;
	/** What its author said; of a merger, what the authors of the commits it brought in said. */
	readonly message: string;
	/** The name it then had, without its folder. */
	readonly name: string;
	/** Absent where the commit took the file away. */
	readonly bytes?: Uint8Array;
}

/** The states of a file, oldest first, or what is said where there is no history to be read. */
export type GitHistory =
	| { readonly type: 'history'; readonly states: readonly FileState[]; readonly isShallow: boolean }
	| { readonly type: 'unread'; readonly words: ProblemWords };

/**
 * The history of a file on the branch that is checked out, its renames followed; of what a merger brought in, only the
 * outcome is a state, since only that was ever on the branch. Nothing the repository sets up is run.
 */
export function readGitHistory(path: string, zone: ZoneName): GitHistory {
	try {
		if (!statSync(dirname(path)).isDirectory()) throw new Error('no folder');
		const top = gitText(dirname(path), ['rev-parse', '--show-toplevel']).trimEnd();
		const isShallow = gitText(top, ['rev-parse', '--is-shallow-repository']).trim() === 'true';
		const log = gitText(dirname(path), [...logWords, '--', basename(path)]);
		const changes = changesIn(log);
		if (changes.length === 0) return unread(`git knows no history of ${path}`);
		return {
			type: 'history',
			states: inTurn(changes.toReversed().map((change) => stateOf(top, change, zone))),
			isShallow,
		};
	} catch (error) {
		return unread(failureOf(error, path));
	}
}

/** Clocks differ from one machine to another, and what is rebased may keep its time; the order of commits is sure. */
function inTurn(states: readonly FileState[]): readonly FileState[] {
	let latest = states[0]?.at;
	return states.map((state) => {
		if (latest === undefined || compareMoments(latest, state.at) <= 0) {
			latest = state.at;
			return state;
		}
		return { ...state, at: latest, clock: state.at };
	});
}

const logWords = [
	'log',
	'--first-parent',
	'--diff-merges=first-parent',
	'--follow',
	'--find-renames',
	'--raw',
	'-z',
	'--no-abbrev',
	'--no-ext-diff',
	'--no-textconv',
	'--format=%H%x00%P%x00%cI%x00%B%x00',
];

interface FileChange {
	readonly commit: string;
	readonly parents: readonly string[];
	readonly at: string;
	readonly message: string;
	/** Undefined where the file is gone, or is no plain file. */
	readonly blob: string | undefined;
	/** From the top of the repository; two for a rename. */
	readonly paths: readonly string[];
}

/** Reads the log field by field, since a message may hold anything but NUL. */
function changesIn(log: string): readonly FileChange[] {
	const fields = log.split('\0');
	const changes: FileChange[] = [];
	for (let at = 0; at + 5 < fields.length;) {
		const [commit = '', parents = '', time = '', message = ''] = fields.slice(at, at + 4);
		const [, mode = '', blob = '', status = ''] =
			/^\s*:\d+ (\d+) \w+ (\w+) ([A-Z])/.exec(fields[at + 5] ?? '') ?? [];
		const count = status === 'R' || status === 'C' ? 2 : 1;
		changes.push({
			commit,
			parents: parents.split(' ').filter(Boolean),
			at: time,
			message: message.trim(),
			blob: status !== 'D' && mode.startsWith('100') ? blob : undefined,
			paths: fields.slice(at + 6, at + 6 + count),
		});
		at += 6 + count;
	}
	return changes;
}

function stateOf(top: string, change: FileChange, zone: ZoneName): FileState {
	const { commit, at, blob, paths } = change;
	const bytes = blob === undefined ? undefined : new Uint8Array(gitOutput(top, ['cat-file', 'blob', blob]));
	return {
		commit,
		at: DateTime.fromISO(at, { zone }) as Moment,
		message: messageOf(top, change),
		name: basename(paths.at(-1) ?? ''),
		...(bytes && { bytes }),
	};
}

/** A merger's own message says that it merged. */
function messageOf(top: string, { commit, parents, message, paths }: FileChange): string {
	if (parents.length < 2) return message;
	const log = gitText(top, [
		'log',
		'--no-merges',
		'--reverse',
		'--format=%B%x00',
		`${commit}^1..${commit}`,
		'--',
		...paths,
	]);
	const messages = log
		.split('\0')
		.map((one) => one.trim())
		.filter(Boolean);
	return messages.length === 0 ? message : messages.join('\n\n');
}

function failureOf(error: unknown, path: string): string {
	const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: Buffer };
	if (code === 'ENOENT' && stderr === undefined) return 'the folder of the file is not there';
	return gitFault(error, `the history of ${path}`);
}

function unread(message: string): GitHistory {
	return {
		type: 'unread',
		words: { message, advice: 'name a file, as it is called today, in a checkout of a git repository' },
	};
}
