/** The part of Pagefind's script that the page of the search uses; the script itself is written beside the index. */
export interface PagefindInstance {
	readonly search: (
		words: string,
		options: { readonly filters: Readonly<Record<string, string | undefined>> },
	) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A record that was found, still to be fetched. */
export interface PagefindResult {
	readonly data: () => Promise<FoundRecord>;
}

/** A record as it was indexed, and the places of the words that were found, by word. */
export interface FoundRecord {
	readonly raw_url: string;
	readonly content: string;
	readonly locations: readonly number[];
	readonly meta: Readonly<Record<string, string>>;
}

export function createInstance(options: {
	readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
}): PagefindInstance;
