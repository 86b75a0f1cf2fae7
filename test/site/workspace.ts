import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const folders: string[] = [];

process.on('exit', () => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder; it goes when the process does. */
export function workspace(): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'in-force-test-')));
	folders.push(folder);
	return folder;
}

/** Writes a file at its path below a folder, and the folders it lies in. */
export function writeBelow(folder: string, path: string, content: string | Uint8Array): void {
	const place = join(folder, path);
	mkdirSync(dirname(place), { recursive: true });
	writeFileSync(place, content);
}
