import { withAccessibilityClaim } from './accessibility-claim.ts';
import type { PaperDocument } from './paper-document.ts';
import { paperWithoutText, plainPaper } from './plain-paper.ts';

/**
 * A document as PDF/A-2a and PDF/UA-1: for keeping, and for every reader. `typeset` makes a PDF of the JSON of a document.
 * The same document gives the same bytes. What cannot be set is left out, which the document says: the shape of its text,
 * and in the last resort the text. Throws what `typeset` threw at first where even that cannot be set.
 */
export function pdf(document: PaperDocument, typeset: (document: string) => Uint8Array): Uint8Array {
	const failures: unknown[] = [];
	for (const made of [() => document, () => plainPaper(document), () => paperWithoutText(document)]) {
		try {
			return withAccessibilityClaim(typeset(printableJson(made())));
		} catch (failure) {
			failures.push(failure);
		}
	}
	throw failures[0];
}

function printableJson(document: PaperDocument): string {
	return JSON.stringify(document, (_, value: unknown) =>
		typeof value === 'string' ? printable(value) : value,
	);
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
