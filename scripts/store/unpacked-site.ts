import { linkSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pack, PackedFile } from './pack.ts';
import { writeSiteFile } from './site-folder.ts';

/** The files of a pack as they were unpacked into a site before. */
export interface UnpackedBefore {
	/** The folder of that site. */
	readonly folder: string;
	/** When it was finished, in milliseconds since 1970: a file touched later is not what was unpacked. */
	readonly finishedAt: number;
	readonly files: readonly PackedFile[];
}

/** How many files of a pack were written, and how many were there already. */
export interface Unpacking {
	readonly written: number;
	readonly kept: number;
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
): Unpacking {
	const known = new Map(before?.files.map(({ address, sha256 }) => [address, sha256]));
	const isThere = (file: PackedFile): boolean =>
		before !== undefined && known.get(file.address) === file.sha256 && isUntouched(file, before);
	const [kept, fresh] = parted(pack.files, isThere);
	for (const { address } of pack.files) assertBelow(address);
	if (!isTrusted) for (const file of fresh) pack.bytes(file);
	for (const file of fresh) writeSiteFile(folder, file.address, pack.bytes(file));
	for (const file of kept) {
		const isLinked = isShared(join(before!.folder, file.address), join(folder, file.address));
		if (!isLinked) writeSiteFile(folder, file.address, pack.bytes(file));
	}
	return { written: fresh.length, kept: kept.length };
}

/** A pack may come from another machine; what it holds must not leave the site's folder. */
function assertBelow(address: string): void {
	if (address.startsWith('/') || address.split(/[/\\]/).includes('..')) {
		throw new Error(`a pack holds ${address}, which lies outside the site`);
	}
}

/** True for a file of the site before that is as it was unpacked: nobody can set back when it was last touched. */
function isUntouched({ address, length }: PackedFile, { folder, finishedAt }: UnpackedBefore): boolean {
	const stat = lstatSync(join(folder, address), { throwIfNoEntry: false });
	return stat !== undefined && stat.isFile() && stat.size === length && stat.ctimeMs <= finishedAt;
}

/** Lets the new site share a file of the one before; false where the system cannot do so. */
function isShared(old: string, to: string): boolean {
	try {
		linkOrMakeFolder(old, to);
		return true;
	} catch {
		return false;
	}
}

function parted<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): readonly [Item[], Item[]] {
	const parts: readonly [Item[], Item[]] = [[], []];
	for (const item of items) parts[isFirst(item) ? 0 : 1].push(item);
	return parts;
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
