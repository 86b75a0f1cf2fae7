const levels = String.raw`(?:0|[1-9]\d{0,2})(?:[.\-–](?:0|[1-9]\d{0,2}))*`;
const letter = String.raw`(?:\p{L}|[ivxlc]{1,6}|\d{1,3})`;
const word = String.raw`(?:article|section|chapter|part|title|schedule|annex|appendix|clause|book|статья|раздел|глава|часть|пункт|приложение|артыкул|раздзел|частка|дадатак)`;

/** `2.1.`, `2.1)`, `(a)`, `a)`, `§ 5.`, `2.1`: what numbers any clause. */
const clausePattern = new RegExp(
	String.raw`^(?:§+\s?${levels}\.?|${levels}[.)]?|\(${letter}\)|${letter}\))(?=\s|$)`,
	'u',
);

/** Headings are numbered by words as well (`Article 9-1`, `Статья 5.`), by capitals (`A.`) and by Roman numerals (`IV.`). */
const headingPattern = new RegExp(
	String.raw`^(?:${word}\s+(?:${levels}|[IVXLC]+|\p{Lu})(?=[.:)]|\s|$)[.:)]?|[IVXLC]+\.|\p{Lu}\.)(?=\s|$)`,
	'iu',
);

/** The number that words as shown begin with, if they do. */
export function leadingNumber(words: string, isHeading: boolean): string | undefined {
	return (clausePattern.exec(words) ?? (isHeading ? headingPattern.exec(words) : undefined))?.[0];
}

/**
 * Whether a number needs what follows it to be told from a quantity (`2.1 million`); one level without a mark (`5`) may
 * number a heading alone.
 */
export function isBareNumber(number: string): boolean {
	return /^\d[\d.\-–]*$/.test(number) && !number.endsWith('.');
}
