import { hasErrors, problemIn } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { chosenWord } from './chosen-word.ts';
import { codeQuality } from './code-quality.ts';
import type { Command } from './command.ts';
import { githubAnnotation, tally } from './report.ts';

/** `check`: every problem, no output. */
export const check: Command = {
	name: 'check',
	summary: 'list every problem of the policies',
	usage: '[--format text|json|github|gitlab]',
	help: [
		[
			'--format FORMAT',
			'text to stderr (default); json, annotations of GitHub or Code Quality of GitLab to stdout',
		],
	],
	options: { format: { type: 'string', default: 'text' } },
	positionals: { least: 0, most: 0 },
	run: async ({ read, values, terminal, policies, language, tell }) => {
		const format = chosenWord('--format', values['format'], ['text', 'json', 'github', 'gitlab']);
		const problems = (await read()).problems.map((problem) => problemIn(problem, language));
		switch (format) {
			case 'text':
				tell(problems);
				terminal.err(tally(problems) || 'no problems\n');
				break;
			case 'json':
				terminal.out(problemsJson(problems));
				break;
			case 'github':
				for (const problem of problems) terminal.out(githubAnnotation(problem, policies));
				break;
			case 'gitlab':
				terminal.out(codeQuality(problems, policies));
				break;
		}
		return hasErrors(problems) ? 1 : 0;
	},
};

function problemsJson(problems: readonly Problem[]): string {
	return `${JSON.stringify(problems, undefined, '\t')}\n`;
}
