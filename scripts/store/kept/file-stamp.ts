import { lstatSync } from 'node:fs';

/** What the system records of a file, and changes when it is written to. */
export interface FileStamp {
	/** Equal for two looks between which nobody wrote to the file, nor put another in its place. */
	readonly text: string;
	/** When it was last written to; milliseconds since 1970, by the clock of the file system. */
	readonly writtenAt: number;
}

/** The stamp of what stands at an address, a link not followed; undefined where nothing does. */
export function fileStamp(address: string): FileStamp | undefined {
	const found = lstatSync(address, { throwIfNoEntry: false });
	if (found === undefined) return undefined;
	const { dev, ino, size, mtimeMs, ctimeMs } = found;
	return { text: `${dev} ${ino} ${size} ${mtimeMs} ${ctimeMs}`, writtenAt: Math.max(mtimeMs, ctimeMs) };
}
