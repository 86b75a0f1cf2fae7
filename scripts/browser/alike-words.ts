/**
 * True where for each word of a question a text has one that begins alike, by half of the word asked for at least. Where
 * Pagefind knows no word that begins with the one asked for, it takes one that is the beginning of it, be that a letter.
 */
export function hasWordsAlike(text: string, question: string): boolean {
	const words = wordsOf(text);
	return wordsOf(question).every((asked) => {
		const beginning = asked.slice(0, Math.ceil(asked.length / 2));
		return words.some((word) => word.startsWith(beginning));
	});
}

/** The words of a text as a search tells them apart: without case and marks above letters. */
function wordsOf(text: string): readonly string[] {
	return (
		text
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}
