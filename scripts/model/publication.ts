/** The name of the publication log, in the policies folder and at the root of the site. */
export const logFile = 'publications.jsonl';

/**
 * One line of the publication log (docs/data.md). `previous` is the SHA-256 of the line before, without its line
 * end; 64 zeros on the first. `backfilled` marks a past publication brought in later. `translations` has the digests of those
 * that stood beside the text then, by language; absent where there were none, and in lines of older logs.
 */
export interface Publication {
	readonly seq: number;
	readonly event: 'published';
	readonly policy: string;
	readonly revision: string;
	readonly sha256: string;
	readonly translations?: Readonly<Record<string, string>>;
	/** ISO 8601 with offset. */
	readonly at: string;
	readonly backfilled?: true;
	readonly previous: string;
}
