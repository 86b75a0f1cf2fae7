import { resolve } from 'node:path';
import { utc } from '../model/moment.ts';
import type { Problem } from '../model/problem.ts';
import { readNow } from '../store/clock.ts';
import { assertProgramPlace } from './program-place.ts';
import { tally } from './report.ts';
import type { Command } from './command.ts';
import { WrongUsage } from './command.ts';
import { serveEleventy } from '../build/eleventy-run.ts';

/** `serve`: a live preview on this machine, drafts included; each page is made when it is asked for. */
export const serve: Command = {
	name: 'serve',
	summary: 'show a live preview, drafts included',
	usage: '[--port NUMBER]',
	help: [['--port NUMBER', 'where to begin looking for a free port on this machine (default 8080)']],
	options: { port: { type: 'string', default: '8080' } },
	positionals: { least: 0, most: 0 },
	run: async ({ values, policies, asOf, terminal, tell }) => {
		assertProgramPlace();
		const port = Number(values['port']);
		if (!Number.isInteger(port) || port < 1 || port > 65535)
			throw new WrongUsage('--port is a number up to 65535');
		// What is no moment is told before anything is served.
		readNow(asOf, utc);
		let told: readonly Problem[] = [];
		await serveEleventy({
			port,
			output: resolve('.preview'),
			request: {
				policies: resolve(policies),
				asOf,
				tell: (problems) => {
					tell(newProblems(told, problems));
					terminal.err(tally(problems));
					told = problems;
				},
			},
			fail: (error) => terminal.err(`${error instanceof Error ? error.stack : String(error)}\n`),
		});
		return 0;
	},
};

/** Those that were not told before: after a save, what the writer has just brought about. */
function newProblems(told: readonly Problem[], problems: readonly Problem[]): readonly Problem[] {
	const known = new Set(told.map(placeOf));
	return problems.filter((problem) => !known.has(placeOf(problem)));
}

function placeOf({ path, line, column, rule, message }: Problem): string {
	return [path, line, column, rule, message].join(':');
}
