import type { Approval } from '../model/revision.ts';
import { writtenDate } from '../timeline/date-words.ts';
import type { SiteLanguage } from '../timeline/date-words.ts';

/** How a language says the date of an act: `of 1 September 2026`. */
export interface DateSaying {
	readonly language: SiteLanguage;
	readonly dated: (day: string) => string;
}

/** Who approved a revision, by which act of what date, as one line of plain text. */
export function approvalWords({ by, act, number, date }: Approval, { language, dated }: DateSaying): string {
	const parts = [
		act,
		number === undefined ? undefined : `№ ${number}`,
		date === undefined ? undefined : dated(writtenDate(date, language)),
	];
	const document = parts.filter(Boolean).join(' ');
	return [by, document].filter((part) => part !== undefined && part !== '').join(', ');
}
