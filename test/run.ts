import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { checkOutcome, testOutcome, type FinishedProcess, type Outcome } from './outcome.ts';
import { testFiles } from './test-files.ts';

// Runs everything a change has to pass: types, lint, format and every file of tests, each in a process of its own.
// Words after `npm test --` choose the checks and files whose names contain one of them.

/** Something to run: its name, its command, and how to read what it came to. */
interface Task {
	readonly name: string;
	readonly command: readonly string[];
	readonly outcomeOf: (finished: FinishedProcess) => Outcome;
}

const patience = 5 * 60_000;

const checks: readonly Task[] = [
	{ name: 'types', command: ['node_modules/.bin/tsc'], outcomeOf: checkOutcome },
	{ name: 'lint', command: ['node_modules/.bin/oxlint'], outcomeOf: checkOutcome },
	{ name: 'format', command: ['node_modules/.bin/prettier', '--check', '.'], outcomeOf: checkOutcome },
];

/** Those that start browsers and builds take longest: begun first, they do not keep the rest waiting at the end. */
function tasks(words: readonly string[]): readonly Task[] {
	const isLong = (path: string) => /^test\/(?:browser|site)\//.test(path);
	const files = testFiles().map((path) => ({
		name: path,
		command: [process.execPath, '--import', 'tsx', path],
		outcomeOf: testOutcome,
	}));
	return [
		...files.filter(({ name }) => isLong(name)),
		...checks,
		...files.filter(({ name }) => !isLong(name)),
	].filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
}

function finished([program = '', ...words]: readonly string[]): Promise<FinishedProcess> {
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

async function run({ name, command, outcomeOf }: Task): Promise<Outcome> {
	const start = performance.now();
	const result = await finished(command);
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
	const lane = async () => {
		for (let task = queue.shift(); task !== undefined; task = queue.shift()) outcomes.push(await run(task));
	};
	await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, lane));
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
