/** A word as it is compared: an unbroken run of letters and digits, or any other character that is no white space. */
export interface Word {
	readonly text: string;
	/** Whether white space stands before it; shown; what is proved does not depend on it. */
	readonly isSpaced: boolean;
}

/** The words of a text in order. */
export function wordsOf(text: string): readonly Word[] {
	return [...text.matchAll(/(\s*)([\p{L}\p{N}\p{M}]+|\S)/gu)].map(([, space = '', word = '']) => ({
		text: word,
		isSpaced: space !== '',
	}));
}

/** Words as a reader sees them, on one line. */
export function wordsText(words: readonly Word[]): string {
	return words.map(({ text, isSpaced }, index) => (isSpaced && index > 0 ? ` ${text}` : text)).join('');
}

/** Whether two texts are the same word for word; white space between words is not compared. */
export function isSameWords(one: readonly Word[], other: readonly Word[]): boolean {
	return one.length === other.length && one.every(({ text }, index) => text === other[index]!.text);
}

/** Whether two texts are the same word for word, and white space joins or parts no words of either alone. */
export function isSameText(one: readonly Word[], other: readonly Word[]): boolean {
	const isSpacedAlike = ({ isSpaced }: Word, index: number): boolean =>
		index === 0 || isSpaced === other[index]!.isSpaced;
	return isSameWords(one, other) && one.every(isSpacedAlike);
}

/** Whether a word is made of letters or digits rather than a mark. */
export function isLettered({ text }: Word): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}
