import type { Language } from '../model/language.ts';
import { belarusianGrammar } from './grammar-be.ts';
import { englishGrammar } from './grammar-en.ts';
import { russianGrammar } from './grammar-ru.ts';
import type { Grammar } from './grammar.ts';

/** The languages an amendment can be put in, by their tags. */
export const grammars: Readonly<Record<string, Grammar>> = {
	ru: russianGrammar,
	be: belarusianGrammar,
	en: englishGrammar,
};

/** The drafting language of a text: its own, else English. */
export function grammarOf(language: Language): Grammar {
	return grammars[language.slice(0, 2)] ?? englishGrammar;
}
