import { isAscii, isUtf8, transcode } from 'node:buffer';
import type { ProblemWords } from '../model/problem.ts';
import { errorAt, fileStart, placeAt, type Finding } from './finding.ts';
import { sizeLimit } from './source-file.ts';

/** A file's text, or the one reason why it has none. */
export type DecodedText =
	| { readonly type: 'text'; readonly text: string }
	| { readonly type: 'unreadable'; readonly finding: Finding };

const saveAsUtf8 = 'save the file as UTF-8';

/**
 * The text of a file's bytes. Only UTF-8 without a fault is read, so that the text, byte order mark included, encodes
 * to the very bytes again.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	if (bytes.length > sizeLimit) return unreadable('file-size', tooLarge(bytes.length));
	if (isUtf16(bytes)) return unreadable('encoding', { message: 'the file is in UTF-16', advice: saveAsUtf8 });
	const text = decode(bytes);
	return text === undefined ? { type: 'unreadable', finding: faultFinding(bytes) } : { type: 'text', text };
}

/** What is said of a file of too many bytes. */
export function tooLarge(size: number): ProblemWords {
	return {
		message: `the file has ${size} bytes; a text may have ${sizeLimit}`,
		advice: 'split the document into several policies, or take out what is not text',
	};
}

function unreadable(rule: string, words: ProblemWords): DecodedText {
	return { type: 'unreadable', finding: errorAt(fileStart, rule, words) };
}

function decode(bytes: Uint8Array): string | undefined {
	if (!isUtf8(bytes)) return undefined;
	// What is not ASCII is read eight times as fast by way of UTF-16.
	return isAscii(bytes)
		? new TextDecoder().decode(bytes)
		: transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}

/** A decoder puts U+FFFD for a fault, so what it reads encodes to other bytes at, or inside, the first fault. */
function faultFinding(bytes: Uint8Array): Finding {
	const mended = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
	const difference = bytes.findIndex((byte, index) => byte !== mended[index]);
	const before = decodeWhole(bytes.subarray(0, difference === -1 ? bytes.length : difference));
	const start = new TextEncoder().encode(before).length;
	return errorAt(placeAt(before, before.length), 'encoding', faultWords(bytes.subarray(start)));
}

/** The text of the whole characters at the start: streaming keeps back a character cut by the end. */
function decodeWhole(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true });
}

function faultWords(rest: Uint8Array): ProblemWords {
	if (rest.length < 4 && decodeWhole(rest) === '') {
		return { message: 'the file ends in the middle of a character', advice: 'restore the end of the file' };
	}
	const byte = `0x${(rest[0] ?? 0).toString(16).padStart(2, '0')}`;
	return {
		message: `the byte ${byte} here is not UTF-8`,
		advice: `${saveAsUtf8}, or write this character again`,
	};
}

/** True with either byte order mark, and where every second byte is the high half of a Latin or Cyrillic letter. */
function isUtf16(bytes: Uint8Array): boolean {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
	const start = bytes.subarray(0, 1024);
	return start.includes(0) && (isHighHalf(start, 0) || isHighHalf(start, 1));
}

function isHighHalf(bytes: Uint8Array, parity: 0 | 1): boolean {
	const halves = bytes.filter((_, index) => index % 2 === parity);
	return halves.length > 1 && halves.filter((byte) => byte < 6).length >= halves.length * 0.8;
}
