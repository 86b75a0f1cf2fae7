import { dirname, resolve } from 'node:path';
import { sha256 } from '../../log/digest.ts';
import type { CatalogueMemory } from '../catalogue.ts';
import { readingEngineDigest } from '../engine-digest.ts';
import type { FileReader } from './kept-files.ts';
import { notedFiles } from './noted-files.ts';
import { notedTexts } from './noted-texts.ts';
import { readFolder } from '../policies.ts';
import { readingNotes } from './reading-notes.ts';
import type { ReadingNotes } from './reading-notes.ts';
import { parseReadings, writeReadings } from './readings-file.ts';
import type { WorkShelf } from '../work-shelf.ts';

/** What earlier runs read of a folder, for this one to take over. */
export interface KeptReadings {
	readonly memory: CatalogueMemory;
	/** Keeps what this run read, once everything was asked that is asked of texts whenever they are read. */
	readonly keep: () => void;
}

/** What is known of the files of one folder, and how they are read. */
interface NotedFolder {
	/** What they are kept under. */
	readonly name: string;
	readonly notes: ReadingNotes;
	readonly file: FileReader;
}

/**
 * The readings of the files below a folder that a shelf keeps, those of each folder for themselves. A file of which the
 * system's record is what it was is not opened until its bytes are asked for, and then must have the digest it had; of one
 * with the digest it had it is known what it says.
 */
export function keptReadings(shelf: WorkShelf, folder: string, clock: () => number = Date.now): KeptReadings {
	const root = resolve(folder);
	const engine = readingEngineDigest();
	const folders = new Map<string, NotedFolder>();
	let zone: string | undefined;
	const noted = (path: string): NotedFolder => {
		let one = folders.get(path);
		if (one === undefined) {
			const name = readingsName(resolve(root, path));
			const kept = shelf.find(name);
			const notes = readingNotes(kept && parseReadings(kept, engine));
			one = { name, notes, file: notedFiles({ root, clock, forget: () => shelf.forget(name) }, notes) };
			folders.set(path, one);
		}
		return one;
	};
	return {
		memory: {
			file: (_, path) => noted(dirname(path)).file(root, path),
			folder: (files, context) => {
				({ zone } = context);
				return readFolder(files, context, notedTexts(noted(files.path).notes));
			},
		},
		keep: () => {
			const changed = [...folders.values()].flatMap(({ name, notes }) => {
				const files = notes.news();
				return files === undefined ? [] : [{ name, files }];
			});
			// A program that was changed meanwhile may have read otherwise than the one that began.
			if (changed.length === 0 || readingEngineDigest() !== engine) return;
			for (const { name, files } of changed) shelf.keep(name, writeReadings({ engine, zone, files }));
		},
	};
}

/** What the readings of the files in a folder are kept under: what one user may read another may not. */
export function readingsName(folder: string): string {
	return `${sha256(`${process.getuid?.()} ${folder}`)}.readings`;
}
