import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { logFile } from '../model/publication.ts';
import { type Lock, temporaryName } from './file-lock.ts';
import { textIfThere } from './text-if-there.ts';

/** The lock whoever appends to the log of a policies folder holds. */
export function publicationLock(directory: string): Lock {
	return { directory, file: logFile, patience: 30_000 };
}

/** The log changed under the hands of the one who holds the lock, by something that does not ask for it. */
export class LogChanged extends Error {}

/**
 * Puts a longer log in the place of the one that was read. Whatever happens at whatever moment, the file then holds the
 * old log or the new, whole. Throws a `LogChanged` where the file no longer holds what was read.
 */
export function replaceLog(directory: string, { before, after }: { before: string; after: string }): void {
	const path = join(directory, logFile);
	const temporary = join(directory, temporaryName());
	const handle = openSync(temporary, 'wx', 0o644);
	try {
		writeFileSync(handle, after);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
	if ((textIfThere(path) ?? '') !== before) throw new LogChanged(`${path} was changed by something else`);
	renameSync(temporary, path);
	syncFolder(directory);
}

/** Makes the new name last through a loss of power; a system that cannot open a folder keeps names in its own way. */
function syncFolder(directory: string): void {
	let handle: number;
	try {
		handle = openSync(directory, 'r');
	} catch {
		return;
	}
	try {
		fsyncSync(handle);
	} catch {
		// The log is in place either way.
	} finally {
		closeSync(handle);
	}
}
