import { lstatSync, readdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeFolder } from './site-folder.ts';
import type { SpareFolder } from './site-folder.ts';
import { isAsBuilt, readBuiltSite, siteKey, noteBuiltSite } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';
import type { WorkShelf } from './work-shelf.ts';

/**
 * The site before the one that is read, put away whole so that the next need not be written whole: it differs from it by
 * what two builds changed.
 */
export interface SpareSite extends SpareFolder {
	/** What the folder was made of that was taken to write into; undefined where none was. */
	readonly taken: () => BuiltSite | undefined;
}

/** The addresses of all files of a site; undefined where one of its packs is there no more. */
export type FilesOf = (record: BuiltSite) => readonly string[] | undefined;

/** The spare of the site in a folder, whose record is of what is there now. */
export function spareSite(
	shelf: WorkShelf,
	{ folder, current, filesOf }: { folder: string; current: BuiltSite | undefined; filesOf: FilesOf },
): SpareSite {
	const place = shelf.place(siteKey(folder, 'spare'));
	let taken: BuiltSite | undefined;
	return {
		taken: () => taken,
		take: async (staging) => {
			const record = readBuiltSite(shelf, place);
			const files = record && filesOf(record);
			if (files === undefined || !hasNothingNew(place, record!, files)) {
				await removeFolder(place);
				return false;
			}
			if (isMoved(place, staging, record!.inode)) taken = record;
			else await removeFolder(staging);
			return taken !== undefined;
		},
		putAway: (old) => {
			if (current !== undefined && isMoved(old, place, current.inode)) noteBuiltSite(shelf, place, current);
		},
	};
}

/** Nothing came to a site since its last file was written: whatever comes to a folder, or goes, touches it. */
function hasNothingNew(site: string, record: BuiltSite, files: readonly string[]): boolean {
	const filled = new Set(files.map(dirname));
	const folders = new Set(filled);
	for (const folder of filled) {
		for (let above = dirname(folder); !folders.has(above); above = dirname(above)) folders.add(above);
	}
	return [...folders].every((folder) => {
		const stat = lstatSync(join(site, folder), { throwIfNoEntry: false });
		if (stat?.isDirectory() !== true) return false;
		// The site's own folder was touched when it was put away.
		return folder === '.' ? holdsOnly(site, files) : isAsBuilt(stat, record);
	});
}

/** True where all that stands in a site's own folder is, or leads to, one of the files. */
function holdsOnly(site: string, files: readonly string[]): boolean {
	const names = new Set(files.map((address) => address.split('/', 1)[0]));
	return readdirSync(site).every((name) => names.has(name));
}

/** Moves a folder; false where that is impossible, as to another disk, or another run moved it, or put another there. */
function isMoved(from: string, to: string, inode: number): boolean {
	try {
		renameSync(from, to);
		return statSync(to).ino === inode;
	} catch {
		return false;
	}
}
