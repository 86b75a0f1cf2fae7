import { lstatSync, renameSync, statSync } from 'node:fs';
import { removeFolder } from './site-folder.ts';
import type { SpareFolder } from './site-folder.ts';
import { namesIn, noteBuiltSite, readBuiltSite, siteKey } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';
import { touchedFiles } from './touched-files.ts';
import type { TouchedFiles } from './touched-files.ts';
import type { WorkShelf } from '../work-shelf.ts';

/**
 * The site before the one that is read, put away whole so that the next need not be written whole: it differs from it by
 * what two builds changed.
 */
export interface SpareSite extends SpareFolder {
	/** The site that was taken to write into; undefined where none was. */
	readonly taken: () => TakenSite | undefined;
}

/** What the folder was made of that was taken, and which of its files are not as they were left. */
export interface TakenSite extends BuiltSite {
	readonly touched: ReadonlySet<string>;
}

/** The site put away for a folder, while it is looked through. */
export interface SpareLook {
	/** Undefined where there is none. */
	readonly record: BuiltSite | undefined;
	readonly touched: Promise<TouchedFiles | undefined>;
}

/** Begins to look through the site put away for a folder, which takes its time beside other work. */
export function lookAtSpare(shelf: WorkShelf, folder: string): SpareLook {
	const place = sparePlace(shelf, folder);
	const record = readBuiltSite(shelf, place);
	return { record, touched: record === undefined ? Promise.resolve(undefined) : touchedFiles(place, record) };
}

/** The spare of the site in a folder, whose record is of what is there now. */
export function spareSite(shelf: WorkShelf, { folder, current, look, isKnown }: SpareRequest): SpareSite {
	const place = sparePlace(shelf, folder);
	let taken: TakenSite | undefined;
	return {
		taken: () => taken,
		take: async (staging) => {
			const { record } = look;
			const touched = await look.touched;
			// Another build may have put another there meanwhile.
			const isSame = record !== undefined && record.finishedAt === readBuiltSite(shelf, place)?.finishedAt;
			const isWhole = isSame && touched !== undefined && hasNothingNew(place, record, touched);
			if (!isWhole || !isKnown(record)) {
				await removeFolder(place);
				return false;
			}
			if (isMoved(place, staging, record.inode)) taken = { ...record, touched: touched.files };
			else await removeFolder(staging);
			return taken !== undefined;
		},
		putAway: (old) => {
			if (current !== undefined && isMoved(old, place, current.inode)) noteBuiltSite(shelf, place, current);
		},
	};
}

interface SpareRequest {
	readonly folder: string;
	readonly current: BuiltSite | undefined;
	readonly look: SpareLook;
	/** True where it is known which files a site was made of. */
	readonly isKnown: (site: BuiltSite) => boolean;
}

function sparePlace(shelf: WorkShelf, folder: string): string {
	return shelf.place(siteKey(folder, 'spare'));
}

/**
 * Nothing came to a site since its last file was written, or went: either touches the folder it is in. The site's own folder
 * was touched when it was put away. Nor is it a link, behind which `find` does not look.
 */
function hasNothingNew(site: string, { names }: BuiltSite, { hasFolders }: TouchedFiles): boolean {
	if (hasFolders || !lstatSync(site).isDirectory()) return false;
	const found = namesIn(site);
	return found.length === names.length && found.every((name) => names.includes(name));
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
