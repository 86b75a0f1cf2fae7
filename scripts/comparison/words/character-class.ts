/** What a UTF-16 code unit is to the reader of words. */
export type CharacterClass = typeof space | typeof letter | typeof digit | typeof mark | typeof unspaced;

/** White space: carried along, never compared. */
export const space = 1;
/** A letter or a combining mark of any script that parts its words. */
export const letter = 2;
/** A decimal digit or another number sign. */
export const digit = 3;
/** Punctuation, symbols and lone surrogates: each a token of its own. */
export const mark = 4;
/** A letter of a script written without spaces between words. */
export const unspaced = 5;

const unspacedScripts =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** Classes of the code units met so far; 0 where not yet asked. */
const known = new Uint8Array(0x10000);

/** The class of the character at a place; of an astral character, that of its whole code point. */
export function classAt(text: string, index: number): CharacterClass {
	const unit = text.charCodeAt(index);
	const cached = known[unit];
	if (cached !== 0) return cached as CharacterClass;
	const point = text.codePointAt(index)!;
	const found = classOf(String.fromCodePoint(point));
	// A surrogate means nothing without its other half, so only whole units are remembered.
	if (unit < 0xd800 || unit > 0xdfff) known[unit] = found;
	return found;
}

function classOf(character: string): CharacterClass {
	if (/^\s$/u.test(character)) return space;
	if (unspacedScripts.test(character)) return unspaced;
	if (/^\p{N}$/u.test(character)) return digit;
	return /^[\p{L}\p{M}_]$/u.test(character) ? letter : mark;
}
