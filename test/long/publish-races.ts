// Several processes publish the same text at once, again and again: each time one of them records it, once.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as assert from 'node:assert/strict';
import { parsePublicationLog } from '../../scripts/log/publication-log.ts';

const races = Number(process.env['RACES'] ?? 1000);
const contenders = Number(process.env['CONTENDERS'] ?? 3);

interface Result {
	readonly status: number;
	readonly said: string;
}

const children = Array.from({ length: contenders }, () =>
	fork(new URL('race-contender.ts', import.meta.url), { execArgv: ['--import', 'tsx'] }),
);
await Promise.all(children.map((child) => once(child, 'message')));

const winners = children.map(() => 0);
const began = Date.now();
for (let race = 0; race < races; race++) await run(race);
for (const child of children) child.disconnect();
const seconds = ((Date.now() - began) / 1000).toFixed(1);
console.log(
	`${races} races of ${contenders} processes: one stamp each, in ${seconds} s; won ${winners.join(', ')}`,
);

async function run(race: number): Promise<void> {
	const policies = mkdtempSync(join(tmpdir(), 'in-force-race-'));
	mkdirSync(join(policies, 'privacy'));
	writeFileSync(join(policies, 'privacy/2026-11-22.md'), `# Privacy policy\n\nRace ${race}.\n`);
	try {
		const results = await Promise.all(children.map((child) => answer(child, policies)));
		const places = results.flatMap(({ said }, index) => (said.startsWith('published') ? [index] : []));
		assert.equal(places.length, 1, `race ${race}: ${JSON.stringify(results)}`);
		assert.ok(results.every(({ status }) => status === 0));
		winners[places[0]!]!++;
		const log = parsePublicationLog(readFileSync(join(policies, 'publications.jsonl'), 'utf8'));
		assert.equal(log.problems.length, 0);
		assert.equal(log.publications.length, 1);
		assert.deepEqual(readdirSync(policies).toSorted(), ['privacy', 'publications.jsonl']);
	} finally {
		rmSync(policies, { recursive: true });
	}
}

async function answer(child: ChildProcess, policies: string): Promise<Result> {
	const answered = once(child, 'message');
	child.send(policies);
	const [result] = (await answered) as [Result];
	return result;
}
