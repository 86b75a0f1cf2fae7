import { parseClauses } from '../clauses/clause-text.ts';
import type { SettableRule } from '../model/lint-settings.ts';
import type { Policy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceText } from '../model/revision.ts';

/** The problem as the policy's `lint` settings have it; undefined where they have it left out. */
export function settledProblem(problem: Problem, { lint, revisions }: Policy): Problem | undefined {
	const setting = lint?.[problem.rule as SettableRule];
	if (setting === undefined) return problem;
	const { severity = problem.severity, except } = setting;
	const revision = revisions.find(({ source }) => source.path === problem.path);
	const isExcepted =
		revision !== undefined &&
		except.length > 0 &&
		(except.includes(revision.id) || except.includes(clauseAt(revision.source, problem) ?? ''));
	return severity === 'off' || isExcepted ? undefined : { ...problem, severity };
}

/** The id of the clause in which a problem is. */
function clauseAt({ text, body, bodyStart }: SourceText, { line, column }: Problem): string | undefined {
	const lineStart = text.split('\n', line - 1).reduce((length, { length: more }) => length + more + 1, 0);
	const place = lineStart + column - 1 - bodyStart;
	return parseClauses(body).clauses.find(({ start, end }) => start <= place && place < end)?.id;
}
