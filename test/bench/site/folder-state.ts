import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder: by path from it, what tells whether one was written again. */
export type FolderState = ReadonlyMap<string, FileState>;

interface FileState {
	/** In bytes. */
	readonly size: number;
	/** Another where a new file stands, even with the same bytes; the same where it was linked, moved or marked as used. */
	readonly mark: string;
}

/** Files and bytes. */
export interface Amount {
	readonly files: number;
	readonly bytes: number;
}

/** The state of a folder; that of one which is not there is empty. */
export function folderState(folder: string): FolderState {
	if (!existsSync(folder)) return new Map();
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return new Map(
		names.flatMap((name) => {
			const stat = lstatSync(join(folder, name), { bigint: true });
			if (!stat.isFile()) return [];
			return [[name, { size: Number(stat.size), mark: `${stat.ino} ${stat.birthtimeNs}` }]];
		}),
	);
}

/** What a folder holds. */
export function heldIn(state: FolderState): Amount {
	return total([...state.values()]);
}

/** What in some folders is in none of the others, as what was written since earlier states: new files, and those written again. */
export function newIn(states: readonly FolderState[], others: readonly FolderState[]): Amount {
	const files = (of: readonly FolderState[]) => of.flatMap((state) => [...state.values()]);
	const marks = new Set(files(others).map(({ mark }) => mark));
	return total(files(states).filter(({ mark }) => !marks.has(mark)));
}

function total(files: readonly FileState[]): Amount {
	return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}
