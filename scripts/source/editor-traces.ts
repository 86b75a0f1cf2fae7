import { fileStart, placeAt, warningAt, type Finding } from './finding.ts';

/** Warnings of what an editor leaves in a text without harm: a byte order mark, CRLF line ends. */
export function editorTraces(text: string): Finding[] {
	return [...markFindings(text), ...lineEndFindings(text)];
}

function markFindings(text: string): Finding[] {
	if (!text.startsWith('\ufeff')) return [];
	const words = { message: 'the file begins with a byte order mark', advice: 'save it as UTF-8 without one' };
	return [warningAt(fileStart, 'byte-order-mark', words)];
}

function lineEndFindings(text: string): Finding[] {
	const first = text.indexOf('\r\n');
	if (first === -1) return [];
	const words = { message: 'lines end with CRLF', advice: 'save the file with line ends LF' };
	return [warningAt(placeAt(text, first), 'crlf', words)];
}
