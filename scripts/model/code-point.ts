/** The code point of the first character of a text, as Unicode writes it: `U+00AD`. */
export function codePoint(text: string): string {
	return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
