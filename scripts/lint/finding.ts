import type { Problem, ProblemWords } from '../model/problem.ts';
import type { SourceText } from '../model/revision.ts';

/** What a rule says of a place in a file; the rule gives the id and the severity. */
export type Finding = Pick<Problem, 'path' | 'line' | 'column'> & Words;

/** What is wrong, and what to do, in English and in Russian. */
export interface Words extends ProblemWords {
	readonly russian: ProblemWords;
}

/** A finding at the line of a front-matter key; at the start of the file where the key is not there. */
export function atKey({ path, text, bodyStart }: SourceText, key: string, words: Words): Finding {
	const offset = new RegExp(`^(["']?)${key}\\1[ \\t]*:`, 'm').exec(text.slice(0, bodyStart))?.index ?? 0;
	return { path, line: lineAt(text, offset), column: 1, ...words };
}

/** A finding at an offset of the body, in UTF-16 code units. */
export function atBodyOffset({ path, text, bodyStart }: SourceText, offset: number, words: Words): Finding {
	const place = bodyStart + offset;
	return { path, line: lineAt(text, place), column: place - text.lastIndexOf('\n', place - 1), ...words };
}

/** The findings as problems of a rule that stop a build. */
export function errors(rule: string, findings: readonly Finding[]): readonly Problem[] {
	return findings.map((finding) => ({ ...finding, severity: 'error', rule }));
}

/** The findings as problems of a rule that are only reported. */
export function warnings(rule: string, findings: readonly Finding[]): readonly Problem[] {
	return findings.map((finding) => ({ ...finding, severity: 'warning', rule }));
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}
