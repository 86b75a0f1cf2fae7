/** Words as they are compared: every stretch of white space is one space, and none is at either end. */
export function shownWords(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
