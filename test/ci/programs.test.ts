import { execFile, spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { workspace, writeBelow } from '../site/workspace.ts';

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
	assert.match(await transition(200, '<html>'), /^failed: http:\S+\/legal\/index\.json is not JSON\n$/);
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

/** A repository like this one, with the same program and policies of its own, and a bare one it pushes to. */
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

/** The repository as each test finds it. */
const template = workspace();
const copies = workspace();

function inRepository(use: (repository: Repository) => void): void {
	const root = mkdtempSync(join(copies, 'copy-'));
	cpSync(template, root, { recursive: true, verbatimSymlinks: true });
	use(repositoryIn(root));
}

function repositoryIn(root: string): Repository {
	const folder = join(root, 'work');
	const write: Repository['write'] = (path, text) => writeBelow(folder, path, text);
	const program: Repository['program'] = (command, words, env) => {
		const all = { PATH: process.env['PATH'] ?? '', HOME: root, ...env };
		const { status, stdout, stderr } = spawnSync(command, words, { cwd: folder, encoding: 'utf8', env: all });
		if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stdout}${stderr}`);
		return stdout;
	};
	const author = ['-c', 'user.name=Author', '-c', 'user.email=author@example.org'];
	const git = (...words: readonly string[]): string => program('git', [...author, ...words], {});
	return { folder, write, git, program };
}

function start({ folder, write, git }: Repository): void {
	mkdirSync(folder);
	cpSync('ci', join(folder, 'ci'), { recursive: true });
	symlinkSync(resolve('scripts'), join(folder, 'scripts'));
	write('policies/site.yaml', 'zone: Europe/Minsk\n');
	write('policies/privacy/2026-01-01.md', '# Privacy\n\n1. We keep logs for a year.\n');
	git('init', '--quiet', '--initial-branch=main', '.');
	git('init', '--quiet', '--bare', '--initial-branch=main', '../public.git');
	git('remote', 'add', 'origin', '../public.git');
	git('add', 'policies', 'ci');
	git('commit', '--quiet', '--message', 'Start');
	git('push', '--quiet', 'origin', 'main');
}

start(repositoryIn(template));

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

/** Lets something be merged between a push's look at the remote repository and the push itself, the first time. */
function mergeMeanwhile({ folder, git, write }: Repository, path: string, text: string): void {
	git('clone', '--quiet', '../public.git', '../other');
	write(`../other/${path}`, text);
	git('-C', '../other', 'add', path);
	git('-C', '../other', 'commit', '--quiet', '--message', 'Merge');
	write(
		'.git/hooks/pre-push',
		'#!/bin/sh\n[ -e ../merged ] && exit 0\ntouch ../merged\nenv -u GIT_DIR git -C ../other push --quiet origin main\n',
	);
	chmodSync(join(folder, '.git/hooks/pre-push'), 0o755);
}

test('what is merged while the log is recorded is recorded as well, in one log on top of it', () =>
	inRepository((repository) => {
		const { git, program } = repository;
		mergeMeanwhile(repository, 'policies/terms/2026-11-22.md', '# Terms\n\n1. None.\n');
		const env = { REMOTE: 'origin', BRANCH: 'main', SOURCE_DATE_EPOCH: epoch };
		program('sh', ['ci/record-publications.sh'], env);
		const log = git('show', 'origin/main:policies/publications.jsonl');
		const recorded = log.trimEnd().split('\n');
		assert.equal(
			recorded.map((line) => (JSON.parse(line) as { policy: string }).policy),
			['privacy', 'terms'],
		);
		assert.is(git('rev-parse', 'HEAD'), git('rev-parse', 'origin/main'));
		assert.equal(git('log', '--format=%s', 'origin/main').trim().split('\n'), [
			'Record publications [skip ci]',
			'Merge',
			'Start',
		]);
	}));

test('an old checkout records nothing that is on record already', () =>
	inRepository(({ git, program }) => {
		const env = { REMOTE: 'origin', BRANCH: 'main', SOURCE_DATE_EPOCH: epoch };
		program('sh', ['ci/record-publications.sh'], env);
		const published = git('rev-parse', 'origin/main');
		git('checkout', '--quiet', 'main');
		program('sh', ['ci/record-publications.sh'], { ...env, SOURCE_DATE_EPOCH: String(Number(epoch) + 60) });
		assert.is(git('rev-parse', 'HEAD'), published);
	}));

test('a log that cannot be pushed is a failure', () =>
	inRepository(({ folder, program, write }) => {
		write('.git/hooks/pre-push', '#!/bin/sh\nexit 1\n');
		chmodSync(join(folder, '.git/hooks/pre-push'), 0o755);
		const env = { REMOTE: 'origin', BRANCH: 'main', SOURCE_DATE_EPOCH: epoch };
		assert.throws(() => program('sh', ['ci/record-publications.sh'], env), /cannot be pushed/);
	}));

test('the summary of a proposed change has its problems, and the redline against what is in force', () =>
	inRepository(({ folder, git, write, program }) => {
		const base = git('rev-parse', 'HEAD').trim();
		write('policies/privacy/2026-11-22.md', '# Privacy\n\n1. We keep logs for a ``` month.\n');
		write('policies/new/2026-11-22.md', '# New\n\nText.\n');
		git('add', 'policies');
		git('commit', '--quiet', '--message', 'Propose');
		const epoch = String(Date.parse('2026-11-21T00:00:00Z') / 1000);
		const env = { BASE: base, SOURCE_DATE_EPOCH: epoch, COMMENTS: '../comments.json' };
		const summary = program(process.execPath, ['ci/pull-request-summary.mjs'], env);
		assert.match(
			summary,
			/# Problems\n\n```text\npolicies\/privacy\/2026-11-22\.md:1:1: warning: .*\(missing-summary\)/,
		);
		assert.match(summary, /## privacy: 2026-11-22\.md\n\n<!-- in-force review of privacy@2026-11-22 -->\n/);
		assert.match(summary, /privacy@&#8203;2026-01-01 → privacy@&#8203;2026-11-22/);
		assert.match(summary, /<del>year<\/del>/);
		assert.match(summary, /## new: 2026-11-22\.md\n\nNothing of this policy is in force\./);
		const comments = JSON.parse(readFileSync(join(folder, '../comments.json'), 'utf8')) as readonly string[];
		assert.is(comments.length, 1);
		assert.ok(summary.includes(comments[0]!));
	}));

test('the summary measures a text dated today from what was in force before it, whatever else is wrong', () =>
	inRepository(({ git, write, program }) => {
		const base = git('rev-parse', 'HEAD').trim();
		write('policies/privacy/2026-11-22.md', '# Privacy\n\n1. We keep logs for a month.\n');
		write('policies/terms/2026-11-22.md', '---\nsumary: A slip.\n---\n# Terms\n');
		git('add', 'policies');
		git('commit', '--quiet', '--message', 'Propose');
		const env = { BASE: base, SOURCE_DATE_EPOCH: epoch };
		const summary = program(process.execPath, ['ci/pull-request-summary.mjs'], env);
		assert.match(summary, /policies\/terms\/2026-11-22\.md:2:1: error/);
		assert.match(summary, /<del>year<\/del>/);
		assert.is(git('worktree', 'list').trim().split('\n').length, 1);
	}));

test('the summary tells that a change takes the log away with which a text was published', () =>
	inRepository(({ folder, git, write, program }) => {
		const env = { SOURCE_DATE_EPOCH: epoch };
		program(process.execPath, ['scripts/in-force.js', 'publish'], env);
		git('add', 'policies');
		git('commit', '--quiet', '--message', 'Publish');
		const base = git('rev-parse', 'HEAD').trim();
		rmSync(join(folder, 'policies/publications.jsonl'));
		write('policies/privacy/2026-01-01.md', '# Privacy\n\n1. We keep logs for ever.\n');
		git('commit', '--quiet', '--all', '--message', 'Propose');
		const summary = program(process.execPath, ['ci/pull-request-summary.mjs'], { ...env, BASE: base });
		assert.match(
			summary,
			/# Problems\n\n```text\npolicies\/publications\.jsonl:1:1: error: this log does not continue that of the base/,
		);
	}));

test('the summary is no longer than one may be, in bytes', () =>
	inRepository(({ git, write, program }) => {
		const base = git('rev-parse', 'HEAD').trim();
		const lines = Array.from({ length: 6000 }, (_, index) => `${index + 2}. ${'журналы '.repeat(12)}`);
		write('policies/privacy/draft.md', `# Privacy\n\n${lines.join('\n\n')}\n`);
		git('add', 'policies');
		git('commit', '--quiet', '--message', 'Propose');
		const summary = program(process.execPath, ['ci/pull-request-summary.mjs'], { BASE: base });
		assert.match(summary, /журналы[^]*\d+ more changed clauses do not fit here\./);
		assert.ok(Buffer.byteLength(summary) < 2 ** 20);
	}));

test('the summary does not say that nothing is in force where that cannot be told', () =>
	inRepository(({ git, write, program }) => {
		write('policies/privacy/2026-01-02.md', '---\nsumary: A slip.\n---\n# Privacy\n');
		git('add', 'policies');
		git('commit', '--quiet', '--message', 'Break');
		const base = git('rev-parse', 'HEAD').trim();
		write('policies/privacy/2026-01-02.md', '---\nsummary: A slip.\n---\n# Privacy\n\n1. None.\n');
		git('commit', '--quiet', '--all', '--message', 'Mend');
		const summary = program(process.execPath, ['ci/pull-request-summary.mjs'], { BASE: base });
		assert.match(
			summary,
			/## privacy: 2026-01-02\.md\n\nWhat is in force cannot be told while there are problems\./,
		);
	}));

test.run();
