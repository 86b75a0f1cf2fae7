/** A revision as the page of comparisons knows it: `compare/index.json`. */
export interface ComparedRevision {
	readonly revision: string;
	readonly name: string;
	/** In as few words as a title has room for. */
	readonly day: string;
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

/** The page of a text of a revision, relative to the page: another than the revision's where a translation stands there. */
export function pageOfText({ page, texts }: ComparedRevision, text: ComparedText): string {
	return text === texts[0] ? page : text.source.replace(/[^/]*$/, '');
}

/** A text as an address asks for it: by a date on which it was in force, or by a word. */
export type AskedText = { readonly date: string } | { readonly word: string };

/**
 * What an address asks for on one side of a comparison: `from-date` is a date whatever else it may be, `from` a word.
 * Undefined where it asks for nothing.
 */
export function askedText(query: URLSearchParams, side: 'from' | 'to'): AskedText | undefined {
	const date = query.get(`${side}-date`);
	if (date) return { date };
	const word = query.get(side);
	return word ? { word } : undefined;
}

/**
 * The revision that is asked for: what was in force at the start of a date, or what a word means: the revision of that id,
 * else what was in force at the start of that date, or by `now` at a moment in milliseconds since 1970. Undefined where
 * there is none.
 */
export function comparedRevision(
	revisions: readonly ComparedRevision[],
	asked: AskedText,
	now: number,
): ComparedRevision | undefined {
	if ('date' in asked) return inForceOn(revisions, asked.date);
	const { word } = asked;
	if (word === 'now') {
		return revisions.find(
			({ from, until }) =>
				from !== null && Date.parse(from) <= now && (until === null || now < Date.parse(until)),
		);
	}
	return revisions.find(({ revision }) => revision === word) ?? inForceOn(revisions, word);
}

/** The start of a date is compared with what the zone's clocks showed, which needs no knowledge of the zone. */
function inForceOn(revisions: readonly ComparedRevision[], date: string): ComparedRevision | undefined {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
	const start = `${date}T00:00:00`;
	return revisions.find(
		({ from, until }) =>
			from !== null && from.slice(0, 19) <= start && (until === null || until.slice(0, 19) > start),
	);
}

/** True where a reader asks what changed from a day that, by the clocks around, is still to come, to what is in force now. */
export function isSinceAhead(from: AskedText, to: AskedText, now: number): boolean {
	return 'date' in from && 'word' in to && to.word === 'now' && Date.parse(`${from.date}T00:00`) > now;
}
