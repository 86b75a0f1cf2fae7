// Runs the long tests, one after another, and tells what each found and how long it took. Words after the name choose.
// Each property is tried for 20 seconds, or PROPERTY_SECONDS, from a seed of its own, or PROPERTY_SEED.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { testFiles } from '../test-files.ts';

const { PROPERTY_SECONDS = '20', PROPERTY_SEED = String(Date.now() % 2 ** 31) } = process.env;

const tests: readonly {
	readonly name: string;
	readonly files: readonly string[];
}[] = [
	{
		name: 'properties',
		files: testFiles().filter((path) => readFileSync(path, 'utf8').includes('fc.assert(')),
	},
	{ name: 'amendments', files: ['test/long/amendments.ts'] },
	{ name: 'zones', files: ['test/long/zones.ts'] },
	{ name: 'tampering', files: ['test/long/tampering.ts'] },
	{ name: 'races', files: ['test/long/publish-races.ts'] },
	{ name: 'kills', files: ['test/long/publish-kills.ts'] },
	{ name: 'word', files: ['test/long/word-round-trips.ts', 'test/long/word-returns.ts'] },
	{ name: 'swaps', files: ['test/long/swap-kills.ts'] },
	{ name: 'lint', files: ['test/long/lint-sample.ts'] },
	{ name: 'edits', files: ['test/long/edits.ts'] },
	{ name: 'builds', files: ['test/long/build-races.ts'] },
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((word) => !tests.some(({ name }) => name === word));
if (unknown.length > 0) throw new Error(`no long test is called ${unknown.join(', ')}`);

function isPassed(file: string): boolean {
	const began = Date.now();
	console.log(`\n== ${file}`);
	const { status } = spawnSync(process.execPath, ['--import', 'tsx', file], {
		stdio: 'inherit',
		env: { ...process.env, PROPERTY_SECONDS, PROPERTY_SEED },
	});
	const outcome = status === 0 ? 'passed' : 'FAILED';
	console.log(`== ${file}: ${outcome} in ${Math.round((Date.now() - began) / 1000)} s`);
	return status === 0;
}

console.log(`properties are tried from PROPERTY_SEED=${PROPERTY_SEED}`);
const files = tests
	.filter(({ name }) => chosen.length === 0 || chosen.includes(name))
	.flatMap((one) => one.files);
process.exitCode = files.filter((file) => !isPassed(file)).length === 0 ? 0 : 1;
