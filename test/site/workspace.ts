import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder for one file of tests; it goes when the process does. */
export function workspace(): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'in-force-test-')));
	process.on('exit', () => {
		rmSync(folder, { recursive: true, force: true });
	});
	return folder;
}
