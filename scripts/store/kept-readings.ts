import { resolve } from 'node:path';
import { sha256 } from '../log/digest.ts';
import type { CatalogueMemory } from './catalogue.ts';
import { readingEngineDigest } from './engine-digest.ts';
import { notedFiles } from './noted-files.ts';
import { notedTexts } from './noted-texts.ts';
import { readFolder } from './policies.ts';
import { readingNotes } from './reading-notes.ts';
import { parseReadings, writeReadings } from './readings-file.ts';
import type { WorkShelf } from './work-shelf.ts';

/** What earlier runs read of a folder, for this one to take over. */
export interface KeptReadings {
	readonly memory: CatalogueMemory;
	/** Keeps what this run read, once everything was asked that is asked of texts whenever they are read. */
	readonly keep: () => void;
}

/**
 * The readings of the files below a folder that a shelf keeps. A file of which the system's record is what it was is not
 * opened until its bytes are asked for, and then must have the digest it had; of one with the digest it had it is known
 * what it says.
 */
export function keptReadings(shelf: WorkShelf, folder: string, clock: () => number = Date.now): KeptReadings {
	const root = resolve(folder);
	// What one user may read another may not.
	const name = `${sha256(`${process.getuid?.()} ${root}`)}.readings`;
	const engine = readingEngineDigest();
	const kept = shelf.find(name);
	const notes = readingNotes(kept && parseReadings(kept, engine));
	const texts = notedTexts(notes);
	let zone: string | undefined;
	return {
		memory: {
			file: notedFiles({ root, clock, forget: () => shelf.forget(name) }, notes),
			folder: (files, context) => {
				({ zone } = context);
				return readFolder(files, context, texts);
			},
		},
		keep: () => {
			const files = notes.news();
			// A program that was changed meanwhile may have read otherwise than the one that began.
			if (files === undefined || readingEngineDigest() !== engine) return;
			shelf.keep(name, writeReadings({ engine, zone, files }));
		},
	};
}
