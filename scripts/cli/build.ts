import { isAbsolute, relative, resolve, sep } from 'node:path';
import { hasErrors } from '../model/problem.ts';
import { replaceSite } from '../store/site-folder.ts';
import type { Command, Invocation } from './command.ts';
import { WrongUsage } from './command.ts';
import { runEleventy } from './eleventy-run.ts';
import { tally } from './report.ts';

/** `build`: writes the site whole, or leaves the old one as it was. */
export const build: Command = {
	name: 'build',
	summary: 'build the site',
	usage: '[--output DIR] [--drafts] [--path-prefix PATH]',
	help: [
		['--output DIR', 'where the site goes (default _site); replaced whole'],
		['--drafts', 'a preview: drafts get pages too'],
		['--path-prefix PATH', 'the path the site is served under (default /)'],
	],
	options: {
		output: { type: 'string', default: '_site' },
		drafts: { type: 'boolean', default: false },
		'path-prefix': { type: 'string', default: '/' },
	},
	positionals: { least: 0, most: 0 },
	run: async (invocation) => {
		const { values, terminal, policies } = invocation;
		const pathPrefix = parsePathPrefix(String(values['path-prefix']));
		const output = outputOutside(policies, String(values['output']));
		terminal.progress?.('reading and checking the policies …');
		const { catalogue, now, problems } = await invocation.read(
			values['drafts'] === true ? 'all' : 'published',
		);
		terminal.progress?.('');
		invocation.tell(problems);
		if (hasErrors(problems)) {
			terminal.err(`${tally(problems).trim()}: nothing was built\n`);
			return 1;
		}
		// Eleventy writes lines of its own below.
		terminal.progress?.(`comparing texts and writing pages of ${counted(catalogue.policies.length)} …\n`);
		await replaceSite(output, (staging) =>
			runEleventy({
				output: staging,
				request: {
					policies: resolve(policies),
					isPreview: values['drafts'] === true,
					pathPrefix,
					read: () => Promise.resolve({ catalogue, now, problems }),
				},
			}),
		);
		terminal.progress?.('');
		terminal.err(`${summary(invocation, catalogue.policies.length)}\n`);
		return 0;
	},
};

/** A path prefix with a slash at both ends. Throws a `WrongUsage` for what is no path. */
export function parsePathPrefix(text: string): string {
	const prefix = `/${text}/`.replace(/\/+/g, '/');
	if (!/^[/\w.~%-]+$/.test(prefix) || prefix.includes('..')) {
		throw new WrongUsage(`--path-prefix is a path like /legal/, not ${text}`);
	}
	return prefix;
}

/** The folder the site goes to. Throws a `WrongUsage` within the policies folder, where the next run would read the site. */
function outputOutside(policies: string, output: string): string {
	const path = relative(resolve(policies), resolve(output));
	if (path.split(sep)[0] !== '..' && !isAbsolute(path)) {
		throw new WrongUsage(`--output ${output} lies within the policies folder: name a folder outside of it`);
	}
	return resolve(output);
}

function summary({ values }: Invocation, policies: number): string {
	return `built ${counted(policies)} into ${String(values['output'])}`;
}

function counted(policies: number): string {
	return `${policies} ${policies === 1 ? 'policy' : 'policies'}`;
}
