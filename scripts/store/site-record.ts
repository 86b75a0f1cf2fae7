import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { WorkShelf } from './work-shelf.ts';

/** What the last build left in a folder: when it was finished, and the key of each policy's pack, by slug. */
export interface SiteRecord {
	/** Milliseconds since 1970. */
	readonly finishedAt: number;
	readonly packs: Readonly<Record<string, string>>;
}

/** The record of the site in a folder; undefined where the shelf knows of none. */
export function readSiteRecord(shelf: WorkShelf, folder: string): SiteRecord | undefined {
	const kept = shelf.find(keyOf(folder));
	return kept && (JSON.parse(Buffer.from(kept).toString()) as SiteRecord);
}

/** Notes which packs the site in a folder was just made of. */
export function writeSiteRecord(shelf: WorkShelf, folder: string, packs: SiteRecord['packs']): void {
	const record: SiteRecord = { finishedAt: Date.now(), packs };
	shelf.keep(keyOf(folder), Buffer.from(JSON.stringify(record)));
}

function keyOf(folder: string): string {
	return `${createHash('sha256').update(resolve(folder)).digest('hex')}.site`;
}
