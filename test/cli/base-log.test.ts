import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inWorkplace, type Workplace } from './workplace.ts';

const test = suite('check and verify: the log of the base');

const files = {
	'site.yaml': 'zone: Europe/Moscow\n',
	'privacy/2026-11-20.md': '# Privacy\n\nThe first text.\n',
	'terms/2026-11-21.md': '# Terms\n\nThe first text.\n',
};
const now = '--as-of 2026-11-22';

function git({ policies }: Workplace, ...words: readonly string[]): string {
	const settings = ['-c', 'user.name=We', '-c', 'user.email=we@localhost', '-c', 'init.defaultBranch=main'];
	return execFileSync('git', ['-C', policies, ...settings, ...words], { encoding: 'utf8' });
}

/** A proposal on top of a commit that has two publications on record. */
function proposed(use: (workplace: Workplace, base: string) => Promise<void>): Promise<void> {
	return inWorkplace(files, async (workplace) => {
		await workplace.run('publish --as-of 2026-11-20T13:00:00+03:00');
		await workplace.run('publish --as-of 2026-11-21T13:00:00+03:00');
		git(workplace, 'init', '--quiet');
		git(workplace, 'add', '.');
		git(workplace, 'commit', '--quiet', '--message', 'Publish');
		await use(workplace, git(workplace, 'rev-parse', 'HEAD').trim());
	});
}

test('a proposal that leaves the log alone, or adds to it, continues that of the base', () =>
	proposed(async ({ write, run }, base) => {
		for (const command of ['check', 'verify'])
			assert.is((await run(`${command} --base ${base} ${now}`)).status, 0, command);
		write('cookies/2026-11-22.md', '# Cookies\n\nThe first text.\n');
		await run('publish --as-of 2026-11-22T13:00:00+03:00');
		for (const command of ['check', 'verify'])
			assert.is((await run(`${command} --base ${base} --as-of 2026-11-23`)).status, 0, command);
	}));

test('a log that is deleted, and a published text edited with it, does not continue that of the base', () =>
	proposed(async ({ policies, write, run }, base) => {
		rmSync(join(policies, 'publications.jsonl'));
		write('privacy/2026-11-20.md', '# Privacy\n\nAnother text.\n');
		for (const command of ['check', 'verify']) {
			const { status, err } = await run(`${command} --base ${base} ${now}`);
			assert.is(status, 1, command);
			assert.match(
				err,
				/publications\.jsonl:1:1: error: this log does not continue that of the base.*\(base-ahead\)/,
			);
		}
	}));

test('a log cut by its last line, whose text is edited, does not continue that of the base', () =>
	proposed(async ({ read, write, run }, base) => {
		write('publications.jsonl', `${read('publications.jsonl').split('\n')[0]}\n`);
		write('terms/2026-11-21.md', '# Terms\n\nAnother text.\n');
		const { status, err } = await run(`check --base ${base} ${now}`);
		assert.is(status, 1);
		assert.match(err, /which has 2 publications: it has only 1; .*\(base-ahead\)/);
	}));

test('a log that was recorded anew does not continue that of the base', () =>
	proposed(async ({ policies, run }, base) => {
		rmSync(join(policies, 'publications.jsonl'));
		await run('publish --as-of 2026-11-21T18:00:00+03:00');
		const { status, err } = await run(`check --format json --base ${base} ${now}`);
		assert.is(status, 1, err);
		assert.match(
			(await run(`verify --base ${base} ${now}`)).err,
			/:1:1: error: .*line 1 is another.*\(base-forked\)/,
		);
	}));

test('a base that had no log yet has nothing to continue', () =>
	inWorkplace(files, async (workplace) => {
		git(workplace, 'init', '--quiet');
		git(workplace, 'add', '.');
		git(workplace, 'commit', '--quiet', '--message', 'Start');
		const { status, err } = await workplace.run(`check --base HEAD ${now}`);
		assert.is(status, 0, err);
	}));

test('a base that cannot be read is an error that says so', () =>
	proposed(async ({ run }) => {
		for (const base of ['0'.repeat(40), 'nowhere', '--output=x']) {
			const { status, err } = await run(`check --base=${base} ${now}`);
			assert.is(status, 1);
			assert.match(err, /error: the log of the base cannot be read .*\(base-unread\)/, base);
		}
	}));

test('a copy of a site has no base', () =>
	proposed(async ({ run }, base) => {
		assert.is((await run(`verify --site . --base ${base}`)).status, 2);
	}));

test.run();
