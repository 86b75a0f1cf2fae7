import type { SearchRecord } from '../model/search-record.ts';

/** A file of a search index; the path is below the index's own folder. */
export interface SearchIndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

/** An index in the making. The same records in the same order give the same bytes. */
export interface SearchIndex {
	/** Hands a record over, to be indexed meanwhile in a process of its own. */
	readonly add: (record: SearchRecord) => void;
	/** The finished index. Throws a `SearchIndexFailure` for whatever failed. */
	readonly files: () => Promise<readonly SearchIndexFile[]>;
}

/** Begins the index of texts in a language, whose word forms it then knows. */
export type BeginSearchIndex = (language: string) => Promise<SearchIndex>;

type Pagefind = typeof import('pagefind');
type PagefindIndex = import('pagefind').PagefindIndex;

/** A reader's browser fetches few files, and a large archive does not become tens of thousands of them. */
const maxFragments = 128;

/** What begins search indexes; undefined where Pagefind, which is optional, is not installed or not for this machine. */
export async function searchIndexing(): Promise<BeginSearchIndex | undefined> {
	try {
		const pagefind = await import('pagefind');
		const { index } = await pagefind.createIndex();
		await index?.deleteIndex();
		return (language) => beginIndex(pagefind, language);
	} catch {
		return undefined;
	}
}

async function beginIndex({ createIndex }: Pagefind, language: string): Promise<SearchIndex> {
	const { index, errors } = await createIndex({ maxFragments });
	if (index === undefined) throw new SearchIndexFailure(errors);
	const answers: ReturnType<PagefindIndex['addCustomRecord']>[] = [];
	return {
		add: (record) => {
			const answer = index.addCustomRecord(customRecord(record));
			// Whether it failed is asked once all are there.
			answer.catch(() => undefined);
			answers.push(answer);
		},
		files: async () => {
			const added = await Promise.all(answers);
			const written = await index.getFiles();
			const faults = [...added, written].flatMap((answer) => answer.errors);
			if (faults.length > 0) throw new SearchIndexFailure(faults);
			await index.deleteIndex();
			return written.files.filter(({ path }) => isNeeded(path, language));
		},
	};
}

function customRecord({ url, words, heading, found, language }: SearchRecord) {
	return {
		url,
		content: words,
		language,
		meta: heading === undefined ? {} : { heading },
		filters: { found: [...found] },
	};
}

/** Pagefind made no index, for the reasons it gave. */
class SearchIndexFailure extends Error {
	constructor(reasons: readonly string[]) {
		super(`the search index could not be made: ${reasons.join('; ')}`);
	}
}

/** The index, what searches it, and the language's word forms: not Pagefind's own interfaces. */
function isNeeded(path: string, language: string): boolean {
	return (
		path.includes('/') ||
		/^pagefind(?:-worker)?\.js$|\.pf_meta$|-entry\.json$/.test(path) ||
		path === `wasm.${language}.pagefind` ||
		path === 'wasm.unknown.pagefind'
	);
}
