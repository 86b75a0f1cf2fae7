import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { allCommands, commands } from '../../scripts/cli/commands.ts';
import type { Problem } from '../../scripts/model/problem.ts';
import { assertProgramPlace } from '../../scripts/cli/program-place.ts';
import { runHere } from '../site/command-line.ts';
import { workspace } from '../site/workspace.ts';
import { inWorkplace } from './workplace.ts';

const test = suite('usage');

const first = { 'privacy/2026-11-22.md': '# Privacy policy\n\n1. The first text.\n' };

test('each command tells what it takes', () =>
	inWorkplace({}, async ({ run }) => {
		for (const { name, usage } of await allCommands()) {
			const { status, out, err } = await run(`${name} --help`);
			assert.is(status, 0);
			assert.is(err, '');
			assert.ok(out.startsWith(`usage: in-force ${name} ${usage}`));
		}
	}));

test('each command is asked for by its own name', async () => {
	for (const [name, load] of Object.entries(commands)) assert.is((await load()).name, name);
});

test('the help of each command explains every option it takes', async () => {
	for (const { name, usage, help, options } of await allCommands()) {
		const explained = help.map(([term]) => term).join(' ');
		for (const option of Object.keys(options)) assert.match(explained, new RegExp(`--${option}\\b`), name);
		for (const [option] of usage.matchAll(/--[a-z-]+/g)) assert.match(explained, option, name);
	}
});

test('wrong words are wrong usage, say what would be right, and leave standard output alone', () =>
	inWorkplace(first, async ({ run }) => {
		const wrong = {
			stauts: /no command stauts: did you mean status\?/,
			'status --polices x': /takes no --polices: did you mean --policies\?/,
			'status privcy': /no policy privcy: did you mean privacy\?/,
			'status privacy terms': /^usage: in-force status /,
			'status --at yesterday': /yesterday is not a moment/,
			'status --at 2026-02-30': /2026-02-30 is not a moment/,
			'status --at 2026-11-22T10:00': /is not a moment/,
			'status --known-at now': /now is not a moment/,
			'status --as-of now': /now is not a moment/,
			'status --format yaml': /--format is text or json, not yaml/,
			'check --format xml': /--format is text, json, github or gitlab, not xml/,
			'check --format githb': /not githb: did you mean github\?/,
			'compare a.md b.md --format markdwon': /not markdwon: did you mean markdown\?/,
			'compare a.md b.md --format amendment --in fr': /--in is ru, be or en, not fr/,
			'compare privacy@2026-11-22': /^usage: in-force compare /,
			'compare privacy@2026-11-21 privacy@2026-11-22': /nothing of privacy was in force at 2026-11-21/,
			'build --path-prefix ../x': /--path-prefix is a path/,
			'serve --port 0': /--port is a number/,
		};
		for (const [words, told] of Object.entries(wrong)) {
			const { status, out, err } = await run(words);
			assert.is(status, 2, words);
			assert.is(out, '', words);
			assert.match(err, told);
		}
	}));

test('a value that is empty or blank, or given twice, is wrong usage that names its option', async () => {
	const wrong: readonly (readonly [words: readonly string[], told: RegExp])[] = [
		[['status', '--as-of', ''], /^--as-of is empty: /],
		[['status', '--at', ' '], /^--at is empty: /],
		[['status', '--known-at='], /^--known-at is empty: /],
		[['status', '--policies', ''], /^--policies is empty: /],
		[['build', '--output', '\u00a0'], /^--output is empty: /],
		[['build', '--cache', ''], /^--cache is empty: /],
		[['build', '--path-prefix', ' '], /^--path-prefix is a path like/],
		[['verify', '--site', ''], /^--site is empty: /],
		[['verify', '--live', ''], /^--live is empty: /],
		[['bundle', 'privacy', '--from', '', '--to', '2026-11-22'], /^--from is empty: /],
		[['compare', 'a.md', ''], /^a word of the command is empty: /],
		[['status', ''], /^a word of the command is empty: /],
		[['status', '--at', '2026-01-01', '--at', '2026-02-01'], /^--at is there twice: /],
		[['status', '--policies', 'a', '--policies', 'a'], /^--policies is there twice: /],
	];
	for (const [words, told] of wrong) {
		const { status, out, err } = await runHere(words);
		assert.equal([status, out], [2, ''], words.join(' '));
		assert.match(err, told);
	}
});

test('a site is never built into the policies folder, where the next run would read it', () =>
	inWorkplace(first, async ({ run, policies }) => {
		const link = join(workspace(), 'link');
		symlinkSync(policies, link);
		for (const place of [policies, `${policies}/site`, `${policies}/privacy/../x`, link, `${link}/x/y`]) {
			for (const option of ['--output', '--cache']) {
				const { status, err } = await run(`build ${option} ${place}`);
				assert.is(status, 2, place);
				assert.match(err, 'lies within the policies folder');
			}
		}
	}));

