import type { SearchTime } from '../model/search-record.ts';

/** What the page of the search says, put by the build into `data-words`; `{count}` stands for a number. */
export interface SearchWords {
	readonly working: string;
	readonly failed: string;
	readonly found: string;
	readonly none: string;
	readonly groups: Readonly<Record<SearchTime, string>>;
	readonly more: string;
	/** How much there is besides what is in force or to come. */
	readonly past: string;
}

/** A revision as the page of the search knows it: `search/index.json`, by its address from that page. */
export interface SearchedRevision {
	readonly title: string;
	readonly language: string;
	readonly name: string;
	/** Its state and period, in words. */
	readonly status: string;
}
