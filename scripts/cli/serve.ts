import { resolve } from 'node:path';
import { tally } from './report.ts';
import type { Command } from './command.ts';
import { WrongUsage } from './command.ts';
import { serveEleventy } from './eleventy-run.ts';
import { parsePathPrefix } from './build.ts';

/** `serve`: a live preview on this machine, drafts included, in a folder of its own. */
export const serve: Command = {
	name: 'serve',
	summary: 'show a live preview, drafts included',
	usage: '[--port NUMBER]',
	help: [['--port NUMBER', 'the port on this machine (default 8080)']],
	options: { port: { type: 'string', default: '8080' } },
	positionals: { least: 0, most: 0 },
	run: async ({ values, read, policies, terminal, tell }) => {
		const port = Number(values['port']);
		if (!Number.isInteger(port) || port < 1 || port > 65535)
			throw new WrongUsage('--port is a number up to 65535');
		await serveEleventy(
			{
				output: resolve('.preview'),
				request: {
					policies: resolve(policies),
					isPreview: true,
					pathPrefix: parsePathPrefix('/'),
					read: async () => {
						const { catalogue, now, problems } = await read();
						tell(problems);
						terminal.err(tally(problems));
						return { catalogue, now, problems };
					},
				},
			},
			port,
		);
		return 0;
	},
};
