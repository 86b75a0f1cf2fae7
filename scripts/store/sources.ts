import type { Problem } from '../model/problem.ts';
import type { RevisionId } from '../model/revision-id.ts';
import { claimProblems } from '../source/claims.ts';
import type { NamedFile, PolicyFiles } from '../source/policy-texts.ts';
import type { SourceFile } from '../source/source-file.ts';
import { parseSourceName, type SourceName } from '../source/source-name.ts';
import { walkFolder } from './folder-walk.ts';
import type { FileReader } from './kept/kept-files.ts';
import { nameProblem } from './name-problems.ts';
import { readStoredFile, type StoredFile } from './stored-file.ts';

/** The files of a policies folder, sorted by what they are. */
export interface Sources {
	readonly settings?: SourceFile;
	readonly log?: SourceFile;
	/** By folder below the policies folder, `/`-separated. */
	readonly folders: ReadonlyMap<string, PolicyFiles>;
	/** Every plain file in the folders, read or not. */
	readonly paths: ReadonlySet<string>;
	readonly problems: readonly Problem[];
}

interface Folder {
	settings?: SourceFile;
	readonly texts: NamedFile[];
	readonly present: Set<RevisionId>;
}

interface NamedStore extends StoredFile {
	readonly path: string;
	readonly name: SourceName;
}

/**
 * Reads every file of ours below a folder, and says of every other why it is not read; of the folders of policies those
 * that are wanted.
 */
export async function readSources(
	root: string,
	read: FileReader = readStoredFile,
	wanted?: ReadonlySet<string>,
): Promise<Sources> {
	const { files: paths, problems } = await walkFolder(root, wanted);
	const named = paths.map((path) => ({ path, name: parseSourceName(path) }));
	const stored = named
		.filter(
			({ path, name }) => isOurs(name) && (!path.includes('/') || wanted?.has(parentOf(path)) !== false),
		)
		.map(({ path, name }) => ({ path, name, ...read(root, path) }));
	const atRoot = (type: SourceName['type']) => stored.find(({ name }) => name.type === type)?.file;
	const settings = atRoot('site-settings');
	const log = atRoot('publication-log');
	return {
		...(settings && { settings }),
		...(log && { log }),
		folders: foldersOf(stored),
		paths: new Set(paths),
		problems: [
			...problems,
			...claimProblems(paths),
			...named.flatMap(({ path, name }) => nameProblem(path, name) ?? []),
			...stored.flatMap(({ problem }) => problem ?? []),
		],
	};
}

function parentOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/'));
}

function isOurs({ type }: SourceName): boolean {
	return type !== 'program' && type !== 'hidden' && type !== 'left-out' && type !== 'misnamed';
}

function foldersOf(stored: readonly NamedStore[]): ReadonlyMap<string, PolicyFiles> {
	const folders = new Map<string, Folder>();
	for (const { path, name, file } of stored) {
		if (name.type !== 'text' && name.type !== 'policy-settings') continue;
		const parent = parentOf(path);
		const folder = folders.get(parent) ?? { texts: [], present: new Set() };
		folders.set(parent, folder);
		if (name.type === 'policy-settings') {
			if (file !== undefined) folder.settings = file;
			continue;
		}
		if (name.language === undefined) folder.present.add(name.id);
		if (file !== undefined) folder.texts.push({ ...name, file });
	}
	return folders;
}
