import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** A digest of all the code and templates that make the pages of a policy and its PDFs, and of the packages they use. */
export function pageEngineDigest(): string {
	const scripts = filesBelow('scripts').filter(
		(path) => path.endsWith('.ts') && !foldersElsewhere.includes(path.split('/')[1]!),
	);
	const templates = ['layouts', 'components', 'pdf'].flatMap((name) => filesBelow(`templates/${name}`));
	return digestOf(['package.json', ...scripts, ...templates]);
}

/** A digest of what makes a PDF out of a document: its template, and the packages. */
export function paperEngineDigest(): string {
	return digestOf(['package.json', ...filesBelow('templates/pdf')]);
}

function filesBelow(folder: string): readonly string[] {
	return readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(home.length).replaceAll(sep, '/'))
		.toSorted();
}

function digestOf(paths: readonly string[]): string {
	const hash = createHash('sha256');
	for (const path of paths) hash.update(`${path}\n`).update(readFileSync(join(home, path)));
	return hash.digest('hex');
}
