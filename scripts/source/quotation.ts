const longest = 60;

/** Characters that would change how a message reads: controls, bidirectional marks, line separators, half a pair. */
const unshowable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Somebody else's text as a message quotes it: between backquotes, at most 60 characters, nothing invisible in it. */
export function quote(text: string): string {
	const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
	return `\`${showable(short)}\``;
}

/** The text with every invisible or direction-changing character written as its code point: `\u{202e}`. */
export function showable(text: string): string {
	return text.replace(unshowable, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
