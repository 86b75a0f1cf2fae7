import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256 as digest } from '../site/built-site.ts';
import { workspace, writeBelow } from '../site/workspace.ts';
import { inWorkplace, type Workplace } from './workplace.ts';

const original = '# Правила\n\n1. Срок: 5 дней.\n';
const english = '# Rules\n\n1. The term: 5 days.\n';
const files = {
	'site.yaml': 'zone: Europe/Minsk\nlanguage: ru\n',
	'rules/2026-11-01.md': original,
	'rules/2026-11-01.en.md': english,
};

/** A folder in which a revision was published with its English translation. */
function published(use: (workplace: Workplace) => Promise<void>): Promise<void> {
	return inWorkplace(files, async (workplace) => {
		await workplace.run('publish --as-of 2026-11-01T14:05:00+03:00');
		await use(workplace);
	});
}

const test = suite('translations in the publication log');

test('publish records those that stand beside the text', () =>
	published(async ({ read }) => {
		const { sha256, translations } = JSON.parse(read('publications.jsonl')) as Record<string, unknown>;
		assert.is(sha256, digest(original));
		assert.equal(translations, { en: digest(english) });
	}));

test('one that was published with its revision may not change', () =>
	published(async ({ write, run }) => {
		write('rules/2026-11-01.en.md', english.replace('5 days', '50 days'));
		for (const command of ['verify', 'check', 'build']) {
			const { status, err } = await run(`${command} --as-of 2026-11-06`);
			assert.is(status, 1, command);
			assert.match(err, /^rules\/2026-11-01\.en\.md:1:1: error: .*\(published-changed\)/m);
		}
	}));

test('nor go', () =>
	published(async ({ policies, run }) => {
		rmSync(join(policies, 'rules/2026-11-01.en.md'));
		const { status, err } = await run('verify --as-of 2026-11-06');
		assert.is(status, 1);
		assert.match(err, /rules@2026-11-01\.en was published .* its file is missing/);
	}));

test('a mended one may come with a correction of the same text', () =>
	published(async ({ write, run }) => {
		write(
			'rules/2026-11-05.md',
			`---\nkind: correction\ncorrects: 2026-11-01\nsummary: Перевод.\n---\n${original}`,
		);
		write('rules/2026-11-05.en.md', english.replace('term', 'time limit'));
		const { status, err } = await run('publish --as-of 2026-11-05T10:00:00+03:00');
		assert.is(status, 0, err);
	}));

test('one that came later is no fault, and verify says that the log lacks it', () =>
	published(async ({ write, run }) => {
		write('rules/2026-11-01.be.md', '# Правілы\n\n1. Тэрмін: 5 дзён.\n');
		const { status, out } = await run('verify --as-of 2026-11-06');
		assert.is(status, 0);
		assert.match(
			out,
			/^1 publication stands as it was recorded\nnot in the log, .*: rules\/2026-11-01\.be\.md\n$/,
		);
	}));

test('a log whose lines name no translations, as older ones do, stays sound', () =>
	inWorkplace(files, async ({ policies, write, run, read }) => {
		rmSync(join(policies, 'rules/2026-11-01.en.md'));
		await run('publish --as-of 2026-11-01T14:05:00+03:00');
		assert.not.match(read('publications.jsonl'), /translations/);
		write('rules/2026-11-01.en.md', english);
		assert.is((await run('verify --as-of 2026-11-06')).status, 0);
	}));

const unsound = {
	'a digest that is none': '{"en":"5"}',
	'a language that is none': `{"../en":"${'0'.repeat(64)}"}`,
	'no object': '[]',
};

for (const [what, value] of Object.entries(unsound)) {
	test(`in the log, ${what} is no translation`, () =>
		published(async ({ read, write, run }) => {
			write('publications.jsonl', read('publications.jsonl').replace(/\{"en":"\w+"\}/, value));
			const { status, err } = await run('verify --as-of 2026-11-06');
			assert.is(status, 1);
			assert.match(err, /publications\.jsonl:1:\d+: error: "translations" is not .*\(log-form\)/);
		}));
}

const script = 'templates/assets/verify.mjs';

test('in a copy of the site, a recorded translation is held to its digest by the command and by the served script', () =>
	published(async ({ read, run }) => {
		const copy = join(workspace(), 'copy');
		const put = (path: string, text: string): void => writeBelow(copy, path, text);
		put('publications.jsonl', read('publications.jsonl'));
		for (const [folder, text] of [
			['rules/2026-11-01', original],
			['en/rules/2026-11-01', english],
		] as const) {
			put(`${folder}/source.md`, text);
			put(
				`${folder}/index.html`,
				`<code>${digest(text)}</code><article id="text">${text.slice(2)}</article>`,
			);
		}
		const bad = `${copy}-bad`;
		cpSync(copy, bad, { recursive: true });
		writeFileSync(join(bad, 'en/rules/2026-11-01/source.md'), english.replace('5', '50'));
		const served = (folder: string) => spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
		assert.is((await run(`verify --site ${copy}`)).status, 0);
		assert.is(served(copy).status, 0);
		assert.match((await run(`verify --site ${bad}`)).err, /en\/rules\/2026-11-01\/source\.md:1:1: error/);
		assert.match(served(bad).stderr, /^WRONG: rules@2026-11-01\.en: its text is not the one/);
	}));

test.run();
