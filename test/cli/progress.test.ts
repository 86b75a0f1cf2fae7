import { spawnSync } from 'node:child_process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../scripts/cli/main.ts';
import { inWorkplace } from './workplace.ts';

const test = suite('progress');

const wrong = { 'rules/2026-01-01.md': '---\nsumary: x\n---\n# Rules\n' };

test('is told while work goes on, and wiped away before anything else is told', () =>
	inWorkplace(wrong, async ({ policies }) => {
		const told: string[] = [];
		const status = await main(['build', '--policies', policies], {
			out: (text) => told.push(String(text)),
			err: (text) => told.push(text),
			progress: (words) => told.push(`(${words})`),
		});
		assert.is(status, 1);
		assert.equal(told.slice(0, 2), ['(reading and checking the policies …)', '()']);
		assert.ok(told.length > 2);
	}));

test('is told to nobody where what is written goes into a file or a pipe', () =>
	inWorkplace(wrong, ({ policies }) => {
		const words = ['scripts/in-force.js', 'build', '--policies', policies];
		const { stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
		assert.match(stderr, /nothing was built\n$/);
		assert.not.match(stderr, /reading|\r|\u001b/);
		return Promise.resolve();
	}));

test.run();
