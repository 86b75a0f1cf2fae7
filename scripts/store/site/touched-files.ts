import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BuiltSite } from './built-site.ts';

/** What is not as a build left it below the folder of a site, the folder itself left out. */
export interface TouchedFiles {
	/** Addresses of files, and of whatever else is no folder. */
	readonly files: ReadonlySet<string>;
	/** True where any folder is not as it was: something came to it, or went, or it is another. */
	readonly hasFolders: boolean;
}

const run = promisify(execFile);

/**
 * Looks through a site for what the system saw touched since the build left it (`isAsBuilt`); undefined where that cannot be
 * told. The system's own program takes half the time Node needs for tens of thousands of files,
 * and takes it while other work is done. It must be the GNU project's, as on any Debian.
 */
export async function touchedFiles(
	folder: string,
	{ writtenAt, finishedAt }: Pick<BuiltSite, 'writtenAt' | 'finishedAt'>,
): Promise<TouchedFiles | undefined> {
	const since = ['-newermt', secondsOf(writtenAt), '-o', '-newerct', secondsOf(finishedAt)];
	const wanted = ['-mindepth', '1', '(', ...since, ')', '-printf', '%y%P\\0'];
	try {
		const { stdout } = await run('find', [folder, ...wanted], { maxBuffer: mostTold });
		const found = stdout.split('\0').slice(0, -1);
		return {
			files: new Set(found.filter((entry) => !entry.startsWith('d')).map((entry) => entry.slice(1))),
			hasFolders: found.some((entry) => entry.startsWith('d')),
		};
	} catch {
		return undefined;
	}
}

/** In bytes: what a string holds, for a build that shares a whole site touches all of its files. */
const mostTold = 400_000_000;

function secondsOf(milliseconds: number): string {
	return `@${(milliseconds / 1000).toFixed(3)}`;
}
