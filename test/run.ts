import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { checkOutcome, testOutcome, type FinishedProcess, type Outcome } from './outcome.ts';
import { sharedWorks, type SharedWorks } from './shared-works.ts';
import { testFiles } from './test-files.ts';

// Runs everything a change has to pass: types, lint, format and every file of tests, each in a process of its own.
// Words after `npm test --` choose the checks and files whose names contain one of them.

/** Something to run: its name, its command, and how to read what it came to. */
interface Task {
	readonly name: string;
	readonly command: readonly string[];
	readonly outcomeOf: (finished: FinishedProcess) => Outcome;
	/** Whether it reads built sites, in a browser or not. */
	readonly readsSites: boolean;
}

const patience = 5 * 60_000;

const checks: readonly Task[] = [
	check('types', ['node_modules/.bin/tsc']),
	check('lint', ['node_modules/.bin/oxlint']),
	check('format', ['node_modules/.bin/prettier', '--check', '.']),
];

function check(name: string, command: readonly string[]): Task {
	return { name, command, outcomeOf: checkOutcome, readsSites: false };
}

/**
 * The checks are begun first, while the shared works are made; then those that start browsers and builds, which take
 * longest and so do not keep the rest waiting at the end.
 */
function tasks(words: readonly string[]): readonly Task[] {
	const files = testFiles().map((path) => ({
		name: path,
		command: [process.execPath, '--import', 'tsx', path],
		outcomeOf: testOutcome,
		readsSites: /^test\/(?:browser|site)\//.test(path),
	}));
	return [
		...checks,
		...files.filter(({ readsSites }) => readsSites),
		...files.filter(({ readsSites }) => !readsSites),
	].filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
}

function finished(
	[program = '', ...words]: readonly string[],
	environment: SharedWorks['environment'],
): Promise<FinishedProcess> {
	return new Promise((resolve) => {
		const child = spawn(program, words, {
			stdio: ['ignore', 'pipe', 'pipe'],
			timeout: patience,
			env: { ...process.env, ...environment },
		});
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

async function run(
	{ name, command, outcomeOf }: Task,
	environment: SharedWorks['environment'],
): Promise<Outcome> {
	const start = performance.now();
	const result = await finished(command, environment);
	const outcome = outcomeOf(result);
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	const skipped = outcome.skipped === 0 ? '' : `, ${outcome.skipped} SKIPPED`;
	console.log(
		`${outcome.failed === 0 ? '✓' : '✘'} ${name} (${outcome.passed} passed${skipped}, ${seconds} s)`,
	);
	if (outcome.failed > 0) console.log(`\n${result.output.trim()}\n`);
	return outcome;
}

async function runAll(queue: Task[]): Promise<readonly Outcome[]> {
	const outcomes: Outcome[] = [];
	const works = queue.some(({ readsSites }) => readsSites) ? sharedWorks() : undefined;
	const lane = async () => {
		for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
			const environment = task.readsSites ? ((await works)?.environment ?? {}) : {};
			outcomes.push(await run(task, environment));
		}
	};
	// One more than there are processors: a test of pages waits for its browser much of the time.
	await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) + 1 }, lane));
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
