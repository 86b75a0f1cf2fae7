import { execFile, execFileSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmSync,
	rmdirSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import type { Dirent } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** Writes a file of the site at its address below the folder. */
export function writeSiteFile(folder: string, address: string, content: string | Uint8Array): void {
	const path = join(folder, address);
	try {
		writeFileSync(path, content, { flag: 'wx' });
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
		// Most files join others in their folder: making sure of it first would cost as much as the writing.
		if (code === 'ENOENT') mkdirSync(dirname(path), { recursive: true });
		// What is there may be shared with the site that is read: it is never written into.
		else rmSync(path);
		writeFileSync(path, content);
	}
}

/** Moves all files below a folder into that of the site, where nothing has their names, and gives their addresses. */
export function moveSiteFiles(from: string, folder: string): readonly string[] {
	const addresses = readdirSync(from, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(from, join(entry.parentPath, entry.name)));
	for (const address of addresses) {
		const path = join(folder, address);
		mkdirSync(dirname(path), { recursive: true });
		// A file system that looks after careless programs writes to the disk at once what takes the name of another file.
		rmSync(path, { force: true });
		renameSync(join(from, address), path);
	}
	return addresses;
}

/** Takes files of the site away, and the folders that held nothing else. */
export function removeSiteFiles(folder: string, addresses: readonly string[]): void {
	for (const address of addresses) rmSync(join(folder, address), { force: true });
	for (let folders = new Set(addresses.map(dirname)); folders.size > 0;) {
		const emptied = [...folders].filter((name) => name !== '.' && isRemoved(join(folder, name)));
		folders = new Set(emptied.map(dirname));
	}
}

function isRemoved(folder: string): boolean {
	try {
		rmdirSync(folder);
		return true;
	} catch {
		return false;
	}
}

/** What is to hold a site, but is a file, or holds something else. */
export class ForeignFolder extends Error {
	constructor(folder: string, foreign: readonly string[]) {
		const found = foreign.length === 0 ? 'is' : `holds ${foreign.join(', ')},`;
		super(
			`${folder} ${found} something other than a site of ours, and a build would replace it whole: ` +
				'name another folder, or empty this one',
		);
	}
}

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

function assertOurs(folder: string): void {
	if (!existsSync(folder)) return;
	if (!statSync(folder).isDirectory()) throw new ForeignFolder(folder, []);
	const entries = readdirSync(folder, { withFileTypes: true });
	const isSite = existsSync(join(folder, 'assets/in-force.css'));
	const foreign = entries.filter((entry) => !isSite || !mayBeOurs(folder, entry)).map(({ name }) => name);
	if (foreign.length > 0) throw new ForeignFolder(folder, foreign.toSorted().slice(0, 5));
}

/** What a build puts beside its first page: pages in folders, and files of a few kinds; none begins with a dot. */
function mayBeOurs(folder: string, entry: Dirent): boolean {
	if (entry.name.startsWith('.')) return false;
	if (entry.isDirectory()) return entry.name === 'assets' || holdsPage(join(folder, entry.name));
	return /^_headers$|\.(?:html|js|mjs|json|jsonl|xml)$/.test(entry.name);
}

/** A policy may have its pages one folder further down. */
function holdsPage(folder: string): boolean {
	const entries = readdirSync(folder, { withFileTypes: true });
	if (entries.some(({ name }) => name === 'index.html')) return true;
	return entries.some((entry) => entry.isDirectory() && holdsPage(join(folder, entry.name)));
}

/** Puts the new site in its place; true where the old one lies in the place of the new one then. */
function putInPlace(staging: string, folder: string): boolean {
	if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
	if (!existsSync(folder)) {
		renameSync(staging, folder);
		return false;
	}
	if (exchange(staging, folder)) return true;
	const old = `${staging}.old`;
	renameSync(folder, old);
	renameSync(staging, folder);
	renameSync(old, staging);
	return true;
}

const renameat2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

/**
 * Lets two folders change places in one step, which only the kernel can do and Node has no call for; Perl, part of every
 * Debian, has. False where that cannot be had, and nothing has changed.
 */
function exchange(a: string, b: string): boolean {
	const call = process.platform === 'linux' ? renameat2[process.arch] : undefined;
	if (call === undefined) return false;
	try {
		const script = 'exit(syscall(shift(@ARGV) + 0, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)';
		execFileSync('perl', ['-e', script, String(call), a, b], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
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
