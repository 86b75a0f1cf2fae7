import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';

/** A preview that runs in a process of its own. */
export interface Preview {
	/** Of the site's root, ending in `/`. */
	readonly address: string;
	/** From the start of the process until the first page was served, in milliseconds. */
	readonly start: number;
	/** The address of a draft's redline, from the site's root. */
	readonly redlineOf: (policy: string) => Promise<string>;
	/** Asks for a page again and again until it has a word. Throws after ten minutes. */
	readonly untilServed: (page: string, word: string) => Promise<void>;
	readonly stop: () => Promise<void>;
}

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const launcher = join(repository, 'scripts/in-force.js');
const withoutOptional = join(repository, 'test/site/without-optional-packages.mjs');
const patience = 600_000;
const between = 10;

/** Starts a preview of a folder, without the optional packages, and waits for its first page. */
export async function startPreview(policies: string, port: number): Promise<Preview> {
	const folder = mkdtempSync(join(tmpdir(), 'in-force-preview-'));
	const began = performance.now();
	const words = [launcher, 'serve', '--policies', policies, '--port', String(port)];
	const child = spawn(process.execPath, ['--import', pathToFileURL(withoutOptional).href, ...words], {
		cwd: folder,
		stdio: 'ignore',
	});
	const ended = new Promise((resolve) => child.on('close', resolve));
	const address = `http://localhost:${port}/`;
	await untilServed(address, '<html');
	return {
		address,
		start: performance.now() - began,
		untilServed,
		redlineOf: async (policy) => {
			const index = (await (await fetch(`${address}${policy}/index.json`)).json()) as {
				readonly comparisons: readonly { readonly to: string; readonly url: string }[];
			};
			return index.comparisons.find(({ to }) => to === 'draft')!.url;
		},
		stop: async () => {
			child.kill();
			await ended;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function untilServed(page: string, word: string): Promise<void> {
	for (const began = performance.now(); performance.now() - began < patience; await pause(between)) {
		const text = await fetch(page)
			.then((answer) => answer.text())
			.catch(() => '');
		if (text.includes(word)) return;
	}
	throw new Error(`${page} did not have ${word} within ten minutes`);
}
