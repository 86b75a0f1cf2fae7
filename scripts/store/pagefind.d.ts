/** What is used of Pagefind 1.6, which need not be installed. */
declare module 'pagefind' {
	interface Answer {
		readonly errors: readonly string[];
	}

	interface SearchIndex {
		addCustomRecord(record: {
			readonly url: string;
			readonly content: string;
			readonly language: string;
			readonly meta: Readonly<Record<string, string>>;
			readonly filters: Readonly<Record<string, readonly string[]>>;
		}): Promise<Answer>;
		getFiles(): Promise<
			Answer & { readonly files: readonly { readonly path: string; readonly content: Uint8Array }[] }
		>;
		deleteIndex(): Promise<unknown>;
	}

	export function createIndex(options?: {
		readonly maxFragments?: number;
	}): Promise<Answer & { readonly index?: SearchIndex }>;
}
