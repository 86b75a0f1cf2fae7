import { fileStamp } from './file-stamp.ts';
import { readStoredFile } from '../stored-file.ts';
import type { StoredFile } from '../stored-file.ts';

/** Reads the plain file at a path below a root. */
export type FileReader = (root: string, path: string) => StoredFile;

/**
 * A reader that opens a file again only where it was written to since, and gives the same object for the same bytes: for a
 * preview alone, where an edit that leaves the system's record of the file untouched would cost no more than another save.
 */
export function keptFiles(): FileReader {
	const kept = new Map<string, { readonly stamp: string; readonly stored: StoredFile }>();
	return (root, path) => {
		const stamp = fileStamp(`${root}/${path}`)?.text;
		const known = kept.get(path);
		if (known !== undefined && known.stamp === stamp) return known.stored;
		const read = readStoredFile(root, path);
		if (read.file === undefined || stamp === undefined) {
			kept.delete(path);
			return read;
		}
		const stored = known?.stored.file?.sha256 === read.file.sha256 ? known.stored : read;
		kept.set(path, { stamp, stored });
		return stored;
	};
}
