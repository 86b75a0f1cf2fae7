/** Where a text stands in time, as a search tells texts apart. */
export type SearchTime = 'in-force' | 'upcoming' | 'past';

/** A wording of a clause as a search finds it. */
export interface SearchRecord {
	/** Where it leads, relative to the page of the search. */
	readonly url: string;
	/** The clause's number and words. */
	readonly words: string;
	/** The words of the heading it stands under; absent where it stands under none, or is one. */
	readonly heading?: string;
	readonly time: SearchTime;
	/** The slug of its policy. */
	readonly policy: string;
	/** Its language, without region or script: whose word forms are its. */
	readonly language: string;
}
