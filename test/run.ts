import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { lateCompiler, startLane, type Lane } from './lane.ts';
import { checkOutcome, testOutcome, type FinishedProcess, type Outcome } from './outcome.ts';
import { sharedWorks, type SharedWorks } from './shared-works.ts';
import { testFiles } from './test-files.ts';

// Runs everything a change has to pass: types, lint, format and every file of tests. Words after `npm test --` choose the
// checks and files whose names contain one of them.

/** Something to run: its name, and what runs it and says what it came to. */
interface Task {
	readonly name: string;
	readonly run: (lane: Lane, environment: SharedWorks['environment']) => Promise<TaskEnd>;
	/** Whether it reads built sites, in a browser or not. */
	readonly readsSites: boolean;
}

interface TaskEnd {
	readonly outcome: Outcome;
	readonly output: string;
}

const patience = 5 * 60_000;

const prettier = [process.execPath, ...lateCompiler, 'node_modules/prettier/bin/prettier.cjs'];

const checks: readonly Task[] = [
	check('types', ['node_modules/.bin/tsc']),
	check('lint', ['node_modules/.bin/oxlint']),
	// A file that was found to be in order is not looked at again before it changes.
	check('format', [...prettier, '--check', '--cache', '--cache-strategy=content', '.']),
];

function check(name: string, command: readonly string[]): Task {
	return {
		name,
		run: async () => {
			const finished = await finishedProcess(command);
			return { outcome: checkOutcome(finished), output: finished.output };
		},
		readsSites: false,
	};
}

function fileTask(path: string): Task {
	return {
		name: path,
		run: async (lane, environment) => {
			const finished = await lane.run(path, environment);
			return { outcome: testOutcome(finished), output: finished.output };
		},
		readsSites: /^test\/(?:browser|build|site)\//.test(path),
	};
}

/**
 * The checks are begun first, while the shared works are made; then those that start browsers and builds, which take
 * longest and so do not keep the rest waiting at the end.
 */
function tasks(words: readonly string[]): readonly Task[] {
	const files = testFiles().map(fileTask);
	return [
		...checks,
		...files.filter(({ readsSites }) => readsSites),
		...files.filter(({ readsSites }) => !readsSites),
	].filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
}

function finishedProcess([program = '', ...words]: readonly string[]): Promise<FinishedProcess> {
	return new Promise((resolve) => {
		const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], timeout: patience });
		let output = '';
		child.stdout.on('data', (text: Buffer) => (output += text.toString()));
		child.stderr.on('data', (text: Buffer) => (output += text.toString()));
		child.on('error', (error) => {
			resolve({ status: undefined, output: `${output}${error.message}\n` });
		});
		child.on('close', (status, signal) => {
			const end = signal === null ? '' : `stopped by ${signal}\n`;
			resolve({ status: status ?? undefined, output: output + end });
		});
	});
}

async function told(task: Task, lane: Lane, environment: SharedWorks['environment']): Promise<Outcome> {
	const start = performance.now();
	const { outcome, output } = await task.run(lane, environment);
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	const skipped = outcome.skipped === 0 ? '' : `, ${outcome.skipped} SKIPPED`;
	console.log(
		`${outcome.failed === 0 ? '✓' : '✘'} ${task.name} (${outcome.passed} passed${skipped}, ${seconds} s)`,
	);
	if (outcome.failed > 0) console.log(`\n${output.trim()}\n`);
	return outcome;
}

async function runAll(queue: Task[]): Promise<readonly Outcome[]> {
	const outcomes: Outcome[] = [];
	const works = queue.some(({ readsSites }) => readsSites) ? sharedWorks() : undefined;
	const runLane = async () => {
		const lane = startLane(patience);
		for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
			const environment = task.readsSites ? ((await works)?.environment ?? {}) : {};
			outcomes.push(await told(task, lane, environment));
		}
		lane.end();
	};
	// One more than there are processors: a test of pages waits for its browser much of the time.
	await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) + 1 }, runLane));
	await (await works)?.end();
	return outcomes;
}

const start = performance.now();
const outcomes = await runAll([...tasks(process.argv.slice(2))]);
const [passed, failed, skipped] = (['passed', 'failed', 'skipped'] as const).map((key) =>
	outcomes.reduce((sum, outcome) => sum + outcome[key], 0),
) as [number, number, number];
console.log(`\n${outcomes.length} runs in ${((performance.now() - start) / 1000).toFixed(0)} s`);
if (skipped > 0) console.log(`${skipped} skipped`);
if (passed + failed === 0) console.log('no test ran');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
