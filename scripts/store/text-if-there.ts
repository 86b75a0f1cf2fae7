import { readFileSync } from 'node:fs';

/** The text of a file, read as UTF-8; undefined where there is no such file. Throws for one that cannot be read. */
export function textIfThere(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}
