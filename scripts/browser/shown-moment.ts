import { monthNames } from '../model/month-names.ts';

/**
 * A moment as a reader sees it: its day and, unless it is the first minute of one, the time and the offset it is in:
 * `16 ноября 2026 г., 09:30 (UTC+3)`. Takes ISO 8601 with the zone's offset, and shows what it says: the zone's own clocks.
 */
export function shownMoment(iso: string, language: string): string {
	const [, date = '', time = '', offset = ''] =
		/^(.{10})T(\d{2}:\d{2}(?::\d{2})?)[^Z+-]*(.*)$/.exec(iso) ?? [];
	const day = dayWords(date, language in monthNames ? (language as keyof typeof monthNames) : 'en');
	if (/^00:00(:00)?$/.test(time)) return day;
	return `${day}, ${time.replace(/:00$/, (end) => (time.length > 5 ? '' : end))}\u00a0(${offsetWords(offset)})`;
}

/** As on the pages; what a browser knows of languages differs from one to another. */
function dayWords(date: string, language: keyof typeof monthNames): string {
	const [year = '', month = '', day = ''] = date.split('-');
	const words = [String(Number(day)), monthNames[language][Number(month) - 1], year];
	return [...words, ...(language === 'en' ? [] : ['г.'])].join('\u00a0');
}

function offsetWords(offset: string): string {
	if (offset === 'Z' || offset === '+00:00') return 'UTC';
	return `UTC${offset.replace('-', '\u2212').replace(/(\D)0/, '$1').replace(':00', '')}`;
}
