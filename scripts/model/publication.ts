/**
 * One line of the publication log (docs/data.md). `previous` is the SHA-256 of the line before, without its line
 * end; 64 zeros on the first. `backfilled` marks a past publication brought in later.
 */
export interface Publication {
	readonly seq: number;
	readonly event: 'published';
	readonly policy: string;
	readonly revision: string;
	readonly sha256: string;
	/** ISO 8601 with offset. */
	readonly at: string;
	readonly backfilled?: true;
	readonly previous: string;
}
