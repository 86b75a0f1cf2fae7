import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main } from '../../scripts/cli/main.ts';

/** What the command line did: its exit status, absent where it was killed, and what it printed. */
export interface CommandRun {
	readonly status: number | undefined;
	readonly out: string;
	readonly err: string;
}

/** How a command is run: with what in its environment, and for how long before it is killed. */
export interface RunOptions {
	readonly environment?: Readonly<Record<string, string>>;
	/** Milliseconds. */
	readonly killAfter?: number;
	/** The project whose command it is; this one where absent. */
	readonly project?: string;
}

/** An environment in which the optional packages are as if they were not installed: no search, no PDF. */
export const withoutOptionalPackages: Readonly<Record<string, string>> = {
	// The hook is registered in the one way that Node 20 knows, and Node 26 warns of.
	NODE_OPTIONS: `--disable-warning=DEP0205 --import=${pathToFileURL('test/site/without-optional-packages.mjs').href}`,
};

/** Runs the command line as a user does, in a process of its own. */
export function runCommandLine(words: readonly string[], options: RunOptions = {}): Promise<CommandRun> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [join(options.project ?? '', 'scripts/in-force.js'), ...words], {
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...options.environment },
		});
		const kill = setTimeout(() => child.kill('SIGKILL'), options.killAfter ?? 120_000);
		const printed = { out: '', err: '' };
		child.stdout.on('data', (text: Buffer) => (printed.out += text.toString()));
		child.stderr.on('data', (text: Buffer) => (printed.err += text.toString()));
		child.on('error', reject);
		child.on('close', (status) => {
			clearTimeout(kill);
			resolve({ ...printed, status: status ?? undefined });
		});
	});
}

/** Runs the command line in this process, as is quick: no program has to be loaded again. */
export async function runHere(words: readonly string[]): Promise<CommandRun> {
	const printed = { out: '', err: '' };
	const status = await main(words, {
		out: (text) => (printed.out += text.toString()),
		err: (text) => (printed.err += text),
	});
	return { ...printed, status };
}

/** Builds a site in this process, and throws where that fails, with all that was printed. */
export async function buildSite(words: readonly string[]): Promise<void> {
	assertBuilt(words, await runHere(['build', ...words]));
}

/** Builds a site as a user does, in a process of its own, and throws where that fails, with all that was printed. */
export async function buildSiteApart(words: readonly string[], options: RunOptions = {}): Promise<void> {
	assertBuilt(words, await runCommandLine(['build', ...words], options));
}

function assertBuilt(words: readonly string[], { status, out, err }: CommandRun): void {
	if (status !== 0) throw new Error(`build ${words.join(' ')} ended with ${status}\n${out}${err}`);
}
