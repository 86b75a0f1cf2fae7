import type { SearchRecord } from '../model/search-record.ts';

/** A file of a search index; the path is below the index's own folder. */
export interface SearchIndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

/** Makes the index of texts in a language, whose word forms it then knows. The same records give the same bytes. */
export type MakeSearchIndex = (
	records: readonly SearchRecord[],
	language: string,
) => Promise<readonly SearchIndexFile[]>;

type Pagefind = typeof import('pagefind');

/** A reader's browser fetches few files, and a large archive does not become tens of thousands of them. */
const maxFragments = 128;

/** The maker of search indexes; undefined where Pagefind, which is optional, is not installed or not for this machine. */
export async function searchIndexing(): Promise<MakeSearchIndex | undefined> {
	try {
		const pagefind = await import('pagefind');
		const { index } = await pagefind.createIndex();
		await index?.deleteIndex();
		return (records, language) => indexFiles(pagefind, records, language);
	} catch {
		return undefined;
	}
}

async function indexFiles(
	{ createIndex }: Pagefind,
	records: readonly SearchRecord[],
	language: string,
): Promise<readonly SearchIndexFile[]> {
	const { index, errors } = await createIndex({ maxFragments });
	if (index === undefined) throw new SearchIndexFailure(errors);
	const answers = await Promise.all(
		records.map(({ url, words, heading, time, policy }) =>
			index.addCustomRecord({
				url,
				content: words,
				language,
				meta: heading === undefined ? {} : { heading },
				filters: { time: [time], policy: [policy] },
			}),
		),
	);
	const written = await index.getFiles();
	const faults = [...answers, written].flatMap((answer) => answer.errors);
	if (faults.length > 0) throw new SearchIndexFailure(faults);
	await index.deleteIndex();
	return written.files.filter(({ path }) => isNeeded(path, language));
}

/** Pagefind made no index, for the reasons it gave. */
export class SearchIndexFailure extends Error {
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
