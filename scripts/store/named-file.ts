import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { sha256 } from '../log/digest.ts';
import type { ProblemWords } from '../model/problem.ts';
import { tooLarge } from '../source/decoded-text.ts';
import { sizeLimit } from '../source/source-file.ts';
import { failureWords } from './file-failure.ts';
import { unreadFile, type StoredFile } from './stored-file.ts';

/**
 * Reads the file a user named, whatever it is reached by: a link is followed and a pipe read to its end, unlike in the
 * policies folder. The path as it was named stands in a problem; the file goes by its name alone.
 */
export function readNamedFile(path: string): StoredFile {
	try {
		const stat = statSync(path);
		if (stat.isDirectory()) return unreadFile(path, 'not-a-file', aFolder);
		if (stat.size > sizeLimit) return unreadFile(path, 'file-size', tooLarge(stat.size));
		const bytes = readFileSync(path);
		if (bytes.length > sizeLimit) return unreadFile(path, 'file-size', tooLarge(bytes.length));
		return { file: { path: basename(path), bytes, sha256: sha256(bytes) } };
	} catch (error) {
		return unreadFile(path, 'file', failureWords(error, 'file'));
	}
}

const aFolder: ProblemWords = { message: 'this is a folder, not a file', advice: 'name a file in it' };
