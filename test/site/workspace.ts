import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
