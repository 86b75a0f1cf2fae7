import { execFileSync } from 'node:child_process';
import { sizeLimit } from '../../source/source-file.ts';

/** What git says in a folder, as bytes. Nothing the repository sets up is run. Throws where git is absent or refuses. */
export function gitOutput(folder: string, words: readonly string[]): Buffer {
	const settings = [
		'core.fsmonitor=false',
		'core.hooksPath=',
		'i18n.logOutputEncoding=UTF-8',
		'log.showSignature=false',
	];
	return execFileSync(
		'git',
		[
			'--literal-pathspecs',
			'--no-replace-objects',
			'-C',
			folder,
			...settings.flatMap((one) => ['-c', one]),
			...words,
		],
		{
			maxBuffer: 8 * sizeLimit,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: {
				...process.env,
				GIT_OPTIONAL_LOCKS: '0',
				GIT_TERMINAL_PROMPT: '0',
				GIT_NO_LAZY_FETCH: '1',
				LC_ALL: 'C',
			},
		},
	);
}

/** What git says in a folder, as text. */
export function gitText(folder: string, words: readonly string[]): string {
	return gitOutput(folder, words).toString('utf8');
}

/** Why git did not say what was asked of it, in words for the user. */
export function gitFault(error: unknown, asked: string): string {
	const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: Buffer };
	if (code === 'ENOENT') return 'the program git is not installed';
	const said = stderr?.toString('utf8').trim().split('\n').at(-1);
	return `git cannot read ${asked}${said === undefined || said === '' ? '' : ` (${said})`}`;
}
