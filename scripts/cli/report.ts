import { join } from 'node:path';
import { countedWords } from '../model/counted-words.ts';
import type { Problem } from '../model/problem.ts';

/** A problem as one line: `path:line:column: severity: what is wrong; what to do (rule-id)`. */
export function problemLine(problem: Problem, policies: string): string {
	const { line, column, severity, message, advice, rule } = problem;
	return `${join(policies, problem.path)}:${line}:${column}: ${severity}: ${message}; ${advice} (${rule})\n`;
}

/** Problems as workflow commands of GitHub, which shows them beside the lines they are about. */
export function githubAnnotations(problems: readonly Problem[], policies: string): string {
	return problems.map((problem) => githubAnnotation(problem, policies)).join('');
}

function githubAnnotation(problem: Problem, policies: string): string {
	const properties = [
		`file=${property(join(policies, problem.path))}`,
		`line=${problem.line}`,
		`col=${problem.column}`,
		`title=${property(problem.rule)}`,
	].join(',');
	return `::${problem.severity} ${properties}::${message(`${problem.message}; ${problem.advice}`)}\n`;
}

/** How many errors and warnings, in words; empty where there are none. */
export function tally(problems: readonly Problem[]): string {
	const errors = problems.filter((problem) => problem.severity === 'error').length;
	const warnings = problems.length - errors;
	const parts = [
		...(errors > 0 ? [countedWords(['{count} error', '{count} errors'], errors)] : []),
		...(warnings > 0 ? [countedWords(['{count} warning', '{count} warnings'], warnings)] : []),
	];
	return parts.length === 0 ? '' : `${parts.join(', ')}\n`;
}

function message(text: string): string {
	return text.replace(
		/[%\r\n]/g,
		(character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
	);
}

function property(text: string): string {
	return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
