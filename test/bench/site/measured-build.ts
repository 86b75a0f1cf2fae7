import { spawn } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Builder } from './builder.ts';

/** What one build took, from the start of its process to the end, and what it wrote. */
export interface Measurement {
	/** User and system time of all threads, in seconds. */
	readonly processorTime: number;
	/** In seconds. */
	readonly wallTime: number;
	/** Greatest resident set, in bytes. */
	readonly peakMemory: number;
	/** HTML files. */
	readonly pages: number;
	readonly files: number;
	readonly bytes: number;
}

/** Builds once, into a folder that is not there before. Throws, with what the build said, where it fails. */
export async function measuredBuild(builder: Builder): Promise<Measurement> {
	rmSync(builder.output, { recursive: true, force: true });
	const start = performance.now();
	const used = await usedBy(builder);
	const wallTime = (performance.now() - start) / 1000;
	return { ...used, wallTime, ...written(builder.output) };
}

const report = fileURLToPath(new URL('resource-report.js', import.meta.url));

/** What a call of `node` took, whatever it wrote. Throws, with what it said, where it fails. */
export async function usedBy(
	builder: Omit<Builder, 'output'>,
): Promise<Pick<Measurement, 'processorTime' | 'peakMemory'>> {
	const child = spawn(process.execPath, ['--import', report, ...builder.words], {
		cwd: builder.folder,
		stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
	});
	const said: string[] = [];
	const used: string[] = [];
	child.stdio[2]!.on('data', (part) => said.push(String(part)));
	child.stdio[3]!.on('data', (part) => used.push(String(part)));
	const status = await new Promise((resolve) => child.on('close', resolve));
	if (status !== 0) throw new Error(`${builder.name} failed:\n${said.join('').slice(-2000)}`);
	return JSON.parse(used.join('')) as Pick<Measurement, 'processorTime' | 'peakMemory'>;
}

function written(folder: string): Pick<Measurement, 'pages' | 'files' | 'bytes'> {
	const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => ({ name, stat: statSync(join(folder, name)) }))
		.filter(({ stat }) => stat.isFile());
	return {
		pages: sizes.filter(({ name }) => name.endsWith('.html')).length,
		files: sizes.length,
		bytes: sizes.reduce((total, { stat }) => total + stat.size, 0),
	};
}
