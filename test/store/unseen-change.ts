import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readingEngineDigest } from '../../scripts/store/engine-digest.ts';
import { fileStamp } from '../../scripts/store/file-stamp.ts';
import { parseReadings, writeReadings } from '../../scripts/store/readings-file.ts';
import type { WorkShelf } from '../../scripts/store/work-shelf.ts';
import { unseen } from './folder-edits.ts';

/** The name of the readings in a shelf that holds none but these. */
export function nameIn({ folder }: WorkShelf): string {
	return readdirSync(folder).find((name) => name.endsWith('.readings'))!;
}

/** Writes other bytes to files, as many, and makes the kept readings take them for the same. */
export function changeUnseen(shelf: WorkShelf, directory: string, changed: readonly string[]): void {
	for (const path of changed) unseen(directory, path);
	const kept = parseReadings(shelf.find(nameIn(shelf))!, readingEngineDigest())!;
	const all = [...kept.files].map(([path, file]) => {
		const stamp = changed.includes(path) ? fileStamp(join(directory, path))!.text : file.stamp!;
		return [path, { ...file, stamp }] as const;
	});
	shelf.keep(nameIn(shelf), writeReadings({ ...kept, files: new Map(all) }));
}
