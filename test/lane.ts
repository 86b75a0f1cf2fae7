import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FinishedProcess } from './outcome.ts';

/** Runs files of tests one after another in one process, and in a new one after a file that ended it. */
export interface Lane {
	/** What a file came to by itself, as if the process had been its own; one that takes too long is stopped. */
	readonly run: (path: string, environment: Readonly<Record<string, string>>) => Promise<FinishedProcess>;
	readonly end: () => void;
}

/** What the process of a lane is asked to run. */
export interface LaneRequest {
	readonly path: string;
	/** What is added to its environment, for this file and those after it. */
	readonly environment: Readonly<Record<string, string>>;
}

/** What the process of a lane prints once a file has ended, with its status. */
export function endMark(status: number): string {
	return `\u0000ended with ${status}\u0000\n`;
}

const ended = /\u0000ended with (\d+)\u0000\n$/;

/** A lane whose files may take that many milliseconds each. */
export function startLane(patience: number): Lane {
	let child: ChildProcess | undefined;
	return {
		run: async (path, environment) => {
			const running = (child ??= startProcess());
			const finished = await ran(running, { path, environment }, patience);
			if (running.exitCode !== null || running.signalCode !== null) child = undefined;
			return finished;
		},
		end: () => {
			child?.disconnect();
		},
	};
}

/** Code is to run as long before it is compiled for speed as under the launcher: less of the time goes to the compiler. */
export const lateCompiler = process.versions.v8.startsWith('11.') ? ['--interrupt-budget=800000'] : [];

function startProcess(): ChildProcess {
	return fork(fileURLToPath(new URL('lane-process.ts', import.meta.url)), {
		// The processes begun by tests have these options too, and what they say on standard error is held to be ours.
		execArgv: [...lateCompiler, '--disable-warning=DEP0205', '--import', 'tsx'],
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
	});
}

/** What comes of a file: it is over when the process says so, or is no more. */
function ran(child: ChildProcess, request: LaneRequest, patience: number): Promise<FinishedProcess> {
	return new Promise((resolve) => {
		let output = '';
		const finish = (finished: FinishedProcess) => {
			clearTimeout(timer);
			child.stdout?.off('data', read);
			child.stderr?.off('data', read);
			child.off('close', close);
			resolve(finished);
		};
		const read = (text: string) => {
			output += text;
			const status = ended.exec(output)?.[1];
			if (status !== undefined) finish({ status: Number(status), output: output.replace(ended, '') });
		};
		const close = (status: number | null, signal: string | null) => {
			const end = signal === null ? '' : `stopped by ${signal}${late}\n`;
			finish({ status: status ?? undefined, output: output + end });
		};
		let late = '';
		const timer = setTimeout(() => {
			late = `, for it had not ended in ${patience / 1000} s`;
			child.kill('SIGKILL');
		}, patience);
		child.stdout?.setEncoding('utf8').on('data', read);
		child.stderr?.setEncoding('utf8').on('data', read);
		child.on('close', close);
		child.send(request);
	});
}
