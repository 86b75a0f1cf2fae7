import { existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inWorkplace, type Workplace } from './workplace.ts';

const test = suite('new');

const first = '# Privacy policy\n\n1. The first text.\n';
const second =
	'---\nsummary: All of it.\neffective: 2026-12-01\n---\n# Privacy policy\n\n1. The second text.\n';
const third =
	'---\nsummary: More.\neffective: 2027-01-01\nkeeps: 2026-11-10\n---\n# Privacy policy\n\n1. The third text.\n';
const now = '--as-of 2026-11-28';

/** The draft once it is renamed and its summary is written, as `check` finds it. */
async function posted(workplace: Workplace): Promise<string> {
	const text = workplace.read('privacy/draft.md').replace('# summary:', 'summary:');
	rmSync(join(workplace.policies, 'privacy/draft.md'));
	workplace.write('privacy/2026-11-28.md', `${text}\n2. One more.\n`);
	return (await workplace.run(`check ${now}`)).err;
}

test('the draft has the text in force, and says what to do next', () =>
	inWorkplace({ 'privacy/2026-11-01.md': first }, async (workplace) => {
		const { status, out, err } = await workplace.run(`new privacy ${now}`);
		assert.is(status, 0);
		assert.is(err, '');
		assert.match(out, /wrote .*privacy\/draft\.md with the text of 2026-11-01\n/);
		assert.match(out, /summary/);
		assert.match(out, /rename/);
		assert.ok(workplace.read('privacy/draft.md').endsWith(`---\n${first}`));
		assert.is(await posted(workplace), 'no problems\n');
	}));

test('the draft has the text that comes last, and keeps what is to come', () =>
	inWorkplace(
		{
			'privacy/2026-11-01.md': first,
			'privacy/2026-11-10.md': second,
			'privacy/2026-11-20.md': third,
		},
		async (workplace) => {
			assert.is((await workplace.run(`new privacy ${now}`)).status, 0);
			const draft = workplace.read('privacy/draft.md');
			assert.ok(draft.endsWith('---\n# Privacy policy\n\n1. The third text.\n'));
			assert.match(draft, /^keeps: 2026-11-10, 2026-11-20$/m);
			assert.match(draft, /^# .*withdraws/m);
			assert.is(await posted(workplace), 'no problems\n');
		},
	));

test('of what is to come, only texts and not notices are copied', () =>
	inWorkplace(
		{
			'privacy/2026-11-01.md': first,
			'privacy/2026-11-10.md': '---\nkind: repeal\neffective: 2026-12-01\n---\n',
		},
		async (workplace) => {
			await workplace.run(`new privacy ${now}`);
			const draft = workplace.read('privacy/draft.md');
			assert.match(draft, /^keeps: 2026-11-10$/m);
			assert.ok(draft.endsWith(first));
		},
	));

test('after a repeal the draft has the last text there was', () =>
	inWorkplace(
		{ 'privacy/2026-11-01.md': first, 'privacy/2026-11-10.md': '---\nkind: repeal\n---\n' },
		async (workplace) => {
			assert.is((await workplace.run(`new privacy ${now}`)).status, 0);
			assert.ok(workplace.read('privacy/draft.md').endsWith(first));
		},
	));

test('a title the text declares is kept, whatever marks it has', () =>
	inWorkplace(
		{ 'privacy/2026-11-01.md': `---\ntitle: 'Privacy: "all" of it'\n---\n${first}` },
		async (workplace) => {
			await workplace.run(`new privacy ${now}`);
			assert.match(workplace.read('privacy/draft.md'), /^title: "Privacy: \\"all\\" of it"$/m);
			assert.is(await posted(workplace), 'no problems\n');
		},
	));

test('a text with other line ends keeps them throughout, and a byte order mark stays behind', () =>
	inWorkplace({ 'privacy/2026-11-01.md': `\uFEFF${first.replaceAll('\n', '\r\n')}` }, async (workplace) => {
		await workplace.run(`new privacy ${now}`);
		const draft = workplace.read('privacy/draft.md');
		assert.not.match(draft, /[^\r]\n|\uFEFF/);
	}));

test('a new policy gets its folder and a first text', () =>
	inWorkplace({ 'privacy/2026-11-01.md': first }, async (workplace) => {
		const { status, out } = await workplace.run(`new terms/business ${now}`);
		assert.is(status, 0);
		assert.match(out, /the first text of a new policy/);
		const folder = join(workplace.policies, 'terms/business');
		renameSync(join(folder, 'draft.md'), join(folder, '2026-11-28.md'));
		const { err } = await workplace.run(`check ${now}`);
		assert.is(err, 'no problems\n');
	}));

test('the first text of a new policy takes the keys that options give', () =>
	inWorkplace({ 'privacy/2026-11-01.md': first }, async ({ read, run }) => {
		assert.is((await run(`new terms --effective soon ${now}`)).status, 2);
		const { status } = await run(`new terms --summary Ours. --effective 2027-01-01 ${now}`);
		assert.is(status, 0);
		const text = '# terms\n\n1. The first clause.\n';
		assert.is(read('terms/draft.md'), `---\nsummary: "Ours."\neffective: 2027-01-01\n---\n${text}`);
	}));

test('a draft that is there is never written over, whatever it is', () =>
	inWorkplace({ 'privacy/2026-11-01.md': first, 'privacy/draft.md': second }, async (workplace) => {
		const { status, out, err } = await workplace.run(`new privacy ${now}`);
		assert.is(status, 1);
		assert.is(out, '');
		assert.match(err, /^privacy\/draft\.md:1:1: error: .*; .* \(draft-exists\)\n$/);
		assert.is(workplace.read('privacy/draft.md'), second);
	}));

test('a link in the place of the draft is not followed', () =>
	inWorkplace({ 'privacy/policy.yaml': 'language: en\n' }, async (workplace) => {
		const target = join(workplace.policies, 'elsewhere.txt');
		symlinkSync(target, join(workplace.policies, 'privacy/draft.md'));
		assert.is((await workplace.run(`new privacy ${now}`)).status, 1);
		assert.not(existsSync(target));
	}));

test('where a text cannot be read, the latest may be missing, and nothing is written', () =>
	inWorkplace(
		{ 'privacy/2026-11-01.md': first, 'privacy/2026-11-10.md': '---\nsumary: x\n---\n# P\n' },
		async (workplace) => {
			const { status, err } = await workplace.run(`new privacy ${now}`);
			assert.is(status, 1);
			assert.match(err, /privacy\/2026-11-10\.md:2:1: error: /);
			assert.not(existsSync(join(workplace.policies, 'privacy/draft.md')));
		},
	));

test('what can be no folder of a policy is wrong usage', () =>
	inWorkplace({ 'privacy/2026-11-01.md': first }, async (workplace) => {
		for (const name of ['../privacy', 'archive', 'a%b', '/tmp', 'privacy/']) {
			const { status, err } = await workplace.run(`new ${name}`);
			assert.is(status, 2, name);
			assert.match(err, /cannot be the folder of a policy/);
		}
		assert.is((await workplace.run('new')).status, 2);
	}));

test.run();
