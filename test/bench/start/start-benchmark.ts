import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { usedBy } from '../site/measured-build.ts';
import { median } from '../site/measurement-table.ts';

// What the commands take on the policies of this repository, from the start of the process to its end: compiled, as the
// launcher runs them, and read one script at a time through the loader; in turns, medians, beside a bare `node`.

const turns = 7;
const folder = fileURLToPath(new URL('../../..', import.meta.url));
const workplace = mkdtempSync(join(tmpdir(), 'in-force-bench-'));

const commands: Readonly<Record<string, readonly string[]>> = {
	status: ['status'],
	check: ['check'],
	compare: ['compare', 'tool-library@2025-02-03', 'tool-library@2025-09-01'],
	'build of the policies here': ['build', '--output', join(workplace, 'site')],
};

const loaded = `
	const { register } = await import('tsx/esm/api');
	register();
	const { main } = await import('./scripts/cli/main.ts');
	process.exitCode = await main(process.argv.slice(1));
`;

async function seconds(name: string, words: readonly string[]): Promise<number> {
	const command = [process.execPath, ...words];
	return (await usedBy({ name, command, folder, environment: {} })).processorTime;
}

try {
	const bare = await medianOf(() => seconds('node', ['--eval', '0']));
	console.log(`Processor time, medians of ${turns} turns; a bare \`node\` takes ${bare.toFixed(2)} s.\n`);
	console.log('| command | compiled | through the loader | ratio |\n|---|--:|--:|--:|');
	for (const [name, words] of Object.entries(commands)) {
		const own: number[] = [];
		const other: number[] = [];
		for (let turn = 0; turn <= turns; turn++) {
			const pair = [
				await seconds(name, ['scripts/in-force.js', ...words]),
				await seconds(name, ['--input-type=module', '--eval', loaded, ...words]),
			] as const;
			// The first turn fills the caches.
			if (turn > 0) own.push(pair[0]);
			if (turn > 0) other.push(pair[1]);
		}
		const [compiled, throughLoader] = [median(own), median(other)];
		const ratio = (compiled / throughLoader).toFixed(2);
		console.log(`| ${name} | ${compiled.toFixed(2)} s | ${throughLoader.toFixed(2)} s | ${ratio} |`);
	}
} finally {
	rmSync(workplace, { recursive: true, force: true });
}

async function medianOf(measure: () => Promise<number>): Promise<number> {
	const values: number[] = [];
	for (let turn = 0; turn < turns; turn++) values.push(await measure());
	return median(values);
}
