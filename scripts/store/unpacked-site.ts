import { linkSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pack, PackedFile } from './pack.ts';
import { writeSiteFile } from './site-folder.ts';

/** The files of a pack as they were unpacked into a site before. */
export interface UnpackedBefore {
	/** The folder of that site. */
	readonly folder: string;
	/** When its last file was written, and when the site before it was gone, in milliseconds since 1970. */
	readonly writtenAt: number;
	readonly finishedAt: number;
	readonly files: readonly PackedFile[];
}

/**
 * Puts the files of a pack into the folder of a site in the making; one that may be damaged is looked through before. A
 * file that the site before has too is not written again: both share it, until the older site goes. Throws a
 * `DamagedPack`.
 */
export function unpack(
	pack: Pack,
	folder: string,
	{ before, isTrusted }: { readonly before: UnpackedBefore | undefined; readonly isTrusted: boolean },
): void {
	const known = new Map(before?.files.map(({ address, sha256 }) => [address, sha256]));
	const inodes = new Map<PackedFile, number>();
	for (const file of before === undefined ? [] : pack.files) {
		const inode = known.get(file.address) === file.sha256 ? untouched(file, before!) : undefined;
		if (inode !== undefined) inodes.set(file, inode);
	}
	const fresh = pack.files.filter((file) => !inodes.has(file));
	for (const { address } of pack.files) assertBelow(address);
	if (!isTrusted) for (const file of fresh) pack.bytes(file);
	for (const file of fresh) writeSiteFile(folder, file.address, pack.bytes(file));
	for (const [file, inode] of inodes) {
		const place = { old: join(before!.folder, file.address), to: join(folder, file.address) };
		if (!isShared(place, inode)) writeSiteFile(folder, file.address, pack.bytes(file));
	}
}

/** A pack may come from another machine; what it holds must not leave the site's folder. */
function assertBelow(address: string): void {
	if (address.startsWith('/') || address.split(/[/\\]/).includes('..')) {
		throw new Error(`a pack holds ${address}, which lies outside the site`);
	}
}

/**
 * The inode of a file of the site before that is as it was unpacked; undefined where it is not. When a file was last touched
 * nobody can set back; what was written after all of the site was there is not ours, whatever the time.
 */
function untouched({ address, length }: PackedFile, site: UnpackedBefore): number | undefined {
	const stat = lstatSync(join(site.folder, address), { throwIfNoEntry: false });
	if (stat === undefined || !stat.isFile() || stat.size !== length) return undefined;
	return stat.mtimeMs <= site.writtenAt && stat.ctimeMs <= site.finishedAt ? stat.ino : undefined;
}

/** Lets the new site share that very file; false where it is another by now, or the system cannot do so. */
function isShared({ old, to }: { readonly old: string; readonly to: string }, inode: number): boolean {
	try {
		linkOrMakeFolder(old, to);
		return lstatSync(to).ino === inode;
	} catch {
		return false;
	}
}

function linkOrMakeFolder(old: string, to: string): void {
	try {
		linkSync(old, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		mkdirSync(dirname(to), { recursive: true });
		linkSync(old, to);
	}
}
