import { deferredFile } from './deferred-file.ts';
import { fileStamp } from './file-stamp.ts';
import type { FileReader } from './kept-files.ts';
import type { ReadingNotes } from './reading-notes.ts';
import { readStoredFile } from '../stored-file.ts';

/** Where files are read, and what is done where a note of one turns out to be false. */
export interface NotedPlace {
	/** An absolute path. */
	readonly root: string;
	/** Milliseconds since 1970. */
	readonly clock: () => number;
	readonly forget: () => void;
}

/**
 * What was written to within so many milliseconds before it was read may be written to again without a trace in the
 * system's record, which some file systems keep in steps of two seconds.
 */
const unsettled = 2_500;

/**
 * Opens a file where the system's record of it is not what it was, or may miss a change. Of all others, and of those that
 * have the digest they had, the bytes are read when they are asked for.
 */
export function notedFiles({ root, clock, forget }: NotedPlace, notes: ReadingNotes): FileReader {
	return (_, path) => {
		const now = clock();
		const stamp = fileStamp(`${root}/${path}`);
		const known = notes.before?.files.get(path);
		const deferred = (sha256: string) => ({ file: deferredFile(root, { path, sha256 }, forget) });
		if (known?.stamp !== undefined && known.stamp === stamp?.text) {
			notes.saw(path, known);
			return deferred(known.sha256);
		}
		const stored = readStoredFile(root, path);
		if (stored.file === undefined) return stored;
		const { sha256 } = stored.file;
		const isSettled = stamp !== undefined && stamp.writtenAt < now - unsettled;
		notes.saw(path, { ...(isSettled && { stamp: stamp.text }), sha256 });
		return sha256 === known?.sha256 ? deferred(sha256) : stored;
	};
}
