import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file to be written. */
export interface NewFile {
	readonly name: string;
	readonly text: string;
}

/** The outcome of writing several files into a folder: all are there, or none is. */
export type WrittenFiles =
	/** `names` are those that were not there before; `undo` takes them away again. */
	| { readonly type: 'written'; readonly names: readonly string[]; readonly undo: () => void }
	/** Something else stands in the place of one of them. */
	| { readonly type: 'refused'; readonly name: string };

/**
 * Writes files into a folder, each whole under its name from its first moment on. One that is there with the same text
 * stays. A folder that is not there comes with all its files in one step.
 */
export function writeNewFiles(folder: string, files: readonly NewFile[]): WrittenFiles {
	const occupied = files.find(
		({ name, text }) => existsSync(join(folder, name)) && !holds(join(folder, name), text),
	);
	if (occupied !== undefined) return { type: 'refused', name: occupied.name };
	const missing = files.filter(({ name }) => !existsSync(join(folder, name)));
	const names = missing.map(({ name }) => name);
	const isNewFolder = !existsSync(folder);
	const undo = (): void => {
		if (isNewFolder) rmSync(folder, { recursive: true, force: true });
		else for (const name of names) rmSync(join(folder, name), { force: true });
	};
	const waiting = join(dirname(folder), `.import-${randomUUID()}`);
	mkdirSync(waiting, { recursive: true });
	const linked: string[] = [];
	try {
		for (const { name, text } of missing)
			writeFileSync(join(waiting, name), text, { flag: 'wx', flush: true });
		if (isNewFolder) renameSync(waiting, folder);
		else {
			for (const name of names) {
				// Unlike a rename, a link never takes the place of a file that came in between.
				linkSync(join(waiting, name), join(folder, name));
				linked.push(name);
			}
		}
	} catch (error) {
		for (const name of linked) rmSync(join(folder, name), { force: true });
		throw error;
	} finally {
		rmSync(waiting, { recursive: true, force: true });
	}
	return { type: 'written', names, undo };
}

function holds(path: string, text: string): boolean {
	try {
		return readFileSync(path, 'utf8') === text;
	} catch {
		return false;
	}
}
