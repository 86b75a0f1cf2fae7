import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWholeFile } from './whole-file.ts';

/** Writes a file that is not there yet, its folders too. False where something is there, whatever it is: it stays. */
export function writeNewFile(path: string, text: string): boolean {
	mkdirSync(dirname(path), { recursive: true });
	try {
		writeWholeFile(path, text, 'wx');
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}
