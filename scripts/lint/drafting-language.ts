import type { Language } from '../model/language.ts';

/** True of a language written in Cyrillic whose drafting conventions the rules know: Russian and Belarusian. */
export function isRussianOrBelarusian(language: Language): boolean {
	return /^(?:ru|be)\b/.test(language);
}

/** True of English. */
export function isEnglish(language: Language): boolean {
	return /^en\b/.test(language);
}
