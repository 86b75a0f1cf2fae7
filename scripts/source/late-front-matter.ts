import { errorAt, placeAt, type Finding } from './finding.ts';

/** The first key between two lines `---` before which there is nothing but white space. */
const afterSpace =
	/^\ufeff?\s+---[ \t]*\r?\n\s*([A-Za-z][\w-]*)[ \t]*:(?:[ \t\r][^\n]*)?\n(?:[^]*?\n)?[ \t]*---[ \t]*(?:\r?\n|$)/;

/**
 * What is said of keys that would be front matter, did no blank line or space stand before them: as a text they would be
 * published for ever. `keys` are the ones a front matter may have.
 */
export function lateFrontMatter(text: string, keys: readonly string[]): Finding[] {
	const key = afterSpace.exec(text)?.[1];
	if (key === undefined || !keys.includes(key)) return [];
	return [
		errorAt(placeAt(text, text.search(/[^\s\ufeff]/)), 'front-matter-late', {
			message:
				'a blank line or a space stands before the front matter, so that its keys are the text and say nothing',
			advice: 'take out everything before the first `---`',
		}),
	];
}
