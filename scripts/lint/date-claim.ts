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

/** The dates a text gives itself in phrases of Russian, Belarusian and English, in order. */
export function dateClaims(text: string): readonly DateClaim[] {
	return [
		...claimsAbout('commencement', commencementPhrases, text),
		...claimsAbout('posting', postingPhrases, text),
	].toSorted((a, b) => a.start - b.start);
}

function claimsAbout(
	about: DateClaim['about'],
	phrases: readonly string[],
	text: string,
): readonly DateClaim[] {
	const words = phrases.map((phrase) => phrase.replaceAll(' ', String.raw`\s`)).join('|');
	const pattern = new RegExp(`(?<!\\p{L})(?:${words})${between}(${writtenDatePattern})(?!\\d)`, 'giu');
	return [...text.matchAll(pattern)].flatMap((match) => {
		const date = parseWrittenDate(match[1] ?? '');
		return date === undefined ? [] : [{ about, date, start: match.index }];
	});
}
