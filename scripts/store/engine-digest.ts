import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layoutDigests } from './layout-digests.ts';
import type { LayoutDigests } from './layout-digests.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of scripts that decide nothing about the pages of a policy. */
export const foldersElsewhere: readonly string[] = [
	'cli',
	'lint',
	'imports',
	'amendment',
	'browser',
	'bundle',
];

/** What makes the pages of a policy and the files beside them. */
export interface PageEngine {
	/** A digest of the code, the packages it uses and what sets PDFs. 64 hexadecimal digits. */
	readonly code: string;
	readonly layouts: LayoutDigests;
}

/** What makes the pages of a policy by now. */
export function pageEngine(): PageEngine {
	const scripts = filesBelow('scripts').filter(
		(path) => path.endsWith('.ts') && !foldersElsewhere.includes(path.split('/')[1]!),
	);
	return {
		code: digestOf([...packages(), ...scripts, ...filesBelow('templates/pdf')]),
		layouts: layoutDigests(),
	};
}

/** The folders of scripts that decide what reading and judging a file gives. */
export const readingFolders: readonly string[] = [
	'model',
	'source',
	'clauses',
	'timeline',
	'comparison',
	'log',
	'lint',
	'store',
];

/** A digest of all the code that reads and judges files, and of the packages it uses. */
export function readingEngineDigest(): string {
	const scripts = readingFolders.flatMap((folder) => filesBelow(`scripts/${folder}`));
	return digestOf([...packages(), ...scripts]);
}

/** A digest of what makes a PDF out of a document: its template, and the packages. */
export function paperEngineDigest(): string {
	return digestOf([...packages(), 'scripts/store/typesetter.ts', ...filesBelow('templates/pdf')]);
}

/** A digest of what makes a search index out of its records: what hands them over, and the packages. */
export function searchEngineDigest(): string {
	return digestOf([...packages(), 'scripts/store/search-index.ts']);
}

/** A digest of what browsers are sent bundled: scripts, which take code from everywhere, styles, and the packages. */
export function bundleEngineDigest(): string {
	return digestOf([...packages(), ...filesBelow('scripts'), ...filesBelow('templates/styles')]);
}

/** What names the packages in use, as far as it is there. */
function packages(): readonly string[] {
	return ['package.json', 'package-lock.json'].filter((name) => existsSync(join(home, name)));
}

function filesBelow(folder: string): readonly string[] {
	return readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(home.length).replaceAll(sep, '/'))
		.toSorted();
}

function digestOf(paths: readonly string[]): string {
	// Words are told apart, and days of a zone begin, by the tables that Node brings.
	const { icu = '', unicode = '', tz = '' } = process.versions;
	const hash = createHash('sha256').update(`${icu} ${unicode} ${tz}\n`);
	for (const path of paths) hash.update(`${path}\n`).update(readFileSync(join(home, path)));
	return hash.digest('hex');
}
