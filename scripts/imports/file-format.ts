import type { ProblemWords } from '../model/problem.ts';

/** What a file is, by its bytes first and its name where they do not tell; or what is said of one that is not read. */
export type FileFormat =
	| { readonly type: 'word' | 'html' | 'markdown' | 'text' }
	| { readonly type: 'refused'; readonly words: ProblemWords };

const saveAsWord = 'open it in a word processor and save it as .docx';

/** What a file of that name with those bytes is. */
export function fileFormat(name: string, bytes: Uint8Array): FileFormat {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
	if (start.startsWith('PK')) return archiveFormat(start, bytes);
	if (start.startsWith('\xd0\xcf\x11\xe0')) return oldOffice(bytes);
	if (start.startsWith('%PDF'))
		return refused(
			'this is a PDF, which has lines and no paragraphs',
			'import the document it was made from',
		);
	if (start.startsWith('{\\rtf')) return refused('this is in Rich Text Format', saveAsWord);
	if (/\.(?:html?|xhtml)$/i.test(name) || /^\s*(?:\xef\xbb\xbf)?<(?:!doctype html|html)[\s>]/i.test(start))
		return { type: 'html' };
	if (/\.(?:md|markdown)$/i.test(name)) return { type: 'markdown' };
	if (/\.docx$/i.test(name)) return refused('this is no Word file, whatever its name says', saveAsWord);
	return { type: 'text' };
}

function archiveFormat(start: string, bytes: Uint8Array): FileFormat {
	if (start.includes('mimetypeapplication/vnd.oasis.opendocument'))
		return refused('this is an OpenDocument file', saveAsWord);
	// The names of an archive stand at its end, uncompressed.
	const end = new TextDecoder('latin1').decode(bytes.subarray(-200_000));
	if (end.includes('xl/workbook')) return refused('this is a spreadsheet', 'copy its table into a Word file');
	if (end.includes('ppt/presentation')) return refused('this is a presentation', saveAsWord);
	return { type: 'word' };
}

/** The format from before 2007, in which an encrypted file of today is wrapped as well. */
function oldOffice(bytes: Uint8Array): FileFormat {
	const isEncrypted = new TextDecoder('utf-16le').decode(evenBytes(bytes)).includes('EncryptedPackage');
	return isEncrypted
		? refused('the file is encrypted', 'open it in Word with its password and save it without one')
		: refused('this is a Word file of the format from before 2007 (.doc)', saveAsWord);
}

function evenBytes(bytes: Uint8Array): Uint8Array {
	return bytes.subarray(0, bytes.length - (bytes.length % 2));
}

function refused(message: string, advice: string): FileFormat {
	return { type: 'refused', words: { message, advice } };
}
