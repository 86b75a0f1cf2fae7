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

/** What stands beside the page of the search for its script: `search/index.json`. */
export interface SearchedTexts {
	/** The moment of the build. */
	readonly asOf: string;
	/** By the slug. */
	readonly policies: Readonly<Record<string, SearchedPolicy>>;
	/** By the address of the revision's page from that of the search. */
	readonly revisions: Readonly<Record<string, SearchedRevision>>;
}

/** A policy as the page of the search knows it. */
export interface SearchedPolicy {
	/** When what is in force changes, as far as is known. */
	readonly changes: readonly string[];
	/** What to say where the text in force has no translation for the page: at the build, and after each change. */
	readonly untranslated: readonly (UntranslatedText | null)[];
}

/** A text in force that has no translation for the page: its title, and what to say of it. */
export interface UntranslatedText {
	readonly title: string;
	readonly language: string;
	readonly text: string;
}

/** A revision as the page of the search knows it. */
export interface SearchedRevision {
	readonly title: string;
	readonly language: string;
	readonly name: string;
	/** Its state and period in words, at the build and from each moment on at which they change. */
	readonly statuses: readonly { readonly from: string | null; readonly text: string }[];
}
