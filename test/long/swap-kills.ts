// Kills the replacing of a site at every call that changes a folder, its children's calls included. The site is then the
// old one or the new one, whole and never a mixture, and the next run replaces it and leaves nothing else behind.
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callsOf, canKill, killAt, type Program } from './kill-at.ts';

const files = ['assets/in-force.css', 'index.html', 'privacy/index.html', 'privacy/source.md'];
const swap = (site: string, word: string): Program => [
	process.execPath,
	'--import',
	'tsx',
	'test/long/swap-once.ts',
	site,
	word,
];

if (canKill()) killEverywhere();
else console.log('not run: strace is not installed');

function killEverywhere(): void {
	const calls = withOldSite((site) => callsOf(swap(site, 'new')));
	const outcomes = calls.map((call) =>
		withOldSite((site) => {
			const wasKilled = killAt(call, swap(site, 'new'));
			const word = wordOf(site, `${call.name} ${call.number}`);
			run(swap(site, 'next'));
			assert.equal(wordOf(site, 'the next run'), 'next');
			assert.deepEqual(readdirSync(join(site, '..')), ['site'], `${call.name} ${call.number} leaves nothing`);
			return wasKilled ? word : 'not killed';
		}),
	);
	const count = (word: string): number => outcomes.filter((one) => one === word).length;
	console.log(
		`kills at ${calls.length} calls of a swap: site old ${count('old')}, new ${count('new')}, absent ${count('absent')}, not killed ${count('not killed')}`,
	);
	assert.equal(count('absent'), 0, 'there is a site at every moment');
}

/** The one word every file of the site holds. */
function wordOf(site: string, when: string): string {
	if (!existsSync(site)) return 'absent';
	const found = readdirSync(site, { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(site, path)).isFile())
		.toSorted();
	assert.deepEqual(found, files, `${when}: the site is whole`);
	const words = new Set(found.map((path) => readFileSync(join(site, path), 'utf8')));
	assert.equal(words.size, 1, `${when}: the site is no mixture`);
	return [...words][0] ?? '';
}

function run([command, ...words]: Program): void {
	const { status, stderr } = spawnSync(command, words, { encoding: 'utf8' });
	assert.equal(status, 0, stderr);
}

function withOldSite<Result>(use: (site: string) => Result): Result {
	const folder = mkdtempSync(join(tmpdir(), 'in-force-swap-'));
	const site = join(folder, 'site');
	try {
		run(swap(site, 'old'));
		return use(site);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
