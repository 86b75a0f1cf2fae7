import { dateOf, ordinalOf } from '../../model/revision-id.ts';
import type { RevisionId } from '../../model/revision-id.ts';
import { idWords } from '../../timeline/date-words.ts';
import type { SiteLanguage } from '../../timeline/date-words.ts';
import { genitiveTitle } from '../words/genitive-title.ts';

/** A text to be cited: its title, in its own language, and its revision. */
export interface CitedText {
	readonly title: string;
	readonly revision: RevisionId;
}

/**
 * The citation of a clause, with `{place}` for the clause: `{place} Политики конфиденциальности в редакции от 22.11.2026`,
 * `Privacy Policy, {place}, as revised on 22 November 2026`.
 */
export function citationPattern({ title, revision }: CitedText, language: SiteLanguage): string {
	switch (language) {
		case 'ru': {
			const name = genitiveTitle(title, 'ru') ?? `документа «${title}»`;
			return `{place} ${name} в редакции от ${numericDate(revision)}`;
		}
		case 'be': {
			const name = genitiveTitle(title, 'be') ?? `дакумента «${title}»`;
			return `{place} ${name} ${inBehind(name)} рэдакцыі ад ${numericDate(revision)}`;
		}
		case 'en':
			return `${title}, {place}, as revised on ${idWords(revision, 'en').replaceAll('\u00a0', ' ')}`;
	}
}

/** The citation of a text as a whole: `Политика конфиденциальности в редакции от 22.11.2026`. */
export function citationOfWhole({ title, revision }: CitedText, language: SiteLanguage): string {
	switch (language) {
		case 'ru':
			return `${title} в редакции от ${numericDate(revision)}`;
		case 'be':
			return `${title} ${inBehind(title)} рэдакцыі ад ${numericDate(revision)}`;
		case 'en':
			return `${title}, as revised on ${idWords(revision, 'en').replaceAll('\u00a0', ' ')}`;
	}
}

/** The Belarusian for "in" behind a word: ў behind a vowel. */
function inBehind(words: string): string {
	return /[аеёіоуыэюя]$/iu.test(words) ? 'ў' : 'у';
}

function numericDate(revision: RevisionId): string {
	const [year, month, day] = dateOf(revision).split('-');
	const ordinal = ordinalOf(revision);
	return `${day}.${month}.${year}${ordinal === 1 ? '' : ` (${ordinal})`}`;
}
