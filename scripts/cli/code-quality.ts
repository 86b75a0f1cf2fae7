import { join } from 'node:path';
import { jsonText } from '../exports/json.ts';
import { sha256 } from '../log/digest.ts';
import type { Problem } from '../model/problem.ts';

/**
 * Problems as a Code Quality report of GitLab, which shows them in a merge request. A fingerprint is made of where and
 * what, not of the line, so that a problem stays the same one while text before it grows.
 */
export function codeQuality(problems: readonly Problem[], policies: string): string {
	const met = new Map<string, number>();
	const report = problems.map(({ path, line, severity, message, advice, rule }) => {
		const what = JSON.stringify([path, rule, message]);
		const turn = (met.get(what) ?? 0) + 1;
		met.set(what, turn);
		return {
			description: `${message}; ${advice}`,
			check_name: rule,
			fingerprint: sha256(`${what} ${turn}`),
			severity: severity === 'error' ? 'critical' : 'minor',
			location: { path: join(policies, path), lines: { begin: line } },
		};
	});
	return jsonText(report);
}
