import { packCommand } from '../build/pack-command.ts';
import type { Command } from './command.ts';

/** Makes packs in a process of its own, for a build that has several at work; nobody calls it by hand. */
export const packWork: Command = {
	name: packCommand,
	summary: 'make the pages of some policies for a build that is under way',
	usage: '',
	help: [],
	options: {},
	positionals: { least: 0, most: 0 },
	run: async () => {
		await (await import('../build/pack-making.ts')).makeWantedPacks();
		return 0;
	},
};
