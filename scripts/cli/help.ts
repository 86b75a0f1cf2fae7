import type { Command } from './command.ts';

const common: Command['help'] = [
	['--policies DIR', 'the folder of the policies (default policies)'],
	['--as-of MOMENT', 'take a date, or a date-time with offset, as now'],
	['--language en|ru', 'the language problems are told in (default: that of your terminal, else English)'],
	['--help', 'this text'],
];

/** The list of commands. */
export function generalHelp(commands: readonly Command[]): string {
	const lines = commands.map(({ name, summary }) => [name, summary] as const);
	return `usage: in-force COMMAND [OPTIONS]\n\n${columns(lines)}\nOptions of every command:\n\n${columns(common)}\nExit status: 0 fine, 1 problems found, 2 wrong usage.\n`;
}

/** What one command takes and does. */
export function commandHelp({ name, summary, usage, help }: Command): string {
	return `usage: in-force ${name} ${usage}\n\n${summary}\n\n${columns([...help, ...common])}`;
}

function columns(lines: readonly (readonly [string, string])[]): string {
	const width = Math.max(...lines.map(([term]) => term.length));
	return lines.map(([term, text]) => `  ${term.padEnd(width)}  ${text}\n`).join('');
}
