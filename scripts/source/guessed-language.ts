import type { Language } from '../model/language.ts';

/** How much of a text is looked at, in UTF-16 code units: enough to tell, however long the text. */
const sample = 20_000;

/**
 * The language of a text that declares none, guessed from its letters. Mostly Cyrillic: Belarusian where і is more
 * frequent than и, Ukrainian where its own letters ї and є are more frequent than ы and э, else Russian. Anything else
 * is taken for English: a text in another language has to declare it.
 */
export function guessedLanguage(text: string): Language {
	const start = text.slice(0, sample);
	const cyrillic = count(start, /\p{Script=Cyrillic}/gu);
	if (cyrillic * 2 <= count(start, /\p{L}/gu)) return 'en' as Language;
	if (count(start, /[їє]/giu) > count(start, /[ыэ]/giu)) return 'uk' as Language;
	return (count(start, /[іў]/giu) > count(start, /и/giu) ? 'be' : 'ru') as Language;
}

function count(text: string, letters: RegExp): number {
	return text.match(letters)?.length ?? 0;
}
