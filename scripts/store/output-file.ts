import { liesWithin } from './real-place.ts';
import { writeWholeFile } from './whole-file.ts';

/**
 * Writes a text, or bytes, to the file a user named. What is there is replaced, but within the policies folder, where it might
 * be a published text: that throws.
 */
export function writeOutputFile(policies: string, path: string, content: string | Uint8Array): void {
	writeWholeFile(path, content, liesWithin(policies, path) ? 'wx' : 'w');
}
