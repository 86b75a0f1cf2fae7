import type { ProblemWords } from '../model/problem.ts';

const reasons: ReadonlyMap<string, string> = new Map([
	['ENOENT', 'is not there'],
	['ENOTDIR', 'is not a folder'],
	['EACCES', 'may not be read by this user'],
	['EPERM', 'may not be read by this user'],
	['ELOOP', 'is a symbolic link'],
]);

/** What is said of a file or folder that the system would not open. */
export function failureWords(error: unknown, what: 'file' | 'folder'): ProblemWords {
	const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
	const reason = reasons.get(code) ?? `cannot be read (${code})`;
	return {
		message: `the ${what} ${reason}`,
		advice: `check that the ${what} exists and that you may read it`,
	};
}
