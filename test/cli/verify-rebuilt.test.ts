import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildSite, runHere } from '../site/command-line.ts';
import type { CommandRun } from '../site/command-line.ts';
import { workspace, writeBelow } from '../site/workspace.ts';

const folder = workspace();
const policies = join(folder, 'policies');
const site = join(folder, 'site');

function write(path: string, text: string): void {
	writeBelow(policies, path, text);
}

async function publish(asOf: string): Promise<void> {
	const { status, err } = await runHere(['publish', '--as-of', asOf, '--policies', policies]);
	assert.is(status, 0, err);
}

function run(words: string): Promise<CommandRun> {
	return runHere([...words.split(' '), '--policies', policies]);
}

write('site.yaml', 'zone: Europe/Minsk\nlanguage: en\n');
write('terms/2026-10-01.md', '# Terms\n\n1. We answer for direct loss only.\n');
write('terms/2026-10-01.ru.md', '# Условия\n\n1. Мы отвечаем только за прямые убытки.\n');
await publish('2026-10-01T09:00:00+03:00');
write('terms/2026-10-01.be.md', '# Умовы\n\n1. Мы адказваем толькі за прамыя страты.\n');
write('terms/2026-10-15.md', '# Terms\n\n1. We answer for any loss.\n');
await publish('2026-10-15T09:00:00+03:00');
const words = ['--policies', policies, '--output', site, '--cache', join(folder, 'cache')];
await buildSite([...words, '--as-of', '2026-10-20T12:00:00+03:00']);
// What was published since the copy was made changes neither it nor what it is compared with.
write('terms/2026-11-01.md', '# Terms\n\n1. We answer for no loss.\n');
await publish('2026-11-01T09:00:00+03:00');

/** A copy of the site in which each file has been changed, or taken away where the change gives nothing. */
function copyWith(
	name: string,
	changes: Readonly<Record<string, (text: string) => string | undefined>>,
): string {
	const copy = join(folder, name);
	cpSync(site, copy, { recursive: true });
	for (const [path, change] of Object.entries(changes)) {
		const before = readFileSync(join(copy, path), 'latin1');
		const after = change(before);
		assert.is.not(after, before, path);
		if (after === undefined) rmSync(join(copy, path));
		else writeFileSync(join(copy, path), after, 'latin1');
	}
	return copy;
}

const falsified = copyWith('falsified', {
	'terms/2026-10-01/index.html': (html) => html.replace('direct loss only', 'no loss'),
	'terms/index.html': (html) => html.replace('any loss', 'no loss'),
	'terms/archive/index.html': (html) => html.replace('>superseded<', '>never in force<'),
	'index.json': (json) => json.replace('"inForce": "2026-10-15"', '"inForce": "2026-10-01"'),
	'terms/index.json': (json) => json.replace('"until": "2026-10-15', '"until": "2026-10-16'),
	'terms/2026-10-01...2026-10-15/changes.docx': (bytes) => `${bytes}.`,
	'terms/feed.xml': () => undefined,
});
mkdirSync(join(falsified, 'terms/2026-10-16'));
writeFileSync(join(falsified, 'terms/2026-10-16/index.html'), '<p>We answer for nothing.</p>');

const plain = await run(`verify --site ${falsified}`);
const unchanged = await run(`verify --site ${site}`);
const sound = await run(`verify --site ${site} --rebuild`);
const told = await run(`verify --site ${falsified} --rebuild`);

const test = suite('verify --site --rebuild');

test('of a copy nobody touched every file is the one that is built from the sources', () => {
	assert.is(sound.status, 0, sound.err);
	assert.match(
		sound.out,
		/2 publications stand as they were recorded\nnot in the log, .*\nevery file of the copy is the one that is built from the sources\n$/,
	);
});

test('tells each file that is not the one that is built, is missing, or was added', () => {
	assert.is(told.status, 1);
	const wrong = [...told.err.matchAll(/falsified\/(\S+):1:1: error: .*\(site-rebuilt\)/g)];
	assert.equal(
		wrong.map(([, path]) => path),
		[
			'index.json',
			'terms/2026-10-01...2026-10-15/changes.docx',
			'terms/2026-10-01/index.html',
			'terms/2026-10-16/index.html',
			'terms/archive/index.html',
			'terms/feed.xml',
			'terms/index.html',
			'terms/index.json',
		],
	);
});

test('without the sources tells the pages that show other words than their text, and the verdict what it does not cover', () => {
	const wrong = [...plain.err.matchAll(/falsified\/(\S+):1:1: error: .*\(site-words\)/g)];
	assert.equal(
		wrong.map(([, path]) => path),
		['terms/2026-10-01/index.html', 'terms/index.html'],
	);
	assert.equal([unchanged.status, unchanged.err], [0, '']);
	assert.match(unchanged.out, /\nnot in the log, so that nothing is known of .*: terms@2026-10-01\.be\n/);
	assert.match(unchanged.out, /not checked: periods and what else pages show.*PDF and Word/);
});

test('a page of a translation tells whether the log has it', () => {
	const page = (tree: string): string =>
		readFileSync(join(site, tree, 'terms/2026-10-01/index.html'), 'utf8');
	assert.not.match(page('ru'), /В журнале публикаций этого перевода нет/);
	assert.match(page('be'), /У журнале публікацый гэтага перакладу няма/);
	const { revisions } = JSON.parse(readFileSync(join(site, 'terms/index.json'), 'utf8')) as {
		revisions: readonly { translations: readonly { language: string; recorded: boolean }[] }[];
	};
	assert.equal(
		revisions[0]!.translations.map(({ language, recorded }) => [language, recorded]),
		[
			['be', false],
			['ru', true],
		],
	);
});

test('needs a copy to compare', async () => {
	const { status, err } = await run('verify --rebuild');
	assert.is(status, 2);
	assert.match(err, /--rebuild needs --site/);
});

test.run();
