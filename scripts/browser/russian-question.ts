/** Endings with й, each with another ending of the same stem. */
const endings = [
	[/[оы]й(?!\p{L})/giu, 'ая'],
	[/[еи]й(?!\p{L})/giu, 'яя'],
	[/й(?!\p{L})/giu, 'а'],
] as const;

/**
 * Words as Pagefind finds their forms. It takes й for и before it looks for an ending, and then knows none that has й:
 * «персональной» would find itself alone. What stands in quotation marks is looked for as it is, and stays.
 */
export function russianQuestion(words: string): string {
	return words
		.split(/("[^"]*")/)
		.map((part) => (part.startsWith('"') ? part : withoutShortI(part)))
		.join('');
}

function withoutShortI(words: string): string {
	return endings.reduce((text, [ending, other]) => text.replace(ending, other), words);
}