test('a published text is not written over by what is compared', () =>
	inWorkplace(first, async ({ run, policies, read }) => {
		const file = 'privacy/2026-11-22.md';
		const before = read(file);
		const [a, b] = [join(policies, file), join(policies, file)];
		const { status, err } = await run(`compare ${a} ${b} --output ${join(policies, file)}`);
		assert.is(status, 1);
		assert.match(err, /2026-11-22\.md is there already: [^\n]*\(EEXIST: [^\n]*\n$/);
		assert.is(read(file), before);
	}));

test('a program in a folder Eleventy cannot read in is told to be moved', () => {
	for (const folder of ['/srv/c#/in-force/', '/srv/100%/', '/srv/what?/'])
		assert.throws(() => assertProgramPlace(folder), /move the program$/, folder);
	assertProgramPlace('/srv/our policies, « и »/in-force/');
});

test('a full disk is told in a sentence', () => {
	const command = 'node scripts/in-force.js --help > /dev/full';
	const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
	assert.is(status, 1);
	assert.match(stderr, /^what was to be said could not be written: [^\n]*ENOSPC[^\n]*\n$/);
});

test('what the system refuses is told in a line', () =>
	inWorkplace(first, async ({ run, policies }) => {
		const file = join(policies, 'privacy/2026-11-22.md');
		const { status, err } = await run(`compare ${file} ${file} --output ${file}/redline.txt`);
		assert.is(status, 1);
		assert.match(err, /redline\.txt lies in what is no folder: name another place \(ENOTDIR: [^\n]*\)\n$/);
	}));

test('a cache that cannot be had is told with its place', () =>
	inWorkplace(first, async ({ run }) => {
		const folder = workspace();
		writeFileSync(join(folder, 'taken'), '');
		const { status, err } = await run(`build --output ${folder}/site --cache ${folder}/taken`);
		assert.is(status, 1);
		assert.match(err, /\/taken is there already: name another place \(EEXIST: [^\n]*\)\n$/);
	}));

test('a reader who stops early is no failure', () =>
	inWorkplace({}, async ({ policies, write }) => {
		for (const word of ['old', 'new']) write(`${word}.md`, `${word} text\n\n`.repeat(20_000));
		const command = `node scripts/in-force.js compare ${policies}/old.md ${policies}/new.md --format json | head -c 9`;
		const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
		assert.is(stdout.length, 9);
		assert.is(stderr, '');
	}));

test('a reader who stops early does not change the exit status, whichever stream was read', () =>
	inWorkplace({}, async ({ policies, write }) => {
		for (const [text, status] of [
			['# A\n\n1. See clause 9.\n', 0],
			['---\nsumary: x\n---\n# A\n', 1],
		] as const) {
			write('a/2026-11-22.md', text);
			for (const words of ['check 2>&1', 'check --format github', 'check --format json']) {
				const command = `set -o pipefail; node scripts/in-force.js ${words} --policies ${policies} | true`;
				const done = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
				assert.equal([done.status, done.stdout], [status, ''], `${words}: ${done.stderr}`);
			}
		}
	}));

test('problems come sorted, on standard error, and as data on standard output', () =>
	inWorkplace(
		{
			'terms/2026-11-22.md': '---\nsumary: x\n---\n# Terms\n',
			'privacy/2026-11-22.md': '---\neffective: soon\nkind: new\n---\n# Privacy\n',
		},
		async ({ run }) => {
			const text = await run('check');
			assert.is(text.status, 1);
			assert.is(text.out, '');
			const lines = text.err.trimEnd().split('\n').slice(0, -1);
			assert.equal(
				lines.map((line) => line.replace(/ error: .*/, '')),
				['privacy/2026-11-22.md:2:12:', 'privacy/2026-11-22.md:3:7:', 'terms/2026-11-22.md:2:1:'],
			);
			for (const line of lines) assert.match(line, /^\S+:\d+:\d+: (error|warning): .+; .+ \([\w-]+\)$/);
			const data = await run('check --format json');
			assert.is(data.status, 1);
			assert.is(data.err, '');
			const paths = (JSON.parse(data.out) as readonly Problem[]).map(({ path }) => path);
			assert.equal(paths, ['privacy/2026-11-22.md', 'privacy/2026-11-22.md', 'terms/2026-11-22.md']);
		},
	));

test('no text of a policy, and no name of a file, begins a workflow command of GitHub', () =>
	inWorkplace(first, async ({ run, policies }) => {
		writeFileSync(
			join(policies, 'privacy/2026-11-23.md'),
			'---\n"%0A::error::a\\n::warning file=x,line=1::b": c\n---\n# P\n',
		);
		writeFileSync(join(policies, 'privacy/2026-11-24\n::error::x,y:z.md'), '# P\n');
		const { out } = await run('check --format github');
		const lines = out.trimEnd().split('\n');
		assert.ok(lines.length >= 2);
		for (const line of lines) {
			assert.match(
				line,
				/^::(error|warning) file=[^,:\n]+,line=\d+,col=\d+,title=[\w-]+::(?!.*%(?!25|0A|0D)).+$/,
			);
		}
		assert.ok(
			lines.some((line) => line.includes('%250A')),
			'a per cent sign of the text stays one',
		);
	}));

test.run();
