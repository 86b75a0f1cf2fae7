import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256 as digest } from '../site/built-site.ts';
import { workspace, writeBelow } from '../site/workspace.ts';
import { inWorkplace, type Workplace } from './workplace.ts';

const test = suite('verify');

const first = '# Политика\n\nПервый текст.\n';
const second = '---\nsummary: Всё.\n---\n# Политика\n\nВторой текст.\n';
const files = { 'site.yaml': 'zone: Europe/Minsk\n', 'privacy/2026-11-22.md': first };

/** A folder with two publications. */
function published(use: (workplace: Workplace) => Promise<void>): Promise<void> {
	return inWorkplace(files, async (workplace) => {
		await workplace.run('publish --as-of 2026-11-22T14:05:31+03:00');
		workplace.write('privacy/2026-11-25.md', second);
		await workplace.run('publish --as-of 2026-11-25T09:00:00+03:00');
		await use(workplace);
	});
}

test('a folder in which everything stands as recorded is fine', () =>
	published(async ({ run }) => {
		const expected = { status: 0, out: '2 publications stand as they were recorded\n', err: '' };
		assert.equal(await run('verify --as-of 2026-11-26'), expected);
	}));

test('a folder without a log has nothing to verify', () =>
	inWorkplace(files, async ({ run }) => {
		assert.is((await run('verify --as-of 2026-11-26')).out, '0 publications stand as they were recorded\n');
	}));

const damage: Readonly<Record<string, readonly [(workplace: Workplace) => void, RegExp]>> = {
	'a changed text': [
		({ write }) => write('privacy/2026-11-22.md', `${first}.`),
		/^privacy\/2026-11-22\.md:1:1: error: .*\(published-changed\)/,
	],
	'a missing text': [
		({ policies }) => rmSync(join(policies, 'privacy/2026-11-22.md')),
		/^publications\.jsonl:1:1: error: .*\(published-missing\)/,
	],
	'a log without its first line': [
		({ read, write }) => write('publications.jsonl', read('publications.jsonl').replace(/^.*\n/, '')),
		/^publications\.jsonl:1:\d+: error: .*\(log-sequence\)/,
	],
	'an edited line': [
		({ read, write }) =>
			write('publications.jsonl', read('publications.jsonl').replace('14:05:31', '14:05:32')),
		/^publications\.jsonl:2:\d+: error: .*\(log-chain\)/,
	],
};

for (const [what, [harm, expected]] of Object.entries(damage)) {
	test(`${what} is caught`, () =>
		published(async (workplace) => {
			harm(workplace);
			const { status, err } = await workplace.run('verify --as-of 2026-11-26');
			assert.is(status, 1);
			assert.match(err, expected);
		}));
}

test('a text that the log has lost, or that waits to be published, is mentioned', () =>
	published(async ({ read, write, run }) => {
		write('publications.jsonl', `${read('publications.jsonl').split('\n')[0]}\n`);
		const { status, err } = await run('verify --as-of 2026-11-26');
		assert.is(status, 0);
		assert.match(err, /^privacy\/2026-11-25\.md:1:1: warning: .*\(unrecorded\)/);
	}));

test('a folder that cannot be entered is told of, and its texts are not called missing', () =>
	published(async ({ policies, run }) => {
		renameSync(join(policies, 'privacy'), join(policies, '.elsewhere'));
		symlinkSync('.elsewhere', join(policies, 'privacy'));
		for (const command of ['verify', 'check']) {
			const { status, err } = await run(`${command} --as-of 2026-11-26`);
			assert.is(status, 1);
			assert.match(err, /^privacy:1:1: error: this is a symbolic link, and is not read/m);
			assert.not.match(err, 'its file is missing');
		}
	}));

test('problems of texts that were never published are not its business', () =>
	published(async ({ write, run }) => {
		write('privacy/2027-01-01.md', '---\nefective: 2027-02-01\n---\nText.\n');
		assert.is((await run('verify --as-of 2026-11-26')).status, 0);
	}));

/** A copy of the site of a folder with two publications: as little of it as verification looks at. */
function copied(use: (copy: string, workplace: Workplace) => Promise<void>): Promise<void> {
	return published(async (workplace) => {
		const copy = workspace();
		const put = (path: string, text: string): void => writeBelow(copy, path, text);
		put('publications.jsonl', workplace.read('publications.jsonl'));
		const shown = ['Первый', 'Второй'].map(
			(word) => `<article id="text"><h2>Политика</h2>\n<p>${word} <em>текст</em>.</p></article>`,
		);
		const posted = ['2026-11-22T14:05:31+03:00', '2026-11-25T09:00:00+03:00'];
		const revisions = [first, second].map((text, index) => {
			const revision = ['2026-11-22', '2026-11-25'][index]!;
			put(`privacy/${revision}/source.md`, text);
			const [start, end] = [digest(text).slice(0, 32), digest(text).slice(32)];
			put(
				`privacy/${revision}/index.html`,
				`<p>SHA-256: <code>${start}<wbr>${end}</code></p>${shown[index]}`,
			);
			return { revision, sha256: digest(text), posted: { at: posted[index], recorded: true } };
		});
		put('privacy/index.json', JSON.stringify({ policy: 'privacy', inForce: '2026-11-25', revisions }));
		put('privacy/index.html', shown[1]!);
		put('index.json', JSON.stringify({ policies: [{ policy: 'privacy' }] }));
		await use(copy, workplace);
	});
}

const script = 'templates/assets/verify.mjs';

/** What the script that the site serves says of a copy. */
function served(...words: readonly string[]): { status: number | null; text: string } {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
	return { status, text: stdout + stderr };
}

