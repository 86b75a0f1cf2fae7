import { isCalendarDate } from '../model/moment.ts';

/** Months as dates write them in Russian, Belarusian and English, by the letters they begin with, January first. */
const months: readonly string[] = [
	'январ|студзен|jan',
	'феврал|лют|feb',
	'март|сакавік|mar',
	'апрел|красавік|apr',
	'ма[яй]|may',
	'июн|чэрвен|jun',
	'июл|ліпен|jul',
	'август|жнів|жніў|aug',
	'сентябр|верас|sep',
	'октябр|кастрычнік|oct',
	'ноябр|лістапад|nov',
	'декабр|снеж|dec',
];

/** A word of three letters or more. Counting them by `{3,}` in place of looking ahead would take thirty times as long to begin. */
const month = String.raw`(?=[^\s\d.]{3})\p{L}+\.?`;
const day = String.raw`\d{1,2}`;

/** A date as texts write it, for building into a larger pattern; `parseWrittenDate` reads what it matches. */
export const writtenDatePattern = [
	String.raw`\d{4}-\d{2}-\d{2}`,
	String.raw`${day}\.${day}\.\d{4}`,
	String.raw`[«"“]?${day}(?:st|nd|rd|th)?[»"”]?\s${month}\s\d{4}`,
	String.raw`${month}\s${day}(?:st|nd|rd|th)?,?\s\d{4}`,
].join('|');

/** The date a text writes, as `YYYY-MM-DD`; undefined where it is none. Figures with dots are day, month, year. */
export function parseWrittenDate(text: string): string | undefined {
	if (isCalendarDate(text)) return text;
	const figures = text.match(/\d+/g) ?? [];
	const [first = '', second = '', third = ''] = figures;
	const named = monthNumber(text);
	const parts = named === undefined ? [third, second, first] : [second, String(named), first];
	const [year = '', monthOfYear = '', dayOfMonth = ''] = parts;
	const date = `${year}-${monthOfYear.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
	return isCalendarDate(date) ? date : undefined;
}

function monthNumber(text: string): number | undefined {
	const word = /\p{L}{3,}/u.exec(text.replace(/\d(?:st|nd|rd|th)/g, ''))?.[0];
	return word === undefined ? undefined : monthOf(word);
}

/** True of the name of a month, in any of its forms. */
export function isMonthName(word: string): boolean {
	return monthOf(word) !== undefined;
}

function monthOf(name: string): number | undefined {
	const word = name.toLowerCase();
	const index = months.findIndex((beginnings) => new RegExp(`^(?:${beginnings})`).test(word));
	return index === -1 ? undefined : index + 1;
}
