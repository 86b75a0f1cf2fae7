import { copyFileSync, linkSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { temporaryName } from '../work-shelf.ts';

/** Puts a pack in another place too: the same file where both lie on one disk, else a copy. */
export function copyPack(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	const making = temporaryName(to);
	try {
		linkSync(from, making);
	} catch {
		copyFileSync(from, making);
	}
	renameSync(making, to);
}
