import { below, searchAddress } from '../model/address.ts';
import type { Address, Tree } from '../model/address.ts';
import type { MakeSearchIndex } from '../store/search-index.ts';
import { searchScript } from './browser-bundle.ts';
import { searchRecords } from './search-records.ts';
import type { Site } from './site.ts';

/** A file of the search. */
export interface SearchFile {
	readonly address: Address;
	readonly content: string | Uint8Array;
}

/** The index each tree is searched by, and the script that does. */
export async function searchFiles(site: Site, makeIndex: MakeSearchIndex): Promise<readonly SearchFile[]> {
	const script = await searchScript();
	const trees: readonly Tree[] = [undefined, ...site.trees];
	const files = await Promise.all(
		trees.map(async (tree) => {
			const address = searchAddress(tree);
			const index = await makeIndex(searchRecords(site, tree), indexLanguage(site, tree));
			return [
				{ address: below(address, 'search.js'), content: script },
				...index.map(({ path, content }) => ({ address: below(address, `pagefind/${path}`), content })),
			];
		}),
	);
	return files.flat();
}

/** The language of most of a tree's policies, whose word forms its search knows: an index knows those of one. */
function indexLanguage({ views }: Site, tree: Tree): string {
	if (tree !== undefined) return base(tree);
	const counts = new Map<string, number>();
	for (const { policy } of views) {
		const language = base(policy.language);
		counts.set(language, (counts.get(language) ?? 0) + 1);
	}
	return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'unknown';
}

function base(language: string): string {
	return language.split('-')[0]!;
}
