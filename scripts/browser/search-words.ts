import type { CountedWords } from '../model/counted-words.ts';
import type { SearchTime } from '../model/search-record.ts';

/** What the page of the search says, put by the build into `data-words`. */
export interface SearchWords {
	readonly working: string;
	readonly failed: string;
	readonly found: CountedWords;
	readonly none: string;
	readonly groups: Readonly<Record<SearchTime, string>>;
	readonly more: string;
	/** How much there is besides what is in force or to come. */
	readonly past: CountedWords;
}

/** A revision as the page of the search knows it: `search/index.json`, by its address from that page. */
export interface SearchedRevision {
	readonly title: string;
	readonly language: string;
	readonly name: string;
	/** Its state and period, in words. */
	readonly status: string;
}
