// Runs the long tests, one after another, and tells what each found and how long it took. Words after the name choose.
import { spawnSync } from 'node:child_process';

const tests: readonly {
	readonly name: string;
	readonly file: string;
	readonly environment?: NodeJS.ProcessEnv;
}[] = [
	{ name: 'timeline', file: 'test/timeline/timeline-properties.test.ts', environment: { RUNS: '5000' } },
	{ name: 'zones', file: 'test/long/zones.ts' },
	{ name: 'tampering', file: 'test/long/tampering.ts' },
	{ name: 'races', file: 'test/long/publish-races.ts' },
	{ name: 'kills', file: 'test/long/publish-kills.ts' },
	{ name: 'swaps', file: 'test/long/swap-kills.ts' },
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((word) => !tests.some(({ name }) => name === word));
if (unknown.length > 0) throw new Error(`no long test is called ${unknown.join(', ')}`);

let failures = 0;
for (const { name, file, environment } of tests) {
	if (chosen.length > 0 && !chosen.includes(name)) continue;
	const began = Date.now();
	console.log(`\n== ${name}`);
	const { status } = spawnSync(process.execPath, ['--import', 'tsx', file], {
		stdio: 'inherit',
		env: { ...process.env, ...environment },
	});
	if (status !== 0) failures++;
	console.log(
		`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - began) / 1000)} s`,
	);
}
process.exitCode = failures === 0 ? 0 : 1;
