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
	/** What it is found as when the site is built, and after each change known to come: `foundAs`. */
	readonly found: readonly string[];
	/** Its language, without region or script: whose word forms are its. */
	readonly language: string;
}

/** What a wording is found as among the texts of a policy once so many of the changes that are known to come have come. */
export function foundAs(policy: string, passed: number, time: SearchTime): string {
	return `${policy} ${passed} ${time}`;
}
