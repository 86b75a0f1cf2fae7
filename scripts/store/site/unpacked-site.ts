import { linkSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pack, PackedFile } from './pack.ts';
import { writeSiteFile } from './site-files.ts';
import { isAsBuilt } from './built-site.ts';

/** The files of an earlier pack as they were unpacked into a site before. */
export interface UnpackedBefore {
	/** The folder of that site. */
	readonly folder: string;
	/** When its last file was written, and when the site before it was put away, in milliseconds since 1970. */
	readonly writtenAt: number;
	readonly finishedAt: number;
	readonly files: readonly PackedFile[];
}

/** The files of an earlier pack in a site that was looked through. */
export interface UnpackedThere {
	readonly files: readonly PackedFile[];
	/** Addresses of those that are not as they were left. */
	readonly touched: ReadonlySet<string>;
}

/** Where a pack is unpacked, and what is known of the folder and of other sites. */
export interface Unpacking {
	/** The folder of the site in the making. */
	readonly folder: string;
	/** What was unpacked of an earlier pack in that very folder, in the site it was written for. */
	readonly there: UnpackedThere | undefined;
	/** What was unpacked of an earlier pack in the site that is to be replaced. */
	readonly before: UnpackedBefore | undefined;
}

/**
 * Puts the files of a pack into the folder of a site in the making. A file that is there already is left alone, and one that
 * the site before has too is not written again: both share it. Throws a `DamagedPack` where it comes to a file that is not
 * what was packed; those it wrote until then are right, and are written again with the pack that is made in its place.
 */
export function unpack(pack: Pack, { folder, there, before }: Unpacking): void {
	const others = there === undefined ? pack.files : changedFiles(pack, there);
	const inodes = before === undefined ? new Map<PackedFile, number>() : untouched(others, before);
	const fresh = others.filter((file) => !inodes.has(file));
	// To share a file is to touch it: what was shared when this folder was the site is known by where else it is.
	const isThere = (file: PackedFile): boolean =>
		there !== undefined && inodeAt(folder, file) === inodes.get(file);
	const shared = new Set([...inodes.keys()].filter(isThere));
	for (const { address } of others) assertBelow(address);
	for (const file of fresh) writeSiteFile(folder, file.address, pack.bytes(file));
	for (const [file, inode] of inodes) {
		if (shared.has(file)) continue;
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

/** The files of a pack that are not in a folder as they were unpacked there before. */
function changedFiles({ files }: Pack, there: UnpackedThere): readonly PackedFile[] {
	const known = digests(there.files);
	return files.filter(({ address, sha256 }) => known.get(address) !== sha256 || there.touched.has(address));
}

function digests(files: readonly PackedFile[]): ReadonlyMap<string, string> {
	return new Map(files.map(({ address, sha256 }) => [address, sha256]));
}

/** Of files those that a site has as they were unpacked, in folders that are ours, each with its inode. */
function untouched(files: readonly PackedFile[], site: UnpackedBefore): ReadonlyMap<PackedFile, number> {
	const inodes = new Map<PackedFile, number>();
	if (files.length === 0) return inodes;
	const known = digests(site.files);
	const isOurs = foldersAsBuilt(site);
	for (const file of files) {
		if (known.get(file.address) !== file.sha256 || !isOurs(dirname(file.address))) continue;
		const inode = untouchedInode(file, site);
		if (inode !== undefined) inodes.set(file, inode);
	}
	return inodes;
}

/** Tells of folders of a site that no other was moved to their place, which touches none of the files it holds. */
function foldersAsBuilt(site: UnpackedBefore): (folder: string) => boolean {
	// The site's own folder is known by its inode.
	const known = new Map([['.', true]]);
	const isOurs = (folder: string): boolean => {
		const found = known.get(folder);
		if (found !== undefined) return found;
		const stat = lstatSync(join(site.folder, folder), { throwIfNoEntry: false });
		const is = stat?.isDirectory() === true && isAsBuilt(stat, site) && isOurs(dirname(folder));
		known.set(folder, is);
		return is;
	};
	return isOurs;
}

/** The inode of a file of a site that is as it was unpacked; undefined where it is not. */
function untouchedInode({ address, length }: PackedFile, site: UnpackedBefore): number | undefined {
	const stat = lstatSync(join(site.folder, address), { throwIfNoEntry: false });
	if (stat === undefined || !stat.isFile() || stat.size !== length) return undefined;
	return isAsBuilt(stat, site) ? stat.ino : undefined;
}

function inodeAt(folder: string, { address }: PackedFile): number | undefined {
	return lstatSync(join(folder, address), { throwIfNoEntry: false })?.ino;
}

/** Lets the new site share that very file; false where it is another by now, or the system cannot do so. */
function isShared({ old, to }: { readonly old: string; readonly to: string }, inode: number): boolean {
	try {
		linkInPlace(old, to);
		return lstatSync(to).ino === inode;
	} catch {
		return false;
	}
}

function linkInPlace(old: string, to: string): void {
	try {
		linkSync(old, to);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
		if (code === 'ENOENT') mkdirSync(dirname(to), { recursive: true });
		else rmSync(to);
		linkSync(old, to);
	}
}
