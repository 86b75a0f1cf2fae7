import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalogue } from '../../scripts/model/catalogue.ts';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { writeBelow } from '../site/workspace.ts';

/** The files of a policies folder: each one's bytes or text, by its path below the folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What `read` finds in a new folder with these files, which is gone afterwards. */
export async function inPoliciesFolder<T>(files: Files, read: (directory: string) => Promise<T>): Promise<T> {
	const directory = mkdtempSync(join(tmpdir(), 'policies-'));
	try {
		for (const [path, content] of Object.entries(files)) writeBelow(directory, path, content);
		return await read(directory);
	} finally {
		rmSync(directory, { recursive: true });
	}
}

/** The catalogue of a folder with these files. */
export function catalogueOf(files: Files): Promise<Catalogue> {
	return inPoliciesFolder(files, readCatalogue);
}

/** The problems of a catalogue as `path:line:column severity rule`. */
export function problemPlaces({ problems }: Catalogue): string[] {
	return problems.map(
		({ path, line, column, severity, rule }) => `${path}:${line}:${column} ${severity} ${rule}`,
	);
}
