import { atBodyOffset, type Finding } from '../finding.ts';
import type { JudgedText } from '../judged-text.ts';
import type { Prose } from '../prose.ts';
import { textRule } from '../text-rule.ts';
import { isMonthName, parseWrittenDate, writtenDatePattern } from '../written-date.ts';

/** Every date in a text is in the calendar. */
export const impossibleDate = textRule('impossible-date', (text) =>
	text.prose.flatMap((prose) => falseDates(text, prose)),
);

const pattern = new RegExp(String.raw`(?<![\p{L}\d.])(?:${writtenDatePattern})(?![\d]|\.\d)`, 'giu');

/** Figures with dots also number versions, telephones and accounts, which say so. */
const otherNumbers = /(?:верси[яиюй]|версія|version|v\.?|№|no\.?|tel\.?|тел\.?)\s*$/iu;

function falseDates({ source }: JudgedText, prose: Prose): readonly Finding[] {
	if (!/\d{4}/.test(prose.text)) return [];
	return [...prose.text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
		if (
			parseWrittenDate(written) !== undefined ||
			!isMeantAsDate(written) ||
			otherNumbers.test(prose.text.slice(0, index))
		)
			return [];
		return atBodyOffset(source, prose.at(index), {
			message: `“${written}” is no date: the calendar does not have it`,
			advice: 'write the date that is meant',
			russian: {
				message: `«${written}» — не дата: такой нет в календаре`,
				advice: 'напишите ту дату, которая имеется в виду',
			},
		});
	});
}

/** In words with the name of a month; in figures in the order day, month, year, or as ISO 8601 has it. */
function isMeantAsDate(written: string): boolean {
	const word = /\p{L}{3,}/u.exec(written.replace(/\d(?:st|nd|rd|th)/gi, ''))?.[0];
	if (word !== undefined) return isMonthName(word);
	const [first = 0, second = 0] = (written.match(/\d+/g) ?? []).map(Number);
	// 12.31.2026 is the order of another country, and a date there.
	return written.includes('-') || !(second > 12 && second <= 31 && first <= 12);
}
