import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startLane } from '../lane.ts';
import { testOutcome, type FinishedProcess, type Outcome } from '../outcome.ts';
import { workspace } from '../site/workspace.ts';

const folder = workspace();
const own = startLane(60_000);
const uvu = import.meta.resolve('uvu');
let written = 0;

/** A new file of one test. */
function fileOf(test: string, head = ''): string {
	const path = join(folder, `${written++}.test.mjs`);
	writeFileSync(
		path,
		`import { suite } from '${uvu}';
${head}
const told = suite('told');
told('once', async () => { ${test} });
told.run();`,
	);
	return path;
}

/** What a file came to in the lane, and what one that passes came to after it. */
async function inTurn(path: string): Promise<FinishedProcess & { readonly outcome: Outcome }> {
	const finished = await own.run(path, {});
	const next = await own.run(fileOf(''), {});
	assert.equal(testOutcome(next), { passed: 1, failed: 0, skipped: 0 }, 'the file after it');
	return { ...finished, outcome: testOutcome(finished) };
}

const lane = suite('a lane of files of tests');

lane.after(() => {
	own.end();
});

lane('runs one file after another, and gives each what it printed itself', async () => {
	const first = await own.run(fileOf("console.log('first'); console.error('aloud');"), {});
	const second = await own.run(fileOf("console.log('second');"), {});
	assert.match(first.output, /first\naloud\n[^]*Total: +1\n/);
	assert.not.match(first.output, /second/);
	assert.match(second.output, /second\n/);
	assert.not.match(second.output, /first|aloud/);
	assert.not.match(second.output, /\u0000/);
});

lane('gives a file what it is told to find in its environment', async () => {
	const path = fileOf("if (process.env.TOLD !== 'so') throw new Error(process.env.TOLD);");
	assert.is(testOutcome(await own.run(path, { TOLD: 'so' })).passed, 1);
});

lane('tells the file with a test that failed, and why', async () => {
	const { outcome, output } = await inTurn(fileOf("throw new Error('not as it should be');"));
	assert.equal(outcome, { passed: 0, failed: 1, skipped: 0 });
	assert.match(output, /FAIL .*"once"[^]*not as it should be/);
});

lane('tells the file that cannot be read, and why', async () => {
	const { outcome, output } = await inTurn(fileOf('', "import './nowhere.mjs';"));
	assert.is(outcome.failed, 1);
	assert.match(output, /nowhere\.mjs/);
});

lane('tells the file that ends its process, by whatever it does', async () => {
	for (const end of [
		'process.exit()',
		"setTimeout(() => { throw new Error('too late'); }); await new Promise(() => {});",
		"process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});",
	]) {
		const { outcome, output } = await inTurn(fileOf(end));
		assert.is(outcome.failed, 1, end);
		assert.match(output, /too late|stopped by SIGKILL|Exiting early/, end);
	}
});

lane('tells the file that waits for what never comes, at once', async () => {
	const { outcome, output } = await inTurn(fileOf('await new Promise(() => {});'));
	assert.is(outcome.failed, 1);
	assert.match(output, /wait for what never comes/);
	assert.is((await inTurn(fileOf('', 'await new Promise(() => {});'))).outcome.failed, 1);
});

lane('stops the file that does not end in its time: one that is busy, or leaves something open', async () => {
	const hasty = startLane(1500);
	for (const path of [fileOf('for (;;);'), fileOf('setInterval(() => {}, 50);')]) {
		const finished = await hasty.run(path, {});
		assert.is(testOutcome(finished).failed, 1);
		assert.match(finished.output, /stopped by SIGKILL, for it had not ended in 1\.5 s/);
	}
	hasty.end();
});

lane.run();
