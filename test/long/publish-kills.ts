// Kills `publish` at every call that changes a folder, and at random moments, and lets each such call fail. The log is then
// the old one or the new one, whole, and the next run finishes the work: every text is stamped once.
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parsePublicationLog } from '../../scripts/log/publication-log.ts';
import { callsOf, canKill, failAt, killAfter, killAt, type Program } from './kill-at.ts';

const randomKills = Number(process.env['KILLS'] ?? 40);
const launcher = resolve('scripts/in-force.js');
const first = '2026-11-22T14:05:31+03:00';
const second = '2026-11-25T09:00:00+03:00';

const publish = (policies: string, asOf: string): Program => [
	process.execPath,
	launcher,
	'publish',
	'--policies',
	policies,
	'--as-of',
	asOf,
];

if (canKill()) {
	const calls = inFolder((policies) => callsOf(publish(policies, second)));
	report(
		`kills at ${calls.length} calls that change a folder`,
		calls.map((call) => outcome(`${call.name} ${call.number}`, (program) => killAt(call, program))),
	);
	report(
		`failures of ${calls.length} calls that change a folder`,
		calls.map((call) => outcome(`${call.name} ${call.number}`, (program) => failAt(call, program))),
	);
} else {
	console.log('kills at system calls: not run, strace is not installed');
}

const longest = inFolder((policies) => {
	const began = Date.now();
	run(publish(policies, second));
	return Date.now() - began;
});
report(
	`kills at ${randomKills} random moments`,
	Array.from({ length: randomKills }, (_, index) => {
		// The folder is touched near the end of the run; most of it is the start of the runtime.
		const moment = Math.round(longest * (0.85 + Math.random() * 0.25));
		return outcome(`random ${index}`, (program) => killAfter(moment, program));
	}),
);

type Outcome = 'finished' | 'old' | 'new';

function report(what: string, outcomes: readonly Outcome[]): void {
	const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
	console.log(`${what}: log old ${count('old')}, new ${count('new')}, finished ${count('finished')}`);
}

/** What one kill or failure left: the old log or the new, and nothing else, from which the next run goes on. */
function outcome(name: string, stop: (program: Program) => boolean): Outcome {
	return inFolder((policies, old) => {
		const wasStopped = stop(publish(policies, second));
		const log = readFileSync(join(policies, 'publications.jsonl'), 'utf8');
		assert.ok(log.startsWith(old), `${name}: the old lines stand`);
		const left = parsePublicationLog(log);
		assert.deepEqual(left.problems, [], name);
		assert.ok([1, 3].includes(left.publications.length), `${name}: all or nothing`);
		run(publish(policies, second));
		const { publications } = parsePublicationLog(readFileSync(join(policies, 'publications.jsonl'), 'utf8'));
		const stamped = publications.map(({ policy, revision }) => `${policy}@${revision}`);
		assert.deepEqual(stamped, ['privacy@2026-11-22', 'privacy@2026-11-25', 'terms@2026-11-25'], name);
		const names = readdirSync(policies).filter((one) => !one.endsWith('.claim'));
		assert.deepEqual(names.toSorted(), ['privacy', 'publications.jsonl', 'terms'], name);
		if (!wasStopped) return 'finished';
		return log === old ? 'old' : 'new';
	});
}

function run([command, ...words]: Program): void {
	const { status, stderr } = spawnSync(command, words, { encoding: 'utf8' });
	assert.equal(status, 0, stderr);
}

/** A folder with one publication on record and two texts due. */
function inFolder<Result>(use: (policies: string, log: string) => Result): Result {
	const policies = mkdtempSync(join(tmpdir(), 'in-force-kill-'));
	const write = (path: string): void =>
		writeFileSync(join(policies, path), `---\nsummary: ${path}\n---\n# ${path}\n`);
	try {
		mkdirSync(join(policies, 'privacy'));
		mkdirSync(join(policies, 'terms'));
		write('privacy/2026-11-22.md');
		run(publish(policies, first));
		const log = readFileSync(join(policies, 'publications.jsonl'), 'utf8');
		write('privacy/2026-11-25.md');
		write('terms/2026-11-25.md');
		return use(policies, log);
	} finally {
		rmSync(policies, { recursive: true });
	}
}
