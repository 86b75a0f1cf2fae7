import { type Language, parseLanguage } from '../model/language.ts';
import { isCalendarDate } from '../model/moment.ts';

/** The day a file's name tells, and its place among those of that day where it tells one, from 1. */
export interface DatedName {
	readonly day: string;
	readonly ordinal?: number;
	/** Behind the day, as in the name of a translation. */
	readonly language?: Language;
}

const yearFirst = /(?<!\d)(\d{4})([-._ ]?)(\d{2})\2(\d{2})(?:\.([1-9]\d{0,2}))?(?!\d)/g;
const dayFirst = /(?<!\d)(\d{2})\.(\d{2})\.(\d{4})(?!\d)/g;

/**
 * The day in a name: `2021-03-01.docx`, `Policy 2021-03-01.2.docx`, `Политика 01.03.2021.docx`. Undefined where the name
 * tells none, or more than one.
 */
export function datedName(name: string): DatedName | undefined {
	const stem = name.replace(/\.\p{L}[\p{L}\d]*$/u, '');
	const found = [
		...[...stem.matchAll(yearFirst)].map(([, year, , month, day, ordinal]) => ({
			day: `${year}-${month}-${day}`,
			ordinal,
		})),
		...[...stem.matchAll(dayFirst)].map(([, day, month, year]) => ({
			day: `${year}-${month}-${day}`,
			ordinal: undefined,
		})),
	].filter(({ day }) => isCalendarDate(day));
	const [only] = found;
	if (only === undefined || found.length > 1) return undefined;
	const language = parseLanguage(/\d\.([^.]+)$/.exec(stem)?.[1] ?? '');
	return {
		day: only.day,
		...(only.ordinal !== undefined && { ordinal: Number(only.ordinal) }),
		...(language && { language }),
	};
}
