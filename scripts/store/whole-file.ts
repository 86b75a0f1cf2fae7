import { lstatSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file, or leaves none: one for which the disk had no room is taken away. What the system refuses names the place. */
export function writeWholeFile(path: string, content: string | Uint8Array, flag: 'w' | 'wx'): void {
	try {
		writeFileSync(path, content, { flag });
	} catch (error) {
		const refusal = error as NodeJS.ErrnoException;
		if (refusal.syscall === 'write' && lstatSync(path).isFile()) rmSync(path);
		throw Object.assign(refusal, { path });
	}
}
