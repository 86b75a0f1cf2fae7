import { existsSync, readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';

/** What is to hold a site, but is a file, or holds something else. */
export class ForeignFolder extends Error {
	constructor(folder: string, foreign: readonly string[]) {
		const found = foreign.length === 0 ? 'is' : `holds ${foreign.join(', ')},`;
		super(
			`${folder} ${found} something other than a site of ours, and a build would replace it whole: ` +
				'name another folder, or empty this one',
		);
	}
}

/** Throws a `ForeignFolder` where a build would replace what is no site of ours. */
export function assertOurs(folder: string): void {
	if (!existsSync(folder)) return;
	if (!statSync(folder).isDirectory()) throw new ForeignFolder(folder, []);
	const entries = readdirSync(folder, { withFileTypes: true });
	const isSite = existsSync(join(folder, 'assets/in-force.css'));
	const foreign = entries.filter((entry) => !isSite || !mayBeOurs(folder, entry)).map(({ name }) => name);
	if (foreign.length > 0) throw new ForeignFolder(folder, foreign.toSorted().slice(0, 5));
}

/** What a build puts beside its first page: pages in folders, and files of a few kinds; none begins with a dot. */
function mayBeOurs(folder: string, entry: Dirent): boolean {
	if (entry.name.startsWith('.')) return false;
	if (entry.isDirectory()) return entry.name === 'assets' || holdsPage(join(folder, entry.name));
	return /^_headers$|\.(?:html|js|mjs|json|jsonl|xml)$/.test(entry.name);
}

/** A policy may have its pages one folder further down. */
function holdsPage(folder: string): boolean {
	const entries = readdirSync(folder, { withFileTypes: true });
	if (entries.some(({ name }) => name === 'index.html')) return true;
	return entries.some((entry) => entry.isDirectory() && holdsPage(join(folder, entry.name)));
}
