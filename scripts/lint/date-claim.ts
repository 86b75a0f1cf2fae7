import { parseWrittenDate, writtenDatePattern } from './written-date.ts';

/** A date a text gives itself: when it starts to apply, or when it was posted. */
export interface DateClaim {
	readonly about: 'commencement' | 'posting';
	/** `YYYY-MM-DD`. */
	readonly date: string;
	/** Where the phrase begins, in UTF-16 code units. */
	readonly start: number;
}

const commencementPhrases = [
	'вступа(?:ет|ют) в силу(?: с)?',
	'вступит в силу(?: с)?',
	'дата вступления в силу',
	'действу(?:ет|ют) с',
	'(?:уступае|уступіць) [уў] сілу(?: з)?',
	'(?:набывае|набудзе) моц(?: з)?',
	'дата ўступлення ў сілу',
	'дзейнічае з',
	'effective(?: date)?(?: from| as of| on| since)?',
	'(?:takes|will take|shall take|comes into|will come into|shall come into) (?:effect|force)(?: from| as of| on)?',
	'in (?:effect|force)(?: from| as of| since)',
];

const postingPhrases = [
	'(?:последнее|дата(?: последнего)?) обновлени[ея]',
	'обновлен[оа]?',
	'дата публикации',
	'опубликован[оа]?',
	'(?:апошняе абнаўленне|дата абнаўлення)',
	'абноўлен[аы]',
	'апублікаван[аы]',
	'last (?:updated|modified|revised)(?: on)?',
	'(?:posted|published) on',
	'date of (?:last )?(?:update|revision|publication)',
];

/** Between the phrase and its date stand at most white space, a colon or dash, and marks of emphasis or quotation. */
const between = String.raw`[\s:*_–—-]{1,6}`;

/** The longest phrase with its date fits in this many characters before the end of a year. */
const reach = 100;

const writtenDate = new RegExp(writtenDatePattern, 'iu');

/** The longest written date has fewer characters before its year; one that begins with its year has as many in all. */
const beforeYear = 30;
const yearFirst = '2026-11-22'.length;

/** The dates a text gives itself in phrases of Russian, Belarusian and English, in order. */
export function dateClaims(text: string): readonly DateClaim[] {
	const claims = stretchesWithDates(text).flatMap(({ start, end }) => {
		const stretch = text.slice(start, end);
		return [
			...claimsAbout('commencement', commencementPattern, stretch),
			...claimsAbout('posting', postingPattern, stretch),
		].map((claim) => ({ ...claim, start: claim.start + start }));
	});
	return claims.toSorted((a, b) => a.start - b.start);
}

const commencementPattern = claimPattern(commencementPhrases);
const postingPattern = claimPattern(postingPhrases);

function claimPattern(phrases: readonly string[]): RegExp {
	const words = phrases.map((phrase) => phrase.replaceAll(' ', String.raw`\s`)).join('|');
	return new RegExp(`(?<!\\p{L})(?:${words})${between}(${writtenDatePattern})(?!\\d)`, 'giu');
}

function claimsAbout(about: DateClaim['about'], pattern: RegExp, text: string): readonly DateClaim[] {
	return [...text.matchAll(pattern)].flatMap((match) => {
		const date = parseWrittenDate(match[1] ?? '');
		return date === undefined ? [] : [{ about, date, start: match.index }];
	});
}

/** The parts of a text a date stands in: most of it has none, and the patterns are slow to say so. */
function stretchesWithDates(text: string): readonly { start: number; end: number }[] {
	const stretches: { start: number; end: number }[] = [];
	for (const { index } of text.matchAll(/\d{4}/g)) {
		if (!writtenDate.test(text.slice(Math.max(0, index - beforeYear), index + yearFirst))) continue;
		const last = stretches.at(-1);
		const start = wordStart(text, Math.max(0, index - reach));
		const end = Math.min(text.length, index + reach);
		if (last !== undefined && start <= last.end) last.end = end;
		else stretches.push({ start, end });
	}
	return stretches;
}

/** A stretch must not begin inside a word, which would look like one of its own. */
function wordStart(text: string, from: number): number {
	let start = from;
	while (start > 0 && /\p{L}/u.test(text[start - 1] ?? '')) start--;
	return start;
}
