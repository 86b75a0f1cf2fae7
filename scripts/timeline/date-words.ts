import type { Language } from '../model/language.ts';
import { startOfDay } from '../model/day-start.ts';
import type { Moment } from '../model/moment.ts';
import { monthNames } from '../model/month-names.ts';
import { dateOf, ordinalOf, type RevisionId } from '../model/revision-id.ts';
import { momentMemo } from './moment-memo.ts';

/** A language the site speaks itself; a text may be in any. */
export type SiteLanguage = 'ru' | 'be' | 'en';

/** The language the site speaks beside a text: the text's own where it can, else English. */
export function siteLanguage(language: Language): SiteLanguage {
	const primary = language.split('-')[0];
	return primary === 'ru' || primary === 'be' ? primary : 'en';
}

/** No-break spaces keep a date in one piece at the end of a line. */
const gap = '\u00a0';

/** The day of a moment in its zone: `1 сентября 2026 г.`, `1 верасня 2026 г.`, `1 September 2026`. */
export const dayWords = momentMemo((moment, language: SiteLanguage) =>
	dateWords(moment.toISODate(), language),
);

/** The date in a revision's id; later ones of that day carry their place: `1 сентября 2026 г. (2)`. */
export function idWords(id: RevisionId, language: SiteLanguage): string {
	const ordinal = ordinalOf(id);
	return dateWords(dateOf(id), language) + (ordinal === 1 ? '' : `${gap}(${ordinal})`);
}

/** A moment: its day where it is the start of one, else also the time and the offset it is in. */
export const momentWords = momentMemo((moment, language: SiteLanguage) => {
	const day = dayWords(moment, language);
	const isStartOfDay = moment.toMillis() === startOfDay(moment).toMillis();
	return isStartOfDay ? day : `${day}, ${timeOf(moment)}${gap}(${offsetOf(moment)})`;
});

/** A date written `2026-09-01`; any other words as they are. */
export function writtenDate(words: string, language: SiteLanguage): string {
	return /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/.test(words) ? dateWords(words, language) : words;
}

function dateWords(isoDate: string, language: SiteLanguage): string {
	const [year = '', month = '', day = ''] = isoDate.split('-');
	const words = `${Number(day)}${gap}${monthNames[language][Number(month) - 1] ?? ''}${gap}${year}`;
	return language === 'en' ? words : `${words}${gap}г.`;
}

function timeOf(moment: Moment): string {
	if (moment.millisecond !== 0) return moment.toFormat('HH:mm:ss.SSS');
	return moment.toFormat(moment.second === 0 ? 'HH:mm' : 'HH:mm:ss');
}

function offsetOf({ offset }: Moment): string {
	if (offset === 0) return 'UTC';
	const seconds = Math.round(Math.abs(offset) * 60);
	const parts = [seconds / 60, seconds].map((part) => Math.floor(part) % 60);
	while (parts.at(-1) === 0) parts.pop();
	const after = parts.map((part) => `:${String(part).padStart(2, '0')}`).join('');
	return `UTC${offset < 0 ? '\u2212' : '+'}${Math.floor(seconds / 3600)}${after}`;
}
