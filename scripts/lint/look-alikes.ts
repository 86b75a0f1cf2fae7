/** Latin letters, and the Cyrillic ones that look the same. */
const latin = 'aceopxyijsABCEHKMOPTXYISJ';
const cyrillic = 'асеорхуіјѕАВСЕНКМОРТХУІЅЈ';

/** The word with its Latin letters in Cyrillic; undefined where one has no look-alike. */
export function asCyrillic(word: string): string | undefined {
	return replaced(word, { from: latin, to: cyrillic });
}

/** The word with its Cyrillic letters in Latin; undefined where one has no look-alike. */
export function asLatin(word: string): string | undefined {
	return replaced(word, { from: cyrillic, to: latin });
}

interface Alphabets {
	readonly from: string;
	readonly to: string;
}

function replaced(word: string, { from, to }: Alphabets): string | undefined {
	const isForeign = from === latin ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
	const letters = [...word].map((letter) => (isForeign.test(letter) ? to[from.indexOf(letter)] : letter));
	return letters.includes(undefined) ? undefined : letters.join('');
}
