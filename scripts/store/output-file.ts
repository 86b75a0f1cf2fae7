import { writeFileSync } from 'node:fs';

/** Writes a text, or bytes, to the file a user named. */
export function writeOutputFile(path: string, content: string | Uint8Array): void {
	writeFileSync(path, content);
}
