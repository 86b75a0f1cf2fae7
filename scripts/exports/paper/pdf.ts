import { withAccessibilityClaim } from './accessibility-claim.ts';
import type { PaperDocument } from './paper-document.ts';

/**
 * A document as PDF/A-2a and PDF/UA-1: for keeping, and for every reader. `typeset` makes a PDF of the JSON of a document.
 * The same document gives the same bytes.
 */
export function pdf(document: PaperDocument, typeset: (document: string) => Uint8Array): Uint8Array {
	const json = JSON.stringify(document, (_, value: unknown) =>
		typeof value === 'string' ? printable(value) : value,
	);
	return withAccessibilityClaim(typeset(json));
}

/** A text without what no font has a picture of; a tab is a space, and what no PDF may say what is to be said instead. */
function printable(text: string): string {
	return text
		.toWellFormed()
		.replaceAll('\r\n', '\n')
		.replaceAll('\t', ' ')
		.replaceAll('\ufeff', '\u2060')
		.replace(/[\0-\x09\x0b-\x1f\x7f-\x9f]/g, '\uFFFD');
}
