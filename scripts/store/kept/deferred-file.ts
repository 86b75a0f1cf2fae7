import type { SourceFile } from '../../source/source-file.ts';
import { changedWhileRead, readStoredFile } from '../stored-file.ts';

/** A file has other bytes, or none, when they are asked for than it had for the system's record of it. */
export class ChangedFile extends Error {}

/**
 * The file at a path below the root, whose bytes are read when they are asked for. Asking throws a `ChangedFile` where
 * they have another digest, after `forget` was called.
 */
export function deferredFile(
	root: string,
	{ path, sha256 }: Pick<SourceFile, 'path' | 'sha256'>,
	forget: () => void,
): SourceFile {
	return {
		path,
		get bytes() {
			const { file, problem = { path, ...changedWhileRead } } = readStoredFile(root, path);
			if (file?.sha256 === sha256) return file.bytes;
			forget();
			throw new ChangedFile(`${problem.path}: ${problem.message}: ${problem.advice}`);
		},
		sha256,
	};
}
