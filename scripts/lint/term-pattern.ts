/**
 * Matches a term in the forms its language gives it: other endings in Russian and Belarusian, plurals in English.
 * `isCapital` asks for the capital letter of a term.
 */
export function termPattern(term: string, isCapital: boolean): RegExp {
	const words = term
		.split(/\s+/)
		.map((word) => wordForms(word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)));
	return new RegExp(
		String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`\s+`)}(?![\p{L}\p{N}])`,
		isCapital ? 'gu' : 'giu',
	);
}

function wordForms(word: string): string {
	if (/^\p{Lu}{2,}$/u.test(word)) return `${word}s?`;
	if (/^[\p{Script=Cyrillic}]+$/u.test(word)) return `${stemOf(word)}${String.raw`\p{L}{0,5}`}`;
	const stem = /[^aeiou]y$/i.test(word) ? word.slice(0, -1) : word.replace(/s$/i, '');
	return `${stem}(?:y|ies|s|es)?(?:['’]s?)?`;
}

const endings =
	/(?<=^\p{L}{3,})(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ага|яга|аму|яму|ых|их|ах|ях|ам|ям|ом|ем|ём|ым|им|ой|ей|ай|яй|ов|ев|аў|яў|ый|ий|ая|яя|ое|ее|ые|ие|ыя|ія|ую|юю|а|я|ы|и|і|у|ю|о|е|э|ь|й)$/u;

/** A Cyrillic word without its ending, as far as letters tell it; at least three letters stay. */
export function stemOf(word: string): string {
	return word.replace(endings, '');
}
