import type { Problem, ProblemWords, Severity } from '../model/problem.ts';

/** A place in a file; both count from 1, columns in UTF-16 code units. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** The first place of a file: where a problem of the whole file stands. */
export const fileStart: Place = { line: 1, column: 1 };

/** A problem of a file whose path the reader of the text does not know. */
export type Finding = Omit<Problem, 'path'>;

/** A finding that stops a build. */
export function errorAt(place: Place, rule: string, words: ProblemWords): Finding {
	return findingAt(place, rule, { ...words, severity: 'error' });
}

/** A finding that is only reported. */
export function warningAt(place: Place, rule: string, words: ProblemWords): Finding {
	return findingAt(place, rule, { ...words, severity: 'warning' });
}

function findingAt(
	place: Place,
	rule: string,
	words: ProblemWords & { readonly severity: Severity },
): Finding {
	return { line: place.line, column: place.column, rule, ...words };
}

/** The place of an offset (UTF-16 code units) in a text; lines end with LF. */
export function placeAt(text: string, offset: number): Place {
	let line = 1;
	let lineStart = 0;
	for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', lineStart)) {
		line++;
		lineStart = end + 1;
	}
	return { line, column: offset - lineStart + 1 };
}

/** The findings as problems of the file at a path. */
export function problemsOf(path: string, findings: readonly Finding[]): Problem[] {
	return findings.map((finding) => ({ path, ...finding }));
}
