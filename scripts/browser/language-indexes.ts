import { hasWordsAlike } from './alike-words.ts';
import { russianQuestion } from './russian-question.ts';

/** The index of a language, and the script that stands beside it. */
export interface LanguageIndex {
	readonly language: string;
	/** `createInstance` of Pagefind. */
	readonly open: (options: { readonly ranking: Ranking }) => PagefindInstance;
}

/** How much a record's own fields weigh, beside 1 for its words. */
interface Ranking {
	readonly metaWeights: Readonly<Record<string, number>>;
}

/** What a record has to be found as: any of these. */
interface Filters {
	readonly found: { readonly any: readonly string[] };
}

interface PagefindInstance {
	readonly search: (
		words: string,
		options: { readonly filters: Filters },
	) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A record that was found, still to be fetched. */
export interface PagefindResult {
	readonly score: number;
	readonly data: () => Promise<FoundRecord>;
}

/** A record as it was indexed, and the places of the words that were found, by word. */
export interface FoundRecord {
	readonly raw_url: string;
	readonly content: string;
	readonly locations: readonly number[];
	readonly meta: Readonly<Record<string, string>>;
}

/** Asks every index. The best result is first. */
export type Search = (words: string, filters: Filters) => Promise<readonly PagefindResult[]>;

/** A clause is found by its own words; that its heading has the word too says little of it. */
const ranking = { metaWeights: { heading: 0.1 } };

/** Opens each index. */
export function searchIn(indexes: readonly LanguageIndex[]): Search {
	const opened = indexes.map(({ language, open }) => ({ language, index: open({ ranking }) }));
	return async (words, filters) => {
		const answers = await Promise.all(
			opened.map(async ({ language, index }) => {
				const question = language === 'ru' ? russianQuestion(words) : words;
				const { results } = await index.search(question, { filters });
				return (await isAnswer(results, words)) ? results : [];
			}),
		);
		return answers.flat().toSorted((a, b) => b.score - a.score);
	};
}

/** True where the best result has the words: an index that has them nowhere has results all the same. */
async function isAnswer([best]: readonly PagefindResult[], words: string): Promise<boolean> {
	if (best === undefined) return false;
	const { content, meta } = await best.data();
	return hasWordsAlike(`${content} ${meta['heading'] ?? ''}`, words);
}
