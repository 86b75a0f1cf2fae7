import { below, searchAddress } from '../model/address.ts';
import type { Address, Tree } from '../model/address.ts';
import { newBundles } from '../store/kept/kept-bundles.ts';
import type { Bundles } from '../store/kept/kept-bundles.ts';
import type { BeginSearchIndex, SearchIndex } from '../store/search-index.ts';
import { searchScript } from './browser-bundle.ts';
import { searchLanguages } from './search-records.ts';
import type { FoundTexts } from './search-records.ts';
import type { Site } from './site.ts';

/** A file of the search. */
export interface SearchFile {
	readonly address: Address;
	readonly content: string | Uint8Array;
}

/** The search of a site in the making, filled as its pages are made. */
export interface SiteSearch {
	readonly add: (found: FoundTexts) => void;
	/** The finished indexes, and the script that searches them. */
	readonly files: () => Promise<readonly SearchFile[]>;
}

type TreeIndexes = ReadonlyMap<string, SearchIndex>;

/** Begins the indexes of each tree, one for each language: an index knows the word forms of one. */
export async function siteSearch(
	site: Site,
	begin: BeginSearchIndex,
	bundles: Bundles = newBundles,
): Promise<SiteSearch> {
	const trees = new Map<Tree, TreeIndexes>();
	for (const tree of [undefined, ...site.trees]) {
		const indexes = new Map<string, SearchIndex>();
		for (const language of searchLanguages(site, tree)) indexes.set(language, await begin(language));
		trees.set(tree, indexes);
	}
	return {
		add: ({ tree, records }) => {
			for (const record of records) trees.get(tree)!.get(record.language)!.add(record);
		},
		files: async () => {
			const files = await Promise.all([...trees].map(([tree, indexes]) => treeFiles(tree, indexes, bundles)));
			return files.flat();
		},
	};
}

/** The script, and the index of each language in a folder of its own. */
async function treeFiles(tree: Tree, indexes: TreeIndexes, bundles: Bundles): Promise<readonly SearchFile[]> {
	const home = searchAddress(tree);
	const languages = [...indexes.keys()];
	const content = await bundles(`search ${languages.join()}`, () => searchScript(languages));
	const script = { address: below(home, 'search.js'), content };
	const files = [...indexes].map(async ([language, index]) =>
		(await index.files()).map(({ path, content }) => ({
			address: below(home, `pagefind/${language}/${path}`),
			content,
		})),
	);
	return [script, ...(await Promise.all(files)).flat()];
}
