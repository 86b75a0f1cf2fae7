import { readdirSync, statSync } from 'node:fs';
import { compareText } from '../model/problem.ts';

/** True for a path at which a folder stands. */
export function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The names of the plain files in a folder, by code units; what begins with a dot, or as a word processor's note that a file is open, is none. */
export function filesIn(folder: string): readonly string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile() && !/^(?:\.|~\$)/.test(entry.name))
		.map(({ name }) => name)
		.toSorted(compareText);
}
