import { writeFileSync } from 'node:fs';

/** Writes a text to the file a user named. */
export function writeOutputFile(path: string, text: string): void {
	writeFileSync(path, text);
}
