/** What XML cannot hold, not even escaped: most control characters, two non-characters, and halves of surrogate pairs. */
const illegal =
	/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\r': '&#13;',
};

/** What there may be to replace at all. */
const special = /[\0-\x1F&<>"\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text as XML text or an attribute value between double quotes; `�` stands for each character XML cannot hold. */
export function xmlText(text: string): string {
	if (!special.test(text)) return text;
	return text.replace(illegal, '\uFFFD').replace(/[&<>"\r]/g, (character) => entities[character]!);
}
