import type { Problem, ProblemWords } from '../model/problem.ts';
import type { SourceText } from '../model/revision.ts';
import { factOf } from '../model/text-facts.ts';

/** What a rule says of a place in a file; the rule gives the id and the severity. */
export type Finding = Pick<Problem, 'path' | 'line' | 'column'> & Words;

/** A place in a file; both count from 1. */
export type Place = Pick<Finding, 'line' | 'column'>;

/** What is wrong, and what to do, in English and in Russian. */
export interface Words extends ProblemWords {
	readonly russian: ProblemWords;
}

/** A finding at the line of a front-matter key; at the start of the file where the key is not there. */
export function atKey(source: SourceText, key: string, words: Words): Finding {
	const line = source.bodyStart === 0 ? 1 : factOf(source, `line of ${key}`, () => lineOfKey(source, key));
	return { path: source.path, line, column: 1, ...words };
}

/** A finding at an offset of the body, in UTF-16 code units. */
export function atBodyOffset(source: SourceText, offset: number, words: Words): Finding {
	return { path: source.path, ...placeInBody(source, offset), ...words };
}

function lineOfKey({ text, bodyStart }: SourceText, key: string): number {
	const offset = new RegExp(`^(["']?)${key}\\1[ \\t]*:`, 'm').exec(text.slice(0, bodyStart))?.index ?? 0;
	return lineAt(text, offset);
}

/** The place in its file of an offset of the body, in UTF-16 code units. */
export function placeInBody({ text, bodyStart }: SourceText, offset: number): Place {
	const place = bodyStart + offset;
	return { line: lineAt(text, place), column: place - text.lastIndexOf('\n', place - 1) };
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}
