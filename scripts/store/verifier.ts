import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program with which anyone verifies a site, or a bundle made from it. */
export function readVerifier(): string {
	const home = join(dirname(fileURLToPath(import.meta.url)), '../..');
	return readFileSync(join(home, 'templates/assets/verify.mjs'), 'utf8');
}
