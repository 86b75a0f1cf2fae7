/** A revision as the page of comparisons knows it: `compare/index.json`. */
export interface ComparedRevision {
	readonly revision: string;
	readonly name: string;
	/** What it is, in a word and in sentences, when the site is built. */
	readonly state: string;
	readonly sentences: readonly string[];
	/** Of its source. */
	readonly sha256: string;
	/** Its Markdown, relative to the page, and where its body begins. */
	readonly source: string;
	readonly bodyStart: number;
	/** Its page, relative to the page. */
	readonly page: string;
	/** Its period, in the zone of the site; null where it never applied, or its end is not known. */
	readonly from: string | null;
	readonly until: string | null;
}

/**
 * The revision a word of the address means: its id, what was in force at the start of a date, or `now`, what is in force at
 * a moment in milliseconds since 1970. Undefined where there is none. The start of a date is compared with what the zone's
 * clocks showed, which needs no knowledge of the zone.
 */
export function comparedRevision(
	revisions: readonly ComparedRevision[],
	word: string,
	now: number,
): ComparedRevision | undefined {
	if (word === 'now') {
		return revisions.find(
			({ from, until }) =>
				from !== null && Date.parse(from) <= now && (until === null || now < Date.parse(until)),
		);
	}
	const named = revisions.find((candidate) => candidate.revision === word);
	if (named !== undefined || !/^\d{4}-\d{2}-\d{2}$/.test(word)) return named;
	const start = `${word}T00:00:00`;
	return revisions.find(
		({ from, until }) =>
			from !== null && from.slice(0, 19) <= start && (until === null || until.slice(0, 19) > start),
	);
}
