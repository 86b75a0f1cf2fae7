/** A number found at the start of a clause's content. `length` is that of its source, white space after it included. */
export interface LeadingNumber {
	/** As printed. */
	readonly text: string;
	/** Of the number's own source. */
	readonly length: number;
	/** Of the number and the white space behind it. */
	readonly lengthWithSpace: number;
}

const levels = String.raw`(?:0|[1-9]\d{0,2})(?:[.\-–](?:0|[1-9]\d{0,2}))*`;
const letter = String.raw`(?:\p{L}|[ivxlc]{1,6}|\d{1,3})`;
const word = String.raw`(?:article|section|chapter|part|title|schedule|annex|appendix|clause|book|статья|раздел|глава|часть|пункт|приложение|артыкул|раздзел|частка|дадатак)`;

/** `2.1.`, `2.1)`, `(a)`, `a)`, `§ 5.`: what numbers any clause. A bare `2.1` only before a capital, quote or mark. */
const clausePattern = new RegExp(
	String.raw`^(?:§+\s?${levels}\.?|${levels}(?:\\?[.)])|${levels}(?=\s+["«“„(\[*_\p{Lu}])|\(${letter}\)|${letter}\\?\))(?=\s|$)`,
	'u',
);

/** Headings are numbered by words as well (`Article 9-1`, `Статья 5.`), by capitals (`A.`) and by Roman numerals (`IV.`). */
const headingPattern = new RegExp(
	String.raw`^(?:${word}\s+(?:${levels}|[IVXLC]+|\p{Lu})(?=[.:)]|\s|$)[.:)]?|[IVXLC]+\.|\p{Lu}\.|${levels})(?=\s|$)`,
	'iu',
);

const isMultilevel = /\d[.\-–]\d/;

/** The number a clause's content begins with, if it does; for a single bare number, only in a heading. */
export function leadingNumber(content: string, isHeading: boolean): LeadingNumber | undefined {
	const match =
		clausePattern.exec(content) ?? (isHeading ? headingPattern.exec(content) : undefined) ?? undefined;
	const source = match?.[0];
	if (source === undefined || (!isHeading && /^\d+$/.test(source) && !isMultilevel.test(source)))
		return undefined;
	const space = /^\s*/.exec(content.slice(source.length))![0];
	return {
		text: source.replaceAll('\\', ''),
		length: source.length,
		lengthWithSpace: source.length + space.length,
	};
}
