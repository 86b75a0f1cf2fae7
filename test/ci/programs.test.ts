import { execFile, spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('the programs that workflows run');

const run = promisify(execFile);

/** What the program says of a site that serves this at `/index.json`. */
async function transition(status: number, body: string): Promise<string> {
	const server = createServer((request, response) => {
		const isIndex = request.url === '/legal/index.json';
		response.writeHead(isIndex ? status : 404).end(isIndex ? body : '');
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	try {
		const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/legal`;
		const env = { PATH: process.env['PATH'], SITE_URL: address };
		const { stdout } = await run(process.execPath, ['ci/transition-passed.mjs'], { env });
		return stdout;
	} catch (error) {
		return `failed: ${(error as { stderr: string }).stderr}`;
	} finally {
		server.close();
	}
}

test('a transition has passed once the moment the public index names has come', async () => {
	const index = (nextTransition: string | null) => JSON.stringify({ name: 'Policies', nextTransition });
	assert.is(await transition(200, index('2020-01-01T00:00:00+03:00')), 'passed=true\n');
	assert.is(await transition(200, index('2999-01-01T00:00:00+03:00')), 'passed=false\n');
	assert.is(await transition(200, index(null)), 'passed=false\n');
	assert.is(await transition(404, ''), 'passed=false\n');
});

test('a site that cannot be read is a failure, not a transition', async () => {
	assert.match(await transition(500, ''), /failed: [\s\S]*answers 500/);
	assert.match(await transition(200, '<html>'), /failed: /);
	assert.match(await transition(200, '{"nextTransition":"soon"}'), /no sound nextTransition/);
});

test('without an address of the site nothing has passed', async () => {
	const { stdout } = await run(process.execPath, ['ci/transition-passed.mjs'], {
		env: { PATH: process.env['PATH'] },
	});
	assert.is(stdout, 'passed=false\n');
});

test('no program hands anything to a shell', () => {
	for (const name of readdirSync('ci').filter((file) => file.endsWith('.mjs'))) {
		assert.not.match(readFileSync(`ci/${name}`, 'utf8'), /(?<!\.)\bexec(?:Sync)?\(|shell:/, name);
	}
});

/** A repository like this one, with policies of its own, and a bare one it pushes to. */
interface Repository {
	readonly folder: string;
	readonly write: (path: string, text: string) => void;
	readonly git: (...words: readonly string[]) => string;
	readonly program: (
		command: string,
		words: readonly string[],
		env: Readonly<Record<string, string>>,
	) => string;
}

function inRepository(use: (repository: Repository) => void): void {
	const root = mkdtempSync(join(tmpdir(), 'in-force-repository-'));
	const folder = join(root, 'work');
	const write = (path: string, text: string): void => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	const program: Repository['program'] = (command, words, env) => {
		const all = { PATH: process.env['PATH'] ?? '', HOME: root, ...env };
		const { status, stdout, stderr } = spawnSync(command, words, { cwd: folder, encoding: 'utf8', env: all });
		if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stdout}${stderr}`);
		return stdout;
	};
	const author = ['-c', 'user.name=Author', '-c', 'user.email=author@example.org'];
	const git = (...words: readonly string[]): string => program('git', [...author, ...words], {});
	try {
		mkdirSync(folder);
		for (const part of ['scripts', 'ci', 'package.json'])
			cpSync(part, join(folder, part), { recursive: true });
		symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
		write('policies/site.yaml', 'zone: Europe/Minsk\n');
		write('policies/privacy/2026-01-01.md', '# Privacy\n\n1. We keep logs for a year.\n');
		git('init', '--quiet', '--initial-branch=main', '.');
		git('init', '--quiet', '--bare', '--initial-branch=main', '../public.git');
		git('remote', 'add', 'origin', '../public.git');
		git('add', 'policies', 'ci', 'scripts');
		git('commit', '--quiet', '--message', 'Start');
		git('push', '--quiet', 'origin', 'main');
		use({ folder, write, git, program });
	} finally {
		rmSync(root, { recursive: true });
	}
}

const epoch = String(Date.parse('2026-11-22T11:05:31Z') / 1000);

test('a merge records what is due and pushes the log, and a second run has nothing to do', () =>
	inRepository(({ git, program }) => {
		const env = { REMOTE: 'origin', BRANCH: 'main', SOURCE_DATE_EPOCH: epoch };
		program('sh', ['ci/record-publications.sh'], env);
		const log = git('show', 'origin/main:policies/publications.jsonl');
		assert.match(log, /^\{"seq":1,.*"revision":"2026-01-01",.*"at":"2026-11-22T14:05:31\+03:00".*\}\n$/);
		const head = git('rev-parse', 'HEAD');
		program('sh', ['ci/record-publications.sh'], env);
		assert.is(git('rev-parse', 'HEAD'), head);
		assert.is(git('status', '--porcelain', '--', 'policies'), '');
	}));

test('the summary of a proposed change has its problems, and the redline against what is in force', () =>
	inRepository(({ git, write, program }) => {
		const base = git('rev-parse', 'HEAD').trim();
		write('policies/privacy/2026-11-22.md', '# Privacy\n\n1. We keep logs for a ``` month.\n');
		write('policies/new/2026-11-22.md', '# New\n\nText.\n');
		git('add', 'policies');
		git('commit', '--quiet', '--message', 'Propose');
		const env = { BASE: base, SOURCE_DATE_EPOCH: String(Date.parse('2026-11-21T00:00:00Z') / 1000) };
		const summary = program(process.execPath, ['ci/pull-request-summary.mjs'], env);
		assert.match(
			summary,
			/# Problems\n\n```text\npolicies\/privacy\/2026-11-22\.md:1:1: warning: .*\(missing-summary\)/,
		);
		assert.match(summary, /## privacy: 2026-11-22\.md\n\n````text\n/, 'a fence the text cannot close');
		assert.match(summary, /\[-year-\]/);
		assert.match(summary, /## new: 2026-11-22\.md\n\nNothing of this policy is in force yet\./);
	}));

test('a base that is no commit is refused', () => {
	const env = { PATH: process.env['PATH'], BASE: 'main; rm -rf .' };
	const { status, stderr } = spawnSync(process.execPath, ['ci/pull-request-summary.mjs'], {
		env,
		encoding: 'utf8',
	});
	assert.is(status, 1);
	assert.match(stderr, /forty hexadecimal digits/);
});

test.run();
