import { codePoint } from '../../model/code-point.ts';
import { atBodyOffset, type Finding } from '../finding.ts';
import type { JudgedText } from '../judged-text.ts';
import { asCyrillic, asLatin } from '../look-alikes.ts';
import type { Prose } from '../prose.ts';
import { textRule } from '../text-rule.ts';

/** No word is spelt with letters of another alphabet that look like its own. */
export const mixedAlphabet = textRule('mixed-alphabet', (text) =>
	cyrillic.test(text.body) && latin.test(text.body)
		? text.prose.flatMap((prose) => [...mixedWords(text, prose), ...strayLetters(text, prose)])
		: [],
);

const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;

/** Words of both alphabets, where the letters of one are all look-alikes. `PDFы` and `SMSка` are words of their own. */
function mixedWords(text: JudgedText, prose: Prose): readonly Finding[] {
	return [...prose.text.matchAll(/[\p{Script=Cyrillic}\p{Script=Latin}\p{M}]+/gu)].flatMap(
		({ 0: word, index }) => {
			if (!cyrillic.test(word) || !latin.test(word)) return [];
			const meant = meantWord(word);
			return meant === undefined
				? []
				: finding(text, prose, { written: word, meant, index: index + strayIndex(word, meant) });
		},
	);
}

/** The word in the alphabet most of its letters are of, where the others have look-alikes in it. */
function meantWord(word: string): string | undefined {
	const ofCyrillic = [...word].filter((letter) => cyrillic.test(letter)).length;
	const ofLatin = [...word].filter((letter) => latin.test(letter)).length;
	const inCyrillic = asCyrillic(word);
	const inLatin = asLatin(word);
	const candidates = ofCyrillic >= ofLatin ? [inCyrillic, inLatin] : [inLatin, inCyrillic];
	return candidates.find((candidate) => candidate !== undefined);
}

function strayIndex(word: string, meant: string): number {
	return [...word].findIndex((letter, index) => letter !== [...meant][index]);
}

/** A preposition or conjunction of one letter in the other alphabet, between two words of its own. */
function strayLetters(text: JudgedText, prose: Prose): readonly Finding[] {
	const strays = [
		...prose.text.matchAll(/(?<=\p{Script=Cyrillic}[,;]? )[acoyi](?= \p{Script=Cyrillic}{2})/gu),
		...prose.text.matchAll(/(?<=\p{Script=Latin}{2}[,;]? )а(?= \p{Script=Latin}{2})/gu),
	];
	return strays.flatMap(({ 0: written, index }) => {
		const meant = cyrillic.test(written) ? asLatin(written) : asCyrillic(written);
		return meant === undefined ? [] : finding(text, prose, { written, meant, index });
	});
}

interface Stray {
	readonly written: string;
	readonly meant: string;
	readonly index: number;
}

function finding({ source }: JudgedText, prose: Prose, { written, meant, index }: Stray): Finding {
	const isLatinMeant = !cyrillic.test(meant);
	const letter = prose.text[index] ?? '';
	return atBodyOffset(source, prose.at(index), {
		message: `“${written}” is written with a ${isLatinMeant ? 'Cyrillic' : 'Latin'} “${letter}” (${codePoint(letter)})`,
		advice: `write “${meant}” with ${isLatinMeant ? 'Latin' : 'Cyrillic'} letters alone: searches and comparisons take the two for different`,
		russian: {
			message: `в «${written}» ${isLatinMeant ? 'кириллическая' : 'латинская'} буква «${letter}» (${codePoint(letter)})`,
			advice: `наберите «${meant}» только ${isLatinMeant ? 'латинскими' : 'кириллическими'} буквами: для поиска и сравнения это разные слова`,
		},
	});
}
