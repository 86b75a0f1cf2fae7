import type { WordReading } from './word-reading.ts';

/** What the fonts of signs show in the places Word writes for them. */
const signs: ReadonlyMap<string, string> = new Map([
	['symbol b7', '•'],
	['symbol d3', '©'],
	['symbol e3', '©'],
	['symbol d2', '®'],
	['symbol e2', '®'],
	['symbol d4', '™'],
	['symbol e4', '™'],
	['symbol b0', '°'],
	['symbol b1', '±'],
	['symbol b4', '×'],
	['symbol b3', '≥'],
	['symbol a3', '≤'],
	['symbol b9', '≠'],
	['symbol ae', '→'],
	['symbol de', '⇒'],
	['wingdings a7', '▪'],
	['wingdings a8', '◻'],
	['wingdings 6f', '□'],
	['wingdings 71', '❑'],
	['wingdings 72', '❒'],
	['wingdings 76', '❖'],
	['wingdings 6c', '●'],
	['wingdings 6e', '■'],
	['wingdings 9f', '•'],
	['wingdings d8', '➢'],
	['wingdings e0', '→'],
	['wingdings fb', '✗'],
	['wingdings fc', '✓'],
	['wingdings fd', '☒'],
	['wingdings fe', '☑'],
]);

/** Text in a font of signs as it is shown: it is stored at places of its own, which show nothing in any other font. */
export function shownSigns(text: string, font: string, reading: WordReading): string {
	return text.replace(/[\uf000-\uf0ff]/g, (character) => shownSign(font, character.charCodeAt(0), reading));
}

/** The character a font of signs shows for a code; for one that is not known here a sign of that, and it is told. */
export function shownSign(font: string, code: number, { losses, place }: WordReading): string {
	const sign = signOf(font, code);
	if (sign !== undefined) return sign;
	const name = `the sign ${code.toString(16).toUpperCase()} of the font ${font || 'of the text'}`;
	losses.tell(place, `${name} is shown as \uFFFD`);
	return '\uFFFD';
}

function signOf(font: string, code: number): string | undefined {
	const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
	const known = signs.get(`${font.toLowerCase()} ${place.toString(16)}`);
	if (known !== undefined) return known;
	// A font of letters, named only for its shape, shows the character itself.
	const isSigns = /symbol|dings|marlett/i.test(font);
	return isSigns || code !== place || code > 0x10ffff ? undefined : String.fromCodePoint(code);
}
