/** A stretch of a text on one line, at most this long, fit to stand in a message. */
export function excerpt(text: string, most = 60): string {
	const line = text.replace(/[\s\p{Cc}\uFFFC]+/gu, ' ').trim();
	const characters = [...line];
	return characters.length <= most
		? line
		: `${characters
				.slice(0, most - 1)
				.join('')
				.trimEnd()}…`;
}

/** The last words of a text in the same way. */
export function lastWords(text: string, most = 40): string {
	const line = text.replace(/[\s\p{Cc}\uFFFC]+/gu, ' ').trim();
	const characters = [...line];
	return characters.length <= most
		? line
		: `…${characters
				.slice(1 - most)
				.join('')
				.trimStart()}`;
}
