import { dirname, join } from 'node:path';
import { readingEngineDigest } from '../../scripts/store/engine-digest.ts';
import { fileStamp } from '../../scripts/store/kept/file-stamp.ts';
import { readingsName } from '../../scripts/store/kept/kept-readings.ts';
import { parseReadings, writeReadings } from '../../scripts/store/kept/readings-file.ts';
import type { Readings } from '../../scripts/store/kept/readings-file.ts';
import type { WorkShelf } from '../../scripts/store/work-shelf.ts';
import { unseen } from './folder-edits.ts';

/** What a shelf keeps of the files of a folder. */
export function readingsOf(shelf: WorkShelf, folder: string): Readings {
	return parseReadings(shelf.find(readingsName(folder))!, readingEngineDigest())!;
}

/** Writes other bytes to files, as many, and makes the kept readings take them for the same. */
export function changeUnseen(shelf: WorkShelf, directory: string, changed: readonly string[]): void {
	for (const path of changed) unseen(directory, path);
	for (const folder of new Set(changed.map((path) => join(directory, dirname(path))))) {
		const kept = readingsOf(shelf, folder);
		const all = [...kept.files].map(([path, file]) => {
			const stamp = changed.includes(path) ? fileStamp(join(directory, path))!.text : file.stamp!;
			return [path, { ...file, stamp }] as const;
		});
		shelf.keep(readingsName(folder), writeReadings({ ...kept, files: new Map(all) }));
	}
}
