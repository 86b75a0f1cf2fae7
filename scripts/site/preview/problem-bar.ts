import { countedWords } from '../../model/counted-words.ts';
import type { Policy } from '../../model/policy.ts';
import { type Problem, problemIn } from '../../model/problem.ts';
import type { PageSetting } from '../page-setting.ts';

/** What is wrong with the sources of a page, for whoever looks at a preview of it. */
export interface ProblemBar {
	readonly heading: string;
	readonly problems: readonly ShownProblem[];
}

/** One problem: where, and what to do. */
export interface ShownProblem {
	/** `privacy/draft.md:31:3`. */
	readonly place: string;
	readonly text: string;
	readonly rule: string;
	readonly isError: boolean;
	/** What the words are written in, which may be another language than the page's. */
	readonly language: 'en' | 'ru';
}

/**
 * The problems of a policy's folder and those of no folder, on a page of the policy; all of them on another page. Absent
 * where there are none, and from every page the public sees.
 */
export function problemBar(
	{ site, words, language }: PageSetting,
	policy: Policy | undefined,
): ProblemBar | undefined {
	const found = site.problems.filter(({ path }) => policy === undefined || isOf(path, policy));
	// What is being written comes first: the draft.
	const problems = [...found.filter(isOfDraft), ...found.filter((problem) => !isOfDraft(problem))];
	if (!site.isPreview || problems.length === 0) return undefined;
	return {
		heading: countedWords(words.problems, problems.length),
		problems: problems.map((problem) => shownProblem(problem, language)),
	};
}

function isOf(path: string, { slug }: Policy): boolean {
	const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
	return folder === slug || folder === '';
}

function isOfDraft({ path }: Problem): boolean {
	return /\/draft(?:\.[^/]+)?\.md$/.test(path);
}

function shownProblem(problem: Problem, language: PageSetting['language']): ShownProblem {
	const told = language === 'en' || problem.russian === undefined ? 'en' : 'ru';
	const { path, line, column, message, advice, rule, severity } = problemIn(problem, told);
	return {
		place: `${path}:${line}:${column}`,
		text: `${message}; ${advice}`,
		rule,
		isError: severity === 'error',
		language: told,
	};
}
