import type { Language } from '../model/language.ts';
import type { SourceText } from '../model/revision.ts';
import { factOf } from '../model/text-facts.ts';
import { firstHeading } from './first-heading.ts';
import { guessedLanguage } from './guessed-language.ts';

/** The words of a text's first heading; undefined where there is none with words. */
export function headingOf(source: SourceText): string | undefined {
	return factOf(source, 'first heading', ({ body }) => firstHeading(body));
}

/** The language a text seems to be in. */
export function languageOf(source: SourceText): Language {
	return factOf(source, 'language', ({ body }) => guessedLanguage(body));
}
