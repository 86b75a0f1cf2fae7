import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** A file's name and the one it gets, both below a folder. */
export interface Renaming {
	readonly from: string;
	readonly to: string;
}

/**
 * Gives files their new names, one after another, and what gives them back. Where one cannot be renamed, or its new name
 * is taken, those before it have their old names again, and the error is thrown.
 */
export function renameFiles(folder: string, renamings: readonly Renaming[]): () => void {
	const done: Renaming[] = [];
	const undo = (): void => {
		for (const { from, to } of done.toReversed()) renameSync(join(folder, to), join(folder, from));
	};
	try {
		for (const renaming of renamings) {
			if (existsSync(join(folder, renaming.to))) throw new NameTaken(renaming.to);
			renameSync(join(folder, renaming.from), join(folder, renaming.to));
			done.push(renaming);
		}
	} catch (error) {
		undo();
		throw error;
	}
	return undo;
}

/** A file is there already under the name another one was to get. */
export class NameTaken extends Error {
	constructor(path: string) {
		super(`${path} is there already`);
	}
}
