import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A site as it lies in a folder. */
export interface BuiltSite {
	/** The files' paths below the folder, `/`-separated, in order. */
	readonly files: readonly string[];
	readonly bytes: (path: string) => Buffer;
	readonly text: (path: string) => string;
	readonly json: (path: string) => unknown;
	/** The HTML files' paths. */
	readonly pages: readonly string[];
}

/** Reads a site from its folder. */
export function builtSite(folder: string): BuiltSite {
	const files = filesBelow(folder);
	const bytes = (path: string) => readFileSync(join(folder, path));
	return {
		files,
		bytes,
		text: (path) => bytes(path).toString('utf8'),
		json: (path) => JSON.parse(bytes(path).toString('utf8')) as unknown,
		pages: files.filter((path) => path.endsWith('.html')),
	};
}

/** The paths of the plain files below a folder, in order. */
export function filesBelow(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => statSync(join(folder, path)).isFile())
		.toSorted();
}

/** SHA-256 of bytes or of a text's UTF-8, in hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
	return createHash('sha256').update(content).digest('hex');
}

/** One digest of all paths and bytes below a folder: two folders with the same files, and no others, share it. */
export function folderDigest(folder: string): string {
	return sha256(
		filesBelow(folder)
			.map((path) => `${sha256(readFileSync(join(folder, path)))} ${path}\n`)
			.join(''),
	);
}
