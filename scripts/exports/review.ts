import type { Problem } from '../model/problem.ts';

/** What a reviewer has to know of a revision besides its text. */
export interface Review {
	/** When it would apply, in whole sentences; empty where nothing can be said. */
	readonly application: readonly string[];
	/** The author's own summary. */
	readonly summary?: string;
	/** What is wrong with the revision, their paths as the reader knows them. */
	readonly problems: readonly Problem[];
}
