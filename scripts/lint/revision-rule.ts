import type { Severity } from '../model/problem.ts';
import type { Finding } from './finding.ts';
import type { LintSubject, Rule } from './rule.ts';

/** A rule of what revisions promise and do; an error stops a build, and a warning is only reported. */
export function revisionRule(
	id: string,
	severity: Severity,
	find: (subject: LintSubject) => readonly Finding[],
): Rule {
	return { id, find: (subject) => find(subject).map((finding) => ({ ...finding, severity, rule: id })) };
}
