import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exchangeFolders } from './exchanged-folders.ts';
import { assertOurs } from './foreign-folder.ts';

/** A site put away, to write the next one into. */
export interface SpareFolder {
	/** Puts it where the new site is to be written; false where there is none to be had, and nothing is there. */
	readonly take: (staging: string) => Promise<boolean>;
	/** Puts away the site that was replaced; leaves it where it is where that is impossible. */
	readonly putAway: (old: string) => void;
}

/**
 * Replaces a site whole, or not at all: `write` fills a folder beside the old one, and the two change places at the
 * end. Where `write` throws, or the process is killed, the old site is as it was. A link to a folder stays, and leads to the
 * new site. Throws a `ForeignFolder` rather than replace what is no site.
 */
export async function replaceSite(
	place: string,
	write: (staging: string) => Promise<void>,
	spare?: SpareFolder,
): Promise<void> {
	const folder = existsSync(place) ? realpathSync(place) : place;
	mkdirSync(dirname(folder), { recursive: true });
	removeRemains(folder);
	assertOurs(folder);
	const staging = join(dirname(folder), `${remainsPrefix(folder)}${process.pid}`);
	try {
		if ((await spare?.take(staging)) !== true) mkdirSync(staging);
		await write(staging);
		if (putInPlace(staging, folder)) spare?.putAway(staging);
	} finally {
		await removeFolder(staging);
	}
}

/** The system's own program takes a sixth of the time Node needs for tens of thousands of files. */
export async function removeFolder(folder: string): Promise<void> {
	if (!existsSync(folder)) return;
	await new Promise<void>((resolve) => execFile('rm', ['-rf', '--', folder], () => resolve()));
	removeIfAllowed(folder);
}

/** What another user put there may not be ours to remove; it stands in nobody's way. */
function removeIfAllowed(folder: string): void {
	try {
		rmSync(folder, { recursive: true, force: true });
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code !== 'EACCES' && code !== 'EPERM') throw error;
	}
}

/** Puts the new site in its place; true where the old one lies in the place of the new one then. */
function putInPlace(staging: string, folder: string): boolean {
	if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
	if (!existsSync(folder)) {
		renameSync(staging, folder);
		return false;
	}
	if (exchangeFolders(staging, folder)) return true;
	const old = `${staging}.old`;
	renameSync(folder, old);
	renameSync(staging, folder);
	renameSync(old, staging);
	return true;
}

/**
 * Clears what builds that were killed left beside the site; where one was killed between the two renames of a machine
 * that cannot exchange folders, its old site comes back.
 */
function removeRemains(folder: string): void {
	const parent = dirname(folder);
	for (const name of readdirSync(parent)) {
		const owner = name.startsWith(remainsPrefix(folder))
			? parseInt(name.slice(remainsPrefix(folder).length), 10)
			: NaN;
		if (Number.isNaN(owner) || isRunning(owner)) continue;
		if (name.endsWith('.old') && !existsSync(folder)) renameSync(join(parent, name), folder);
		else removeIfAllowed(join(parent, name));
	}
}

function remainsPrefix(folder: string): string {
	return `.${basename(folder)}.build-`;
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return pid !== process.pid;
	} catch (error) {
		// It runs, but for another user.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
