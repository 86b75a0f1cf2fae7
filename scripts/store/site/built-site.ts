import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { resolve } from 'node:path';
import type { WorkShelf } from '../work-shelf.ts';

/** A site that is written and not yet in its place: the folder it will still be there, and when its last file was written. */
export interface WrittenFolder {
	readonly inode: number;
	/** Milliseconds since 1970. */
	readonly writtenAt: number;
	/** What stands in the folder itself (`namesIn`). */
	readonly names: readonly string[];
}

/** What the last build left in a folder. */
export interface BuiltSite extends WrittenFolder {
	/** When the site before was put away; milliseconds since 1970. */
	readonly finishedAt: number;
	/** The key of each policy's pack, by slug. */
	readonly packs: Readonly<Record<string, string>>;
	/** The files that are of no pack, by their addresses. */
	readonly others: readonly string[];
}

/** What to remember of a folder whose files are all written. */
export function writtenFolder(folder: string): WrittenFolder {
	// The system's clock is finer than a millisecond.
	return { inode: statSync(folder).ino, writtenAt: Date.now() + 1, names: namesIn(folder) };
}

/** The names of what stands in a folder, those of folders with a slash at their end. */
export function namesIn(folder: string): readonly string[] {
	const entries = readdirSync(folder, { withFileTypes: true });
	return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
}

/**
 * The record of the site in a folder; undefined where the shelf knows of none, or another build's site is there by now. Nor
 * is one of use that was finished later than now: the clock was set back, and what was touched since seems older than it is.
 */
export function readBuiltSite(shelf: WorkShelf, folder: string): BuiltSite | undefined {
	const record = lastRecord(shelf, folder);
	if (record === undefined || record.finishedAt > Date.now()) return undefined;
	return record.inode === statSync(folder, { throwIfNoEntry: false })?.ino ? record : undefined;
}

/** The packs the last build that the shelf knows of put into a folder, whatever is there by now. */
export function lastPacks(shelf: WorkShelf, folder: string): BuiltSite['packs'] {
	return lastRecord(shelf, folder)?.packs ?? {};
}

function lastRecord(shelf: WorkShelf, folder: string): BuiltSite | undefined {
	const kept = shelf.find(siteKey(folder, 'site'));
	const record = kept && (JSON.parse(Buffer.from(kept).toString()) as Partial<BuiltSite>);
	// An earlier version of the program noted less.
	return record?.names === undefined ? undefined : (record as BuiltSite);
}

/**
 * True of a file or folder of a site that is as the build left it. When something was last touched nobody can set back; what
 * was written after all of the site was there is not ours, whatever the time.
 */
export function isAsBuilt(
	{ mtimeMs, ctimeMs }: Stats,
	{ writtenAt, finishedAt }: Pick<BuiltSite, 'writtenAt' | 'finishedAt'>,
): boolean {
	return mtimeMs <= writtenAt && ctimeMs <= finishedAt;
}

/** The record of a site, once the one before is put away: until then a file that both share may still be touched. */
export function finishedSite(site: Omit<BuiltSite, 'finishedAt'>): BuiltSite {
	return { ...site, finishedAt: Date.now() };
}

/** Notes what the site in a folder was made of. */
export function noteBuiltSite(shelf: WorkShelf, folder: string, record: BuiltSite): void {
	shelf.keep(siteKey(folder, 'site'), Buffer.from(JSON.stringify(record)));
}

/** What a shelf keeps something about the site in a folder under. */
export function siteKey(folder: string, ending: string): string {
	return `${createHash('sha256').update(resolve(folder)).digest('hex')}.${ending}`;
}
