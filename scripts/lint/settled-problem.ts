import { parseClauses } from '../clauses/clause-text.ts';
import type { SettableRule } from '../model/lint-settings.ts';
import type { Policy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import type { Revision, SourceText } from '../model/revision.ts';
import { factOf } from '../model/text-facts.ts';

/** The problem as the policy's `lint` settings have it; undefined where they have it left out. */
export function settledProblem(problem: Problem, { lint, revisions, draft }: Policy): Problem | undefined {
	const setting = lint?.[problem.rule as SettableRule];
	if (setting === undefined) return problem;
	const { severity = problem.severity, except } = setting;
	if (severity === 'off') return undefined;
	const isExcepted =
		except.length > 0 &&
		[...revisions, ...(draft === undefined ? [] : [draft])].some((revision) =>
			isExcept(problem, revision, except),
		);
	return isExcepted ? undefined : { ...problem, severity };
}

/** True where the problem is in a text of the revision, and the revision or the clause is excepted. */
function isExcept(
	problem: Problem,
	{ id, source, translations }: Revision,
	except: readonly string[],
): boolean {
	const texts = [source, ...translations.map((translation) => translation.source)];
	const text = texts.find(({ path }) => path === problem.path);
	if (text === undefined) return false;
	return except.includes(id) || except.includes(clauseAt(text, problem) ?? '');
}

/** The id of the clause in which a problem is. */
function clauseAt(source: SourceText, { line, column }: Problem): string | undefined {
	return factOf(source, `clause at ${line}:${column}`, () => clauseIn(source, { line, column }));
}

function clauseIn(
	{ text, body, bodyStart }: SourceText,
	{ line, column }: Pick<Problem, 'line' | 'column'>,
): string | undefined {
	const lineStart = text.split('\n', line - 1).reduce((length, { length: more }) => length + more + 1, 0);
	const place = lineStart + column - 1 - bodyStart;
	return parseClauses(body).clauses.find(({ start, end }) => start <= place && place < end)?.id;
}
