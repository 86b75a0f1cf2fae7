import { pageWords } from '../../../scripts/exports/word/page-words.ts';

/** True for the line that ends the first page of a redline in English. */
export function isNote(line: string): boolean {
	return line === pageWords.en.note;
}

/** True for the line with which pandoc begins the first page of the redline of that name in English. */
export function isFirstLine(line: string, name: string): boolean {
	return line === `${pageWords.en.from}: ${oldName(name)}`;
}

/** What the old text of a redline of that name is called. */
export function oldName(name: string): string {
	return `${name}, old`;
}
