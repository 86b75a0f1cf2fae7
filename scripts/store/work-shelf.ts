import { createHash, randomUUID } from 'node:crypto';
import {
	accessSync,
	constants,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A folder of finished work, each under a digest of all it was made from, so that it may be deleted, copied and shared at
 * any time: what is found is what would be made.
 */
export interface WorkShelf {
	readonly folder: string;
	/** Where work under a key lies, or is to be put; what has a place asked for stays when others are forgotten. */
	readonly place: (key: string) => string;
	/** The work kept under a key; undefined where there is none, or it is damaged. */
	readonly find: (key: string) => Uint8Array | undefined;
	readonly keep: (key: string, work: Uint8Array) => void;
	readonly forget: (key: string) => void;
	/** Forgets what was used least lately, until what is left fits, and every folder; what this run used stays. */
	readonly trim: (bytes: number, now?: number) => void;
}

/** Where work is kept unless another folder is asked for. */
export const defaultShelf = fileURLToPath(new URL('../../.cache', import.meta.url));

/**
 * A folder that can be written to: the one wanted or, where the program lies in a place that is only read, one that goes
 * with this run.
 */
export function writableShelf(wanted: string): string {
	try {
		mkdirSync(wanted, { recursive: true });
		accessSync(wanted, constants.W_OK);
		return wanted;
	} catch {
		const folder = mkdtempSync(join(tmpdir(), 'in-force-'));
		process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
		return folder;
	}
}

/** What was used or made within so many milliseconds may be another run's at this moment. */
const recent = 3_600_000;

const digestLength = 32;

/** The shelf in a folder, which is made when something is put there. */
export function workShelf(folder: string): WorkShelf {
	const used = new Set<string>();
	const place = (key: string): string => {
		used.add(key);
		return join(folder, key);
	};
	return {
		folder,
		place,
		find: (key) => sealedWork(place(key)),
		keep: (key, work) => {
			const path = place(key);
			mkdirSync(folder, { recursive: true });
			const making = temporaryName(path);
			writeFileSync(making, Buffer.concat([work, digest(work)]), { flag: 'wx' });
			renameSync(making, path);
		},
		forget: (key) => rmSync(join(folder, key), { force: true }),
		trim: (bytes, now = Date.now()) => trimmed({ folder, used }, bytes, now),
	};
}

/** Work whose end is the digest of the rest. */
function sealedWork(path: string): Uint8Array | undefined {
	try {
		const sealed = readFileSync(path);
		const work = sealed.subarray(0, Math.max(0, sealed.length - digestLength));
		if (!digest(work).equals(sealed.subarray(work.length))) return undefined;
		markUsed(path);
		return work;
	} catch {
		return undefined;
	}
}

/** Beside a path, while what is to lie there is made; processes of two containers may have one number. */
export function temporaryName(path: string): string {
	return `${path}.${randomUUID()}`;
}

/** It is the least lately used that is forgotten. Work that may only be read is nobody's to forget. */
export function markUsed(path: string): void {
	const now = Date.now() / 1000;
	try {
		utimesSync(path, now, now);
	} catch {
		return;
	}
}

function trimmed(
	{ folder, used }: { readonly folder: string; readonly used: ReadonlySet<string> },
	bytes: number,
	now: number,
): void {
	const works = names(folder)
		.map((name) => ({ name, ...statOf(join(folder, name)) }))
		.toSorted((a, b) => Number(used.has(b.name)) - Number(used.has(a.name)) || b.at - a.at);
	let total = 0;
	for (const { name, size, at, isFolder } of works) {
		total += size;
		const isClaimed = used.has(name) || now - at < recent;
		const isTooMuch = isFolder || total > bytes;
		if (isTooMuch && !isClaimed) rmSync(join(folder, name), { recursive: true, force: true });
	}
}

function names(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

interface WorkState {
	readonly size: number;
	readonly at: number;
	/** Of a folder nobody knows how much it holds. */
	readonly isFolder: boolean;
}

/** Another run may have taken it away meanwhile. */
function statOf(path: string): WorkState {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (stat?.isDirectory() === true) return { size: 0, at: stat.ctimeMs, isFolder: true };
	return { size: stat?.size ?? 0, at: stat?.mtimeMs ?? 0, isFolder: false };
}

function digest(work: Uint8Array): Buffer {
	return createHash('sha256').update(work).digest();
}
