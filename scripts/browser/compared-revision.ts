import { momentIn } from './zone-time.ts';

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
	/** Its period; null where it never applied, or its end is not known. */
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

/** What the time is, in milliseconds since 1970, and whose clocks dates are read from. */
export interface AskedClock {
	readonly now: number;
	readonly zone: string;
}

/**
 * The revision that is asked for: what was in force at a date or moment, or what a word means: the revision of that id, else
 * what was in force at that date or moment, or by `now`. Undefined where there is none.
 */
export function comparedRevision(
	revisions: readonly ComparedRevision[],
	asked: AskedText,
	{ now, zone }: AskedClock,
): ComparedRevision | undefined {
	if ('date' in asked) return inForceAt(revisions, momentIn(asked.date, zone));
	const { word } = asked;
	if (word === 'now') return inForceAt(revisions, now);
	return revisions.find(({ revision }) => revision === word) ?? inForceAt(revisions, momentIn(word, zone));
}

function inForceAt(
	revisions: readonly ComparedRevision[],
	at: number | undefined,
): ComparedRevision | undefined {
	if (at === undefined) return undefined;
	return revisions.find(
		({ from, until }) =>
			from !== null && Date.parse(from) <= at && (until === null || at < Date.parse(until)),
	);
}

/** True where a reader asks what changed from a day that, by the clocks around, is still to come, to what is in force now. */
export function isSinceAhead(from: AskedText, to: AskedText, now: number): boolean {
	return 'date' in from && 'word' in to && to.word === 'now' && Date.parse(`${from.date}T00:00`) > now;
}
