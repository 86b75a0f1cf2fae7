import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteReader } from '../../log/site-record.ts';

/** Reads files of a downloaded or built site below a folder. */
export function siteCopy(folder: string): SiteReader {
	return (path) => {
		try {
			return readFileSync(join(folder, path));
		} catch {
			return undefined;
		}
	};
}
