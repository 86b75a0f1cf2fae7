/**
 * A moment as a reader sees it: its day and, unless it is the first minute of one, the time and the offset it is in:
 * `16 ноября 2026 г., 09:30 (UTC+3)`. Takes ISO 8601 with the zone's offset, and shows what it says: the zone's own clocks.
 */
export function shownMoment(iso: string, language: string): string {
	const [, date = '', time = '', offset = ''] =
		/^(.{10})T(\d{2}:\d{2}(?::\d{2})?)[^Z+-]*(.*)$/.exec(iso) ?? [];
	// The day comes first, as on the pages.
	const locale = language === 'en' ? 'en-GB' : language;
	const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
		Date.parse(`${date}T00:00:00Z`),
	);
	if (/^00:00(:00)?$/.test(time)) return day;
	return `${day}, ${time.replace(/:00$/, (end) => (time.length > 5 ? '' : end))} (${offsetWords(offset)})`;
}

function offsetWords(offset: string): string {
	if (offset === 'Z' || offset === '+00:00') return 'UTC';
	return `UTC${offset.replace('-', '\u2212').replace(/(\D)0/, '$1').replace(':00', '')}`;
}
