import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WorkShelf } from './work-shelf.ts';

/** A site that is written and not yet in its place: the folder it will still be there, and when its last file was written. */
export interface WrittenFolder {
	readonly inode: number;
	/** Milliseconds since 1970. */
	readonly writtenAt: number;
}

/** What the last build left in a folder. */
export interface SiteRecord extends WrittenFolder {
	/** When the site before was gone; milliseconds since 1970. */
	readonly finishedAt: number;
	/** The key of each policy's pack, by slug. */
	readonly packs: Readonly<Record<string, string>>;
}

/** What to remember of a folder whose files are all written. */
export function writtenFolder(folder: string): WrittenFolder {
	return { inode: statSync(folder).ino, writtenAt: Date.now() };
}

/** The record of the site in a folder; undefined where the shelf knows of none, or another build's site is there by now. */
export function readSiteRecord(shelf: WorkShelf, folder: string): SiteRecord | undefined {
	const kept = shelf.find(keyOf(folder));
	const record = kept && (JSON.parse(Buffer.from(kept).toString()) as SiteRecord);
	return record?.inode === statSync(folder, { throwIfNoEntry: false })?.ino ? record : undefined;
}

/** Notes which packs the site in a folder was just made of, once the site before is gone. */
export function writeSiteRecord(
	shelf: WorkShelf,
	folder: string,
	site: Omit<SiteRecord, 'finishedAt'>,
): void {
	const record: SiteRecord = { ...site, finishedAt: Date.now() };
	shelf.keep(keyOf(folder), Buffer.from(JSON.stringify(record)));
}

function keyOf(folder: string): string {
	return `${createHash('sha256').update(resolve(folder)).digest('hex')}.site`;
}
