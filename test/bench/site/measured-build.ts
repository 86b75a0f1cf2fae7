import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Builder } from './builder.ts';
import { folderState, heldIn, newIn } from './folder-state.ts';
import type { Amount, FolderState } from './folder-state.ts';
import { putAside } from './put-aside.ts';

/** What a command took, from the start of its process to the end of it and of all it started. */
export interface Use {
	/** User and system time of all processes and threads, in seconds. */
	readonly processorTime: number;
	/** In seconds. */
	readonly wallTime: number;
	/** Greatest resident set of the largest process, in bytes. */
	readonly peakMemory: number;
}

/** What one build took, what its site holds, and what it wrote, of the site and of its cache. */
export interface Measurement extends Use {
	/** HTML files. */
	readonly pages: number;
	readonly site: Amount;
	/** What is kept for the next build and is no file of the site, in bytes. */
	readonly cache: number;
	readonly written: Amount;
}

/** A command, and where and with which environment it is called. */
export type Call = Pick<Builder, 'name' | 'command' | 'folder' | 'environment'>;

/** Builds once, from nothing. Throws, with what the build said, where it fails. */
export async function coldBuild(builder: Builder): Promise<Measurement> {
	for (const folder of foldersOf(builder)) putAside(folder);
	return warmBuild(builder);
}

/** Builds once, over the site and the cache that are there. Throws, with what the build said, where it fails. */
export async function warmBuild(builder: Builder): Promise<Measurement> {
	const before = foldersOf(builder).map(folderState);
	// What the build before wrote is on its way to the disk for a minute yet, and this one would pay for it.
	spawnSync('sync');
	const used = await usedBy(builder);
	const after = foldersOf(builder).map(folderState);
	const [site, cache] = after as [FolderState, FolderState?];
	return {
		...used,
		pages: [...site.keys()].filter((name) => name.endsWith('.html')).length,
		site: heldIn(site),
		cache: cache === undefined ? 0 : newIn([cache], [site]).bytes,
		written: newIn(after, before),
	};
}

/** The folder of the site first. */
function foldersOf({ output, cache }: Builder): readonly string[] {
	return [output, ...(cache === undefined ? [] : [cache])];
}

/** The kernel's own account of a process and its children, which GNU time reads. */
const accountant = '/usr/bin/time';

/** What a call took. Throws, with what it said, where it fails. */
export async function usedBy({ name, command, folder, environment }: Call): Promise<Use> {
	if (!existsSync(accountant)) throw new Error(`${accountant} is needed: Debian's package \`time\``);
	const report = join(mkdtempSync(join(tmpdir(), 'in-force-use-')), 'report');
	const start = performance.now();
	const child = spawn(accountant, ['--format', '%U %S %M', '--output', report, ...command], {
		cwd: folder,
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const said: string[] = [];
	child.stderr.on('data', (part) => said.push(String(part)));
	const status = await new Promise((resolve) => child.on('close', resolve));
	const wallTime = (performance.now() - start) / 1000;
	if (status !== 0) throw new Error(`${name} failed:\n${said.join('').slice(-2000)}`);
	const [user = 0, system = 0, kilobytes = 0] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
	rmSync(join(report, '..'), { recursive: true });
	return { processorTime: user + system, wallTime, peakMemory: kilobytes * 1024 };
}
