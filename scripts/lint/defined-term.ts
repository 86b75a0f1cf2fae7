import type { JudgedText } from './judged-text.ts';
import { isEnglish, isRussianOrBelarusian } from './drafting-language.ts';
import type { Prose } from './prose.ts';

/** A term a text gives itself in brackets: `(далее — Компания)`, `(the “Service”)`. */
export interface DefinedTerm {
	readonly term: string;
	readonly prose: Prose;
	/** Where the term stands in the brackets, in the prose. */
	readonly start: number;
	/** The brackets. */
	readonly brackets: readonly [start: number, end: number];
	/** The words right before the brackets: what is called so, or the end of it. */
	readonly definiens: string;
}

const russian =
	/\((?:и\s+)?(?:далее|в дальнейшем|далей|надалей|у далейшым)(?!\p{L})(?:\s+(?:по тексту|па тэксце|также|таксама|вместе|разам|совместно|именуем\p{L}*|соответственно|адпаведна))*\s*[:,]?\s*[–—-]?\s*([^()]{2,120})\)/giu;

const english = /\(([^()]{0,60}["“][^()]{2,120})\)/g;

/** What brackets hold besides the terms in quotation marks where they define them. */
const connectors =
	/^(?:each|collectively|together|individually|hereinafter|hereafter|the|an?|our|us|we|as|referred|to|or|and|also|defined|such|[,;:\s])*$/i;

/** The terms of a text, in order; none in a language whose words of definition are not known. */
export function definedTerms({ prose, language }: JudgedText): readonly DefinedTerm[] {
	if (isRussianOrBelarusian(language)) return prose.flatMap((one) => termsIn(one, russian, russianTerms));
	return isEnglish(language) ? prose.flatMap((one) => termsIn(one, english, englishTerms)) : [];
}

function termsIn(
	prose: Prose,
	pattern: RegExp,
	termsOf: (words: string) => readonly string[],
): readonly DefinedTerm[] {
	return [...prose.text.matchAll(pattern)].flatMap((match) => {
		const [whole, words = ''] = match;
		const brackets = [match.index, match.index + whole.length] as const;
		const from = match.index + whole.lastIndexOf(words);
		const before = prose.text.slice(0, match.index);
		const definiens = before.slice(-150);
		return termsOf(words).map((term) => ({
			term,
			prose,
			start: from + words.indexOf(term),
			brackets,
			definiens,
		}));
	});
}

function russianTerms(words: string): readonly string[] {
	const quoted = [...words.matchAll(/[«“"„]([^«»“”"„]+)[»”"“]/gu)].map(([, term = '']) => term);
	const parts = quoted.length > 0 ? quoted : words.split(/\s*[,;]\s*|\s+или\s+|\s+або\s+/u);
	return parts.map((part) => part.replace(/^.*[–—]\s*/u, '').trim()).filter(isTerm);
}

function englishTerms(words: string): readonly string[] {
	const quoted = /["“]([^"“”]+)["”]/g;
	if (!connectors.test(words.replace(quoted, ' '))) return [];
	return [...words.matchAll(quoted)].map(([, term = '']) => term.replace(/[,.]$/, '').trim()).filter(isTerm);
}

function isTerm(words: string): boolean {
	return /^\p{Lu}/u.test(words) && words.split(/\s+/).length <= 5;
}
