/** How much a problem weighs: an error stops a build, a warning is only reported. */
export type Severity = 'error' | 'warning';

/** A language problems are told in. */
export type ProblemLanguage = 'en' | 'ru';

/** What is wrong, and what to do. */
export interface ProblemWords {
	/** What is wrong. */
	readonly message: string;
	/** What to do. */
	readonly advice: string;
}

/**
 * Something wrong in the sources, in the author's terms. `line` and `column` count from 1; a column counts
 * UTF-16 code units. Problems are values: they are collected, sorted and shown together, never thrown.
 */
export interface Problem extends ProblemWords {
	/** Path below the policies folder, `/`-separated. */
	readonly path: string;
	readonly line: number;
	readonly column: number;
	readonly severity: Severity;
	/** The stable id of the rule that found it. */
	readonly rule: string;
	/** The same in Russian; of what a rule finds in the texts of a policy. */
	readonly russian?: ProblemWords;
}

/** The problem as told in a language: in English where it is not told in that one. */
export function problemIn({ russian, ...problem }: Problem, language: ProblemLanguage): Problem {
	return language === 'ru' ? { ...problem, ...russian } : problem;
}

/** Orders problems by path, then place, then rule, by code units: the same on every machine. */
export function compareProblems(a: Problem, b: Problem): number {
	return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

/** True where at least one problem is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some((problem) => problem.severity === 'error');
}

/** Orders two texts by UTF-16 code units, whatever the machine's locale. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
