import { readdir } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { compareText, type Problem } from '../model/problem.ts';
import { failureWords } from './file-failure.ts';
import { parseSourceName } from '../source/source-name.ts';
import { errorAt, fileStart, problemsOf } from '../source/finding.ts';

// The system's names are bytes; what is not UTF-8 has no other name to open it by.
const undecodedName = errorAt(fileStart, 'file-name', {
	message: 'this name is not in UTF-8, and the file is not read',
	advice: 'rename it',
});

/** What lies below a folder. */
export interface FolderWalk {
	/** Paths of the plain files below the folder, `/`-separated, by code units. */
	readonly files: readonly string[];
	/** Folders that cannot be listed, and names that stand for neither a file nor a folder. */
	readonly problems: readonly Problem[];
}

/**
 * Walks a folder without following a symbolic link or opening anything. Names that begin with a dot are passed over,
 * folders with all that is in them, but a plain file among them is listed, so that a hidden program can be refused. Of
 * the folders below, those are listed that are wanted and those they lie in; all, unless some are named.
 */
export async function walkFolder(root: string, wanted?: ReadonlySet<string>): Promise<FolderWalk> {
	const entered = wanted && withParents(wanted);
	const files: string[] = [];
	const problems: Problem[] = [];
	const folders = [''];
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		for (const entry of await list(`${root}/${folder}`, folder, problems)) {
			const path = `${folder}${entry.name}`;
			if (entry.name.includes('\uFFFD')) problems.push({ path, ...undecodedName });
			else if (entry.isFile()) files.push(path);
			else if (entry.name.startsWith('.')) continue;
			else if (entered?.has(path) === false) continue;
			else if (entry.isDirectory() && !isFileName(path)) folders.push(`${path}/`);
			else problems.push(notAFile(path, entry));
		}
	}
	return { files: files.toSorted(compareText), problems };
}

/** The folders, and all they lie in. */
function withParents(wanted: ReadonlySet<string>): ReadonlySet<string> {
	const folders = new Set<string>();
	for (const folder of wanted) {
		for (let end = folder.length; end > 0; end = folder.lastIndexOf('/', end - 1)) {
			folders.add(folder.slice(0, end));
		}
	}
	return folders;
}

async function list(address: string, folder: string, problems: Problem[]): Promise<readonly Dirent[]> {
	try {
		return await readdir(address, { withFileTypes: true });
	} catch (error) {
		const path = folder === '' ? '.' : folder.slice(0, -1);
		problems.push(...problemsOf(path, [errorAt(fileStart, 'folder', failureWords(error, 'folder'))]));
		return [];
	}
}

function notAFile(path: string, entry: Dirent): Problem {
	const words = {
		message: `this is ${kindOf(entry)}, and is not read`,
		advice: 'put the file itself in its place',
	};
	return { path, ...errorAt(fileStart, 'not-a-file', words) };
}

function kindOf(entry: Dirent): string {
	if (entry.isDirectory()) return 'a folder under the name of a file';
	return entry.isSymbolicLink() ? 'a symbolic link' : 'a device, pipe or socket';
}

/** True for a name that only a file of ours has. */
function isFileName(path: string): boolean {
	const { type } = parseSourceName(path);
	return type !== 'left-out' && type !== 'program' && type !== 'hidden';
}
