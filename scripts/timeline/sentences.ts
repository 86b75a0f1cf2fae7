import { belarusianSentences } from './belarusian-sentences.ts';
import type { SiteLanguage } from './date-words.ts';
import { englishSentences } from './english-sentences.ts';
import { russianSentences } from './russian-sentences.ts';
import type { Sentences } from './sentence-set.ts';

/** The sentences of a language. */
export function sentencesIn(language: SiteLanguage): Sentences {
	switch (language) {
		case 'ru':
			return russianSentences;
		case 'be':
			return belarusianSentences;
		case 'en':
			return englishSentences;
	}
}
