/** A revision as the page of comparisons knows it: `compare/index.json`. */
export interface ComparedRevision {
	readonly revision: string;
	readonly name: string;
	/** What it is, in a word and in sentences, when the site is built. */
	readonly state: string;
	readonly sentences: readonly string[];
	/** In the language of the page where it is translated, then as it prevails. */
	readonly texts: readonly ComparedText[];
	/** Its page, relative to the page. */
	readonly page: string;
	/** Its period, in the zone of the site; null where it never applied, or its end is not known. */
	readonly from: string | null;
	readonly until: string | null;
}

/** A text of a revision. */
export interface ComparedText {
	readonly language: string;
	/** Its Markdown, relative to the page, the digest of its bytes, and where its body begins. */
	readonly source: string;
	readonly sha256: string;
	readonly bodyStart: number;
}

/** The texts to compare of two revisions: those of the first language both have. */
export function comparedTexts(
	{ texts }: ComparedRevision,
	fresh: ComparedRevision,
): readonly [ComparedText, ComparedText] {
	for (const text of texts) {
		const other = fresh.texts.find(({ language }) => language === text.language);
		if (other !== undefined) return [text, other];
	}
	return [texts.at(-1)!, fresh.texts.at(-1)!];
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
