import type { Language } from '../model/language.ts';
import { isEnglish, isRussianOrBelarusian } from './drafting-language.ts';
import type { Prose } from './prose.ts';

/** A place where a text names a clause by its number: `в пункте 2.1`, `Section 4`. */
export interface ClauseMention {
	readonly prose: Prose;
	/** The number alone: `2.1`. */
	readonly number: string;
	/** Where the number stands in the prose. */
	readonly start: number;
	/** Where the whole phrase begins, and where it ends: `пунктах 2.1 и 2.3` is one. */
	readonly phrase: readonly [start: number, end: number];
}

const number = String.raw`\d{1,3}(?:\.\d{1,3}){0,4}(?![\p{L}\d%‰]|[-–]\p{L}|[.,]\d)`;

const russianUnits = [
	String.raw`(?:под|пад)?пун[кц](?:т|це)\p{L}{0,3}`,
	String.raw`(?:п|пп|подп|разд|ст|гл)\.(?:\s?п\.)?`,
	String.raw`раздел\p{L}{0,2}|раздзел\p{L}{0,2}`,
	String.raw`стать(?:я|и|е|ю|ёй|ей|ях|ям|ями)|статей|артыкул\p{L}{0,3}`,
	String.raw`глав(?:а|ы|е|у|ой|ах|ам|ами)`,
].join('|');

const englishUnits = String.raw`(?:sub)?sections?|(?:sub)?clauses?|(?:sub)?paragraphs?|articles?|sec\.|§{1,2}`;

const russian = mentionPattern(
	russianUnits,
	String.raw`(?:,\s*|\s+и\s+|\s+или\s+|\s+і\s+|\s+або\s+|\s*[–—-]\s*)`,
);
const english = mentionPattern(
	englishUnits,
	String.raw`(?:,\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+|\s+to\s+|\s+through\s+|\s*[–—-]\s*)`,
);

function mentionPattern(units: string, between: string): RegExp {
	return new RegExp(
		String.raw`(?<![\p{L}\p{N}])(?:${units})\s*(?:№\s*)?(${number}(?:${between}${number})*)`,
		'giu',
	);
}

/** The clauses a text names by number, in order, whosesoever they are; none in a language whose words are not known. */
export function clauseMentions(prose: readonly Prose[], language: Language): readonly ClauseMention[] {
	const pattern = isRussianOrBelarusian(language) ? russian : isEnglish(language) ? english : undefined;
	return pattern === undefined ? [] : prose.flatMap((one) => mentionsIn(one, pattern));
}

function mentionsIn(prose: Prose, pattern: RegExp): readonly ClauseMention[] {
	return [...prose.text.matchAll(pattern)].flatMap((match) => {
		const [whole, numbers = ''] = match;
		const end = match.index + whole.length;
		const from = end - numbers.length;
		return [...numbers.matchAll(/\d+(?:\.\d+)*/g)].map((found) => ({
			prose,
			number: found[0],
			start: from + found.index,
			phrase: [match.index, end] as const,
		}));
	});
}
