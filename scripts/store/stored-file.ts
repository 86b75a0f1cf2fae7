import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { sha256 } from '../log/digest.ts';
import type { Problem, ProblemWords } from '../model/problem.ts';
import { tooLarge } from '../source/decoded-text.ts';
import { errorAt, fileStart, type Finding } from '../source/finding.ts';
import { sizeLimit, type SourceFile } from '../source/source-file.ts';
import { failureWords } from './file-failure.ts';

/** A file read, or the problem that kept it from being read. */
export interface StoredFile {
	readonly file?: SourceFile;
	readonly problem?: Problem;
}

// Not waiting keeps a pipe put in the file's place from stopping the run; Windows has neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads the plain file at a path below the root, once. What was looked at and what is read are the same file: it is
 * opened without following a link, and compared with what stood there before.
 */
export function readStoredFile(root: string, path: string): StoredFile {
	const address = `${root}/${path}`;
	try {
		const before = lstatSync(address);
		const handle = openSync(address, flags);
		try {
			const { ino, dev, size } = fstatSync(handle);
			if (!before.isFile() || before.ino !== ino || before.dev !== dev)
				return { problem: { path, ...changedWhileRead } };
			if (size > sizeLimit) return unreadFile(path, 'file-size', tooLarge(size));
			const bytes = readBytes(handle, size);
			if (bytes === undefined) return { problem: { path, ...changedWhileRead } };
			return { file: { path, bytes, sha256: sha256(bytes) } };
		} finally {
			closeSync(handle);
		}
	} catch (error) {
		return unreadFile(path, 'file', failureWords(error, 'file'));
	}
}

/** What is said of a file that is another by the time it was read. */
export const changedWhileRead: Finding = errorAt(fileStart, 'file-changed', {
	message: 'the file was changed while it was read',
	advice: 'run the command again when nothing writes to the folder',
});

/** The bytes of a file of that size; undefined where it has more or fewer by now. */
function readBytes(handle: number, size: number): Uint8Array | undefined {
	const buffer = Buffer.allocUnsafeSlow(size + 1);
	let length = 0;
	for (let read = -1; read !== 0 && length <= size; length += read) {
		read = readSync(handle, buffer, length, buffer.length - length, null);
	}
	return length === size ? buffer.subarray(0, size) : undefined;
}

/** A file that could not be read, and why. */
export function unreadFile(path: string, rule: string, words: ProblemWords): StoredFile {
	return { problem: { path, ...errorAt(fileStart, rule, words) } };
}
