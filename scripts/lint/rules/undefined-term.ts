import { countedWords } from '../../model/counted-words.ts';
import { type DefinedTerm, definedTerms } from '../defined-term.ts';
import { isRussianOrBelarusian } from '../drafting-language.ts';
import { atBodyOffset, type Finding } from '../finding.ts';
import type { JudgedText } from '../judged-text.ts';
import type { Prose } from '../prose.ts';
import { stemOf } from '../term-pattern.ts';
import { textRule } from '../text-rule.ts';

/** How often a word must stand with a capital letter to be taken for a term. */
const often = 3;

/**
 * A word written as a term is defined. Judged in Russian and Belarusian, where no other common noun has a capital
 * letter in the middle of a sentence, and in texts that do define terms.
 */
export const undefinedTerm = textRule('undefined-term', (text) => {
	if (!isRussianOrBelarusian(text.language)) return [];
	const defined = definedTerms(text);
	return defined.length === 0
		? []
		: candidates(text)
				.filter((candidate) => !isKnown(text, defined, stemOf(candidate.word)))
				.map((candidate) => finding(text, candidate));
});

interface Candidate {
	readonly word: string;
	readonly count: number;
}

const capital = /(?<=[\p{Ll},;]\s)(?<!\p{Lu}\p{L}*\s)\p{Lu}\p{Ll}{2,}(?!\p{L}|-|\s+(?:и\s+)?[«"“\p{Lu}])/gu;

/** Common nouns that often have the capital letter of a term, with how often they have it. */
function candidates({ prose }: JudgedText): readonly Candidate[] {
	const byStem = new Map<string, Candidate>();
	for (const one of prose) {
		if (one.clause.kind === 'heading') continue;
		for (const [word] of one.text.matchAll(capital)) {
			const stem = stemOf(word);
			const known = byStem.get(stem) ?? { word, count: 0 };
			byStem.set(stem, { ...known, count: known.count + 1 });
		}
	}
	const all = prose.map(({ text }) => text).join('\n');
	return [...byStem]
		.filter(([stem, { count }]) => count >= often && formsOf(stem.toLowerCase()).test(all))
		.map(([, one]) => one);
}

/** True of a word the text defines in brackets, explains, or has in its title. */
function isKnown({ prose }: JudgedText, defined: readonly DefinedTerm[], stem: string): boolean {
	const forms = formsOf(stem);
	if (defined.some(({ term }) => new RegExp(forms.source, 'iu').test(term))) return true;
	const explained = new RegExp(
		String.raw`^["«“„]?(?:\p{L}+\s){0,2}${forms.source}(?:\s\p{L}+){0,3}["»”“]?\s*(?:\([^)]*\)\s*)?[–—-]\s|под\s+["«“„]?${forms.source}["»”“]?[^.]{0,40}\s(?:понима|подразумева|разуме)`,
		'iu',
	);
	return prose.some(
		({ text, clause }) =>
			explained.test(text) ||
			(clause.kind === 'heading' && clause.level === 1 && new RegExp(forms.source, 'iu').test(text)),
	);
}

function formsOf(stem: string): RegExp {
	return new RegExp(String.raw`(?<!\p{L})${stem}\p{L}{0,5}(?!\p{L})`, 'u');
}

function finding({ source, prose }: JudgedText, { word }: Candidate): Finding {
	const places = capitalPlaces(prose, stemOf(word));
	const count = places.length;
	const [first = { word, offset: 0 }] = places;
	return atBodyOffset(source, first.offset, {
		message: `“${first.word}” has the capital letter of a term (${count} times), and the text does not define it`,
		advice: 'define it where it first stands, or write it with a small letter',
		russian: {
			message: `«${first.word}» пишется с прописной буквы как термин (${countedWords(times, count)}), а определения в тексте нет`,
			advice: 'дайте определение там, где слово встречается впервые, или пишите его со строчной буквы',
		},
	});
}

/** Where the word has its capital letter, headings and the beginnings of clauses left out. */
function capitalPlaces(
	prose: readonly Prose[],
	stem: string,
): readonly { readonly word: string; readonly offset: number }[] {
	const pattern = new RegExp(String.raw`(?<=[^.]\s)${stem}\p{Ll}{0,5}(?!\p{L})`, 'gu');
	return prose
		.filter(({ clause }) => clause.kind !== 'heading')
		.flatMap(({ text, at }) =>
			[...text.matchAll(pattern)].map(({ 0: word, index }) => ({ word, offset: at(index) })),
		);
}

const times = ['{count} раз', '{count} раза', '{count} раз'] as const;
