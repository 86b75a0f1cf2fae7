import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { projectFiles } from './project-files.ts';

const written = projectFiles('.').filter(({ path }) => !path.startsWith('policies/'));
const code = written.filter(({ path }) => /^(?:scripts|test|templates)\/.*\.(?:ts|js|njk|css)$/.test(path));

const files = suite('the files of the project');

files('of code are at most 250 lines long, tables of cases in tests at most 320', () => {
	const long = code.filter(
		({ path, text }) => text.split('\n').length - 1 > (path.startsWith('test/') ? 320 : 250),
	);
	assert.equal(
		long.map(({ path }) => path),
		[],
	);
});

files('are named by what they give, not by a drawer to put things in', () => {
	const drawers = /^(?:utils?|helpers?|common|types?|misc)\b/;
	const vague = code.filter(({ path }) => drawers.test(basename(path)));
	assert.equal(
		vague.map(({ path }) => path),
		[],
	);
});

files('name no place on the machine they were written on', () => {
	const place = /(?<![\w.@-])\/+(?:work|root|home|Users|tmp|mnt)\/[\w.]|\b[A-Z]:\\\\?Users\b/;
	const placed = written.filter(({ path, text }) => path !== 'package-lock.json' && place.test(text));
	assert.equal(
		placed.map(({ path }) => path),
		[],
	);
});

files('fetch packages from the registry a reader has, not from one written down', () => {
	const lock = projectFiles('package-lock.json')[0]!;
	assert.not.match(lock.text, /"resolved":/);
});

files('that a build makes or keeps are no part of it', () => {
	const listed = spawnSync('git', ['ls-files', '--cached', '--ignored', '--exclude-standard'], {
		encoding: 'utf8',
	});
	assert.is(listed.status, 0, listed.stderr);
	assert.is(listed.stdout, '');
});

files.run();
