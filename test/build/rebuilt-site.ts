import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderDigest } from '../site/built-site.ts';
import { buildSite } from '../site/command-line.ts';
import { workspace } from '../site/workspace.ts';

// A site that is built again and again, over what was built before.

/** A folder for whatever a test needs besides. */
export const folder = workspace();
/** A small policies folder, which a test may change. */
export const policies = join(folder, 'policies');
export const output = join(folder, 'site');
export const cache = join(folder, 'cache');

mkdirSync(join(policies, 'rules'), { recursive: true });
mkdirSync(join(policies, 'cards'));
writeFileSync(join(policies, 'site.yaml'), 'name: Club\nzone: Europe/Minsk\n');
for (const [name, words] of [
	['rules/2024-01-10', '# Rules\n\n1. Members borrow two books.\n'],
	['rules/2025-01-10', '# Rules\n\n1. Members borrow three books.\n'],
	['cards/2024-02-01', '# Cards\n\n1. A card is valid for a year.\n'],
	['rules/draft', '# Rules\n\n1. Members borrow four books.\n'],
] as const) {
	writeFileSync(join(policies, `${name}.md`), words);
}

/** Builds over what is there, from what was kept. */
export async function build(asOf: string): Promise<void> {
	await run(output, { asOf, shelf: cache });
}

const digestsFromNothing = new Map<string, string>();

/** The digest of the site of the same policies built where nothing was ever built, once for the same texts and moment. */
export async function digestFromNothing(asOf: string): Promise<string> {
	const key = `${asOf} ${folderDigest(policies)}`;
	const place = join(folder, 'from-nothing');
	if (!digestsFromNothing.has(key)) {
		rmSync(place, { recursive: true, force: true });
		await run(join(place, 'site'), { asOf, shelf: join(place, 'cache') });
		digestsFromNothing.set(key, folderDigest(join(place, 'site')));
	}
	return digestsFromNothing.get(key)!;
}

/** Builds the policies into a folder, from what a shelf keeps. */
export async function run(target: string, { asOf, shelf }: { asOf: string; shelf: string }): Promise<void> {
	await buildSite(['--policies', policies, '--output', target, '--as-of', asOf, '--cache', shelf]);
}