test('a copy of the site that agrees with its log is fine, to the command and to the served script', () =>
	copied(async (copy, { run }) => {
		assert.match(
			(await run(`verify --site ${copy}`)).out,
			/^2 publications stand as they were recorded\nchecked: .*not checked: /,
		);
		const { status, text } = served(copy);
		assert.is(status, 0, text);
		assert.match(
			text,
			/^2 published texts stand as they were published; the last line of the log is [0-9a-f]{64}/,
		);
	}));

const tampering: Readonly<
	Record<string, readonly [path: string, change: (text: string) => string | undefined]>
> = {
	'a text that differs in one character': ['privacy/2026-11-22/source.md', (text) => text.replace('й', 'и')],
	'a missing text': ['privacy/2026-11-25/source.md', () => undefined],
	'a missing page': ['privacy/2026-11-22/index.html', () => undefined],
	'a page with another digest': [
		'privacy/2026-11-22/index.html',
		(text) => text.replace(/[0-9a-f]{4}/, '0000'),
	],
	'an edited line of the log': ['publications.jsonl', (text) => text.replace('14:05:31', '14:05:32')],
	'swapped lines of the log': [
		'publications.jsonl',
		(text) => `${text.trimEnd().split('\n').toReversed().join('\n')}\n`,
	],
	'no log': ['publications.jsonl', () => undefined],
	'an index that is none': ['privacy/index.json', () => '<html>'],
	'a moment of posting that is not the log’s': [
		'privacy/index.json',
		(text) => text.replace('14:05:31', '14:05:30'),
	],
};

for (const [what, [path, change]] of Object.entries(tampering)) {
	test(`in a copy, ${what} is caught by the command and by the served script`, () =>
		copied(async (copy, { run }) => {
			const text = change(readFileSync(join(copy, path), 'utf8'));
			if (text === undefined) rmSync(join(copy, path));
			else writeFileSync(join(copy, path), text);
			const told = await run(`verify --site ${copy}`);
			assert.is(told.status, 1);
			assert.match(told.err, path);
			const { status, text: said } = served(copy);
			assert.is(status, 1);
			assert.match(said, /^WRONG: (privacy|publications\.jsonl|there is no publications\.jsonl)/);
		}));
}

for (const [page, from, to] of [
	['privacy/2026-11-22/index.html', 'Первый', 'Прежний'],
	['privacy/2026-11-22/index.html', '</article>', '<p>И ещё.</p></article>'],
	['privacy/2026-11-25/index.html', '<article', '<div'],
	['privacy/index.html', 'Второй', 'Третий'],
] as const) {
	test(`in a copy, a page that shows other words than its text is caught: ${page}, ${to}`, () =>
		copied(async (copy, { run }) => {
			const html = readFileSync(join(copy, page), 'utf8');
			writeFileSync(join(copy, page), html.replace(from, to));
			const { status, err } = await run(`verify --site ${copy}`);
			assert.is(status, 1);
			assert.match(err, `${page}:1:1: error: the page does not show the words of privacy@2026-11-2`);
			assert.match(err, '1 error');
		}));
}

test('in a copy, a log that lost its last line is betrayed by the index', () =>
	copied(async (copy, { run, read }) => {
		writeFileSync(join(copy, 'publications.jsonl'), `${read('publications.jsonl').split('\n')[0]}\n`);
		const { status, err } = await run(`verify --site ${copy}`);
		assert.is(status, 1);
		assert.match(err, /privacy\/index\.json:1:1: error: 2026-11-25 was recorded .*\(site-index\)/);
		const said = served(copy);
		assert.is(said.status, 1);
		assert.match(said.text, /privacy@2026-11-25: it was recorded when the site was built/);
	}));

test('in a copy, a log that was emptied is betrayed by the indexes', () =>
	copied(async (copy, { run }) => {
		writeFileSync(join(copy, 'publications.jsonl'), '');
		assert.match((await run(`verify --site ${copy}`)).err, /2026-11-22 was recorded .*\(site-index\)/);
		assert.match(served(copy).text, /privacy@2026-11-22: it was recorded/);
	}));

test('a copy without indexes is verified by its log alone', () =>
	copied(async (copy, { run }) => {
		rmSync(join(copy, 'index.json'));
		rmSync(join(copy, 'privacy/index.json'));
		assert.is((await run(`verify --site ${copy}`)).status, 0);
		assert.is(served(copy).status, 0);
	}));

test('the served script compares with a log saved before', () =>
	copied(async (copy) => {
		const saved = join(copy, 'saved.jsonl');
		const log = readFileSync(join(copy, 'publications.jsonl'), 'utf8');
		writeFileSync(saved, `${log.split('\n')[0]}\n`);
		assert.is(served(copy, '--log', saved).status, 0);
		writeFileSync(saved, log);
		writeFileSync(join(copy, 'publications.jsonl'), `${log.split('\n')[0]}\n`);
		const { status, text } = served(copy, '--log', saved);
		assert.is(status, 1);
		assert.match(text, /line 2: this is not the line you saved/);
	}));

test('the served script needs nothing but Node, is short, and says how it is called', () => {
	const source = readFileSync(script, 'utf8');
	assert.ok(source.split('\n').length < 190);
	const imports = [...source.matchAll(/from '([^']+)'/g)].map(([, name]) => name);
	assert.ok(imports.length > 0 && imports.every((name) => name?.startsWith('node:')));
	assert.is(served().status, 2);
	const alone = workspace();
	writeFileSync(join(alone, 'verify.mjs'), source);
	assert.throws(
		() => execFileSync(process.execPath, ['verify.mjs', '.'], { cwd: alone, stdio: 'pipe' }),
		/no publications/,
	);
});

test.run();
