/** A language tag: two or three lower-case letters, with an optional region or script (`ru`, `en`, `pt-BR`). */
export type Language = string & { readonly __language: true };

/** The language a text names, or undefined. */
export function parseLanguage(text: string): Language | undefined {
	return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) ? (text as Language) : undefined;
}
