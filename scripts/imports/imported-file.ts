import { errorAt, type Finding, fileStart, warningAt } from '../source/finding.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { decodedPage } from './decoded-page.ts';
import { fileFormat } from './file-format.ts';
import { htmlText, PageFault } from './html/html-text.ts';
import type { ImportedText } from './imported-text.ts';
import { plainText } from './plain-text.ts';
import { provenBody } from './proven-body.ts';
import { hasTrackedChanges, readWordFile } from './word/word-file.ts';

/** A file of any format as the body of a revision; no `body` where it cannot be one, and an error among the findings says why. */
export interface ImportedFile {
	readonly body?: string;
	/** Of a Markdown file, the YAML before its text. */
	readonly frontMatter?: string;
	readonly findings: readonly Finding[];
}

/** What is read: a file's name, whose ending may tell its format, and its bytes. */
export interface NamedBytes {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** The text of a file as the body of a revision; tracked changes of a Word file are taken as accepted, and that is told. */
export function importedFile({ name, bytes }: NamedBytes): ImportedFile {
	const format = fileFormat(name, bytes);
	switch (format.type) {
		case 'refused':
			return { findings: [errorAt(fileStart, 'import-format', format.words)] };
		case 'word':
			return importedWord(bytes);
		case 'markdown':
			return importedMarkdown(bytes);
		case 'html':
		case 'text': {
			const decoded = decodedPage(bytes, format.type === 'html');
			if (decoded.type === 'unreadable') return { findings: [decoded.finding] };
			return format.type === 'html' ? importedPage(decoded.text) : importedText(plainText(decoded.text));
		}
	}
}

function importedPage(source: string): ImportedFile {
	try {
		return importedText(htmlText(source));
	} catch (error) {
		if (!(error instanceof PageFault)) throw error;
		const words = { message: `the page cannot be read: ${error.message}`, advice: 'save its text by itself' };
		return { findings: [errorAt(fileStart, 'import-format', words)] };
	}
}

function importedText(text: ImportedText): ImportedFile {
	const { body, findings } = provenBody(text);
	return provenFile(body, findings);
}

function importedWord(bytes: Uint8Array): ImportedFile {
	const read = readWordFile(bytes);
	if (read.type === 'unreadable') return { findings: [read.finding] };
	const { body, findings } = provenBody(read.file.accepted());
	const tracked = hasTrackedChanges(read.file) ? [acceptedUnseen] : [];
	return provenFile(body, [...tracked, ...read.file.remarks, ...findings]);
}

const acceptedUnseen = warningAt(fileStart, 'import-tracked', {
	message: 'the file has tracked changes, and its text is taken as if all of them were accepted',
	advice: 'to check them against a revision, import the file with `--against`',
});

function importedMarkdown(bytes: Uint8Array): ImportedFile {
	const decoded = decodedPage(bytes, false);
	if (decoded.type === 'unreadable') return { findings: [decoded.finding] };
	const { frontMatter, bodyStart } = splitFrontMatter(decoded.text);
	const body = decoded.text.slice(bodyStart).replaceAll('\r\n', '\n');
	return { ...provenFile(body, []), ...(frontMatter !== undefined && { frontMatter }) };
}

function provenFile(body: string, findings: readonly Finding[]): ImportedFile {
	if (body.trim() === '') return { findings: [...findings, noText] };
	return findings.some(({ severity }) => severity === 'error') ? { findings } : { body, findings };
}

const noText = errorAt(fileStart, 'import-empty', {
	message: 'no words were found in the file',
	advice: 'see whether it holds pictures of a text, and import the text itself',
});
