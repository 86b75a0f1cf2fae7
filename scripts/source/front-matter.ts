import { errorAt, fileStart, placeAt, warningAt, type Finding } from './finding.ts';
import { quote } from './quotation.ts';

/** A text cut into front matter and body. */
export interface SplitText {
	/** The YAML between the two `---` lines, which begins on line 2 of the file; absent where there is none. */
	readonly frontMatter?: string;
	/** UTF-16 code units before the body; 0 without front matter, so that a byte order mark is then part of the body. */
	readonly bodyStart: number;
	readonly findings: readonly Finding[];
}

const opening = /^\ufeff?---[ \t]*(?:\r?\n|$)/;
const closing = /(?<![^\n])---[ \t]*(?:\r?\n|$)/;
const language = /^\ufeff?---[ \t]*([A-Za-z][\w.+-]*)[ \t]*(?:\r?\n|$)/;
const otherFence = /^\ufeff?(\+\+\+|;;;)[ \t]*\r?\n(?:[^]*?\n)?\1[ \t]*(?:\r?\n|$)/;

/** Advice for a text that never meant to have front matter. */
export const breakAdvice = 'a text that begins with a thematic break writes it `***`';

/** True of a text that would be taken to begin with front matter, of whatever kind, were it a file by itself. */
export function beginsAsFrontMatter(text: string): boolean {
	return /^\ufeff?(?:---|\+\+\+|;;;)/.test(text);
}

/**
 * Cuts a text where its front matter ends. Only a first line `---` opens front matter, only a line `---` closes it;
 * everything after that line, line ends included, is the body, untouched.
 */
export function splitFrontMatter(text: string): SplitText {
	const foreign = foreignFrontMatter(text);
	if (foreign !== undefined) return { bodyStart: 0, findings: [foreign] };
	const start = opening.exec(text)?.[0].length;
	if (start === undefined) return { bodyStart: 0, findings: [] };
	const end = closing.exec(text.slice(start));
	if (end === null) return { bodyStart: 0, findings: [unclosed()] };
	const bodyStart = start + end.index + end[0].length;
	const frontMatter = text.slice(start, start + end.index);
	return { frontMatter, bodyStart, findings: doubledFindings(text, bodyStart) };
}

function foreignFrontMatter(text: string): Finding | undefined {
	const name = language.exec(text)?.[1] ?? otherFence.exec(text)?.[1];
	if (name === undefined) return undefined;
	return errorAt(fileStart, 'front-matter-language', {
		message: `the front matter begins with ${quote(name)}; it is never run, and only YAML is read`,
		advice: 'write the keys as YAML between two lines `---`',
	});
}

function unclosed(): Finding {
	return errorAt(fileStart, 'front-matter-unclosed', {
		message: 'the front matter that this line opens is never closed',
		advice: `add a line \`---\` after its last key; ${breakAdvice}`,
	});
}

/** A file exported twice carries its front matter twice; the second is kept, since it may be the author's text. */
function doubledFindings(text: string, bodyStart: number): Finding[] {
	const doubled = /^\s*---[ \t]*\r?\n\s*[A-Za-z][\w-]*:(?:[ \t].*)?\r?\n(?:[^]*?\n)?---[ \t]*(?:\r?\n|$)/;
	const body = text.slice(bodyStart);
	if (!doubled.test(body)) return [];
	return [
		warningAt(placeAt(text, bodyStart + body.search(/\S/)), 'front-matter-doubled', {
			message: 'a second front matter follows the first, and is shown as part of the text',
			advice: 'take it out if it is not meant to be read',
		}),
	];
}
