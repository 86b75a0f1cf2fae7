import type { Language } from '../../model/language.ts';
import type { SiteLanguage } from '../../timeline/date-words.ts';

/** What a language calls itself, as an entry of a list: `Русский`, `Português (Brasil)`; its tag where that is not known. */
export function ownLanguageName(language: Language): string {
	const name = nameIn([language, 'en'], language);
	return name === language ? name : name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** What a language is called in the words of a page, within a sentence: `русский`, `Ukrainian`. */
export function languageName(language: Language, told: SiteLanguage): string {
	return nameIn([told], language);
}

function nameIn(locales: readonly string[], language: Language): string {
	try {
		return new Intl.DisplayNames(locales, { type: 'language' }).of(language) ?? language;
	} catch {
		// A tag may be formed as no language is.
		return language;
	}
}
