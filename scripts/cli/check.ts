import { jsonText } from '../exports/json.ts';
import { historyProblems } from '../log/stamp-problems.ts';
import { dueStamps } from '../log/stamp.ts';
import { compareProblems, hasErrors, problemIn } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { placeInRepository } from '../store/git/repository-place.ts';
import { baseHelp, baseProblems } from './base-problems.ts';
import { chosenWord } from './chosen-word.ts';
import { codeQuality } from './code-quality.ts';
import type { Command, Reading } from './command.ts';
import { logErrors } from './log-errors.ts';
import { githubAnnotations, tally } from './report.ts';

/** `check`: every problem, no output. */
export const check: Command = {
	name: 'check',
	summary: 'list every problem of the policies',
	usage: '[--format text|json|github|gitlab] [--base COMMIT]',
	help: [
		[
			'--format FORMAT',
			'text to stderr (default); json, annotations of GitHub or Code Quality of GitLab to stdout',
		],
		baseHelp,
	],
	options: { format: { type: 'string', default: 'text' }, base: { type: 'string' } },
	positionals: { least: 0, most: 0 },
	run: async (invocation) => {
		const { read, values, terminal, policies, language, tell } = invocation;
		const format = chosenWord('--format', values['format'], ['text', 'json', 'github', 'gitlab']);
		const reading = await read();
		const found = [...reading.problems(), ...refusals(reading), ...baseProblems(invocation, reading)];
		const problems = found.toSorted(compareProblems).map((problem) => problemIn(problem, language));
		switch (format) {
			case 'text':
				tell(problems);
				terminal.err(tally(problems) || 'no problems\n');
				break;
			case 'json':
				terminal.out(jsonText(problems));
				break;
			case 'github':
				terminal.out(githubAnnotations(problems, placeInRepository(policies)));
				break;
			case 'gitlab':
				terminal.out(codeQuality(problems, placeInRepository(policies)));
				break;
		}
		return hasErrors(problems) ? 1 : 0;
	},
};

/**
 * What `publish` would refuse for all policies at once. Before the first publication nothing is said: whether texts of several
 * days are a past to be brought in is settled then.
 */
function refusals({ catalogue, now }: Reading): readonly Problem[] {
	const { policies, publications } = catalogue;
	if (publications.length === 0 || logErrors(catalogue).length > 0) return [];
	return historyProblems(dueStamps(policies, now, false), now);
}
