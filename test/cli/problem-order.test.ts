import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inWorkplace } from './workplace.ts';

const test = suite('problems, whatever command tells them');

/** Where each problem stands, in the order in which they are told. */
function places(err: string): readonly string[] {
	return [...err.matchAll(/^(.+:\d+:\d+): (?:error|warning): /gm)].map(([, place]) => place!);
}

test('are sorted when a log is verified against its base', () =>
	inWorkplace({ 'cookies/2026-01-12.md': '# Cookies\n\nText.\n' }, async ({ policies, read, write, run }) => {
		write('site.yaml', 'zone: UTC\n');
		await run('publish --as-of 2026-01-12T10:00:00Z');
		write('cookies/2026-01-13.md', '# Cookies\n\nMore text.\n');
		await run('publish --as-of 2026-01-13T10:00:00Z');
		const git = (...words: readonly string[]) =>
			execFileSync('git', ['-C', policies, '-c', 'user.name=We', '-c', 'user.email=we@localhost', ...words]);
		git('init', '--quiet');
		git('add', '.');
		git('commit', '--quiet', '--message', 'Publish');
		write('publications.jsonl', `${read('publications.jsonl').split('\n')[0]}\n`);
		const { status, err } = await run('verify --base HEAD --as-of 2026-02-01');
		assert.is(status, 1);
		assert.equal(places(err), ['cookies/2026-01-13.md:1:1', 'publications.jsonl:1:1']);
	}));

test('are sorted when a file that belongs to no policy is compared', () =>
	inWorkplace(
		{ 'a.md': '---\nsumary: x\n---\n# A\u0000\r\n', 'b.md': '# B\n' },
		async ({ policies, run }) => {
			const { err } = await run(`compare ${join(policies, 'a.md')} ${join(policies, 'b.md')}`);
			assert.equal(places(err), ['a.md:2:1', 'a.md:4:4', 'a.md:4:5']);
		},
	));

test.run();
