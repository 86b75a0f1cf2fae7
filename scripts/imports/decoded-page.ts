import { type DecodedText, decodeText } from '../source/decoded-text.ts';

/** The text of a file that may be in another encoding than UTF-8, where it says so: by a mark at its start or, as a page of HTML, in a `meta`. */
export function decodedPage(bytes: Uint8Array, isHtml: boolean): DecodedText {
	const marked =
		bytes[0] === 0xff && bytes[1] === 0xfe
			? 'utf-16le'
			: bytes[0] === 0xfe && bytes[1] === 0xff
				? 'utf-16be'
				: undefined;
	if (marked !== undefined) return decodedAs(marked, bytes) ?? decodeText(bytes);
	const decoded = decodeText(bytes);
	if (decoded.type === 'text') return { type: 'text', text: decoded.text.replace(/^\ufeff/, '') };
	const declared = isHtml ? declaredEncoding(bytes) : undefined;
	return (declared === undefined ? undefined : decodedAs(declared, bytes)) ?? decoded;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
	return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

function decodedAs(encoding: string, bytes: Uint8Array): DecodedText | undefined {
	try {
		return { type: 'text', text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
	} catch {
		return undefined;
	}
}
