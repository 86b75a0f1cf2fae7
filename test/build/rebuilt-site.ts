import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderDigest } from '../site/built-site.ts';
import { buildSite } from '../site/command-line.ts';
import { workspace } from '../site/workspace.ts';

/** A site that is built again and again, over what was built before. */
export interface RebuiltSite {
	/** A folder for whatever a test needs besides. */
	readonly folder: string;
	/** A small policies folder, which a test may change. */
	readonly policies: string;
	readonly output: string;
	readonly cache: string;
	/** Builds over what is there, from what was kept. */
	readonly build: (asOf: string) => Promise<void>;
	/** Builds the policies into a folder, from what a shelf keeps. */
	readonly run: (target: string, choices: { readonly asOf: string; readonly shelf: string }) => Promise<void>;
	/** The digest of the site of the same policies built where nothing was ever built, once for the same texts and moment. */
	readonly digestFromNothing: (asOf: string) => Promise<string>;
}

/** One that is not built yet: a file of tests has its own, as several files may be run in one process. */
export function rebuiltSite(): RebuiltSite {
	const folder = workspace();
	const policies = join(folder, 'policies');
	const output = join(folder, 'site');
	const cache = join(folder, 'cache');
	writePolicies(policies);
	const run: RebuiltSite['run'] = (target, { asOf, shelf }) =>
		buildSite(['--policies', policies, '--output', target, '--as-of', asOf, '--cache', shelf]);
	const digests = new Map<string, string>();
	return {
		folder,
		policies,
		output,
		cache,
		run,
		build: (asOf) => run(output, { asOf, shelf: cache }),
		digestFromNothing: async (asOf) => {
			const key = `${asOf} ${folderDigest(policies)}`;
			const place = join(folder, 'from-nothing');
			if (!digests.has(key)) {
				rmSync(place, { recursive: true, force: true });
				await run(join(place, 'site'), { asOf, shelf: join(place, 'cache') });
				digests.set(key, folderDigest(join(place, 'site')));
			}
			return digests.get(key)!;
		},
	};
}

function writePolicies(policies: string): void {
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
}
