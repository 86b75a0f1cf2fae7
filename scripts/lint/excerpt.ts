/** A stretch of a text on one line, at most this many characters long, fit to stand in a message. */
export function excerpt(text: string, most = 60): string {
	const line = lineOf(text);
	return line.length <= most
		? line.join('')
		: `${line
				.slice(0, most - 1)
				.join('')
				.trimEnd()}…`;
}

/** The last words of a text in the same way. */
export function lastWords(text: string): string {
	const most = 40;
	const line = lineOf(text);
	return line.length <= most
		? line.join('')
		: `…${line
				.slice(1 - most)
				.join('')
				.trimStart()}`;
}

function lineOf(text: string): readonly string[] {
	return [...text.replace(/[\s\p{Cc}\uFFFC]+/gu, ' ').trim()];
}
