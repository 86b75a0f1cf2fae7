import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inWorkplace, type Workplace } from './workplace.ts';

const test = suite('publish --draft');

const now = '2026-11-22T14:05:31+03:00';
const site = { 'site.yaml': 'zone: Europe/Moscow\n' };
const first = '# Privacy policy\n\nThe first text.\n';
const draft = '---\nsummary: All of it.\n---\n# Privacy policy\n\nThe second text.\n';

const names = ({ policies }: Workplace): readonly string[] =>
	readdirSync(join(policies, 'privacy')).toSorted();

test('the draft becomes the revision of the day, with its translations, and its moment is recorded', () =>
	inWorkplace(
		{
			...site,
			'privacy/policy.yaml': 'language: en\n',
			'privacy/2026-11-01.md': first,
			'privacy/draft.md': draft,
			'privacy/draft.ru.md': '# Политика\n\nВторой текст.\n',
		},
		async (workplace) => {
			await workplace.run('publish --as-of 2026-11-01');
			const { status, out } = await workplace.run(`publish --draft privacy --as-of ${now}`);
			assert.is(status, 0);
			assert.is(
				out,
				`renamed privacy/draft.md to privacy/2026-11-22.md\nrenamed privacy/draft.ru.md to privacy/2026-11-22.ru.md\npublished privacy@2026-11-22 at ${now}\n`,
			);
			assert.equal(names(workplace), ['2026-11-01.md', '2026-11-22.md', '2026-11-22.ru.md', 'policy.yaml']);
			assert.is(workplace.read('privacy/2026-11-22.md'), draft);
			assert.is((await workplace.run(`verify --as-of ${now}`)).status, 0);
			assert.equal(await workplace.run(`check --as-of ${now}`), { status: 0, out: '', err: 'no problems\n' });
		},
	));

test('a second one of a day is numbered', () =>
	inWorkplace({ ...site, 'privacy/2026-11-22.md': first, 'privacy/draft.md': draft }, async (workplace) => {
		await workplace.run('publish --as-of 2026-11-22');
		const { out } = await workplace.run(`publish --draft privacy --as-of ${now}`);
		assert.match(out, /published privacy@2026-11-22\.2 at/);
	}));

test('where the promise of the text in force would be broken, the draft stays a draft', () =>
	inWorkplace(
		{
			...site,
			'privacy/policy.yaml': 'commencement:\n  notice: P30D\n',
			'privacy/2026-11-01.md': first,
			'privacy/draft.md': draft,
		},
		async (workplace) => {
			await workplace.run('publish --as-of 2026-11-01');
			const log = workplace.read('publications.jsonl');
			const { status, err } = await workplace.run(`publish --draft privacy --as-of ${now}`);
			assert.is(status, 1);
			assert.match(err, /privacy\/draft\.md:1:1: error: .*30 days/);
			assert.match(err, /nothing was published/);
			assert.is(workplace.read('privacy/draft.md'), draft);
			assert.is(workplace.read('publications.jsonl'), log);
		},
	));

test('a rule of words that the policy makes an error holds a draft up; without it the slip is told, and no more', () =>
	inWorkplace(
		{
			...site,
			'privacy/2026-11-01.md': first,
			'privacy/draft.md': draft.replace('second text', 'second (text'),
		},
		async (workplace) => {
			await workplace.run('publish --as-of 2026-11-01');
			workplace.write('privacy/policy.yaml', 'lint:\n  unbalanced-marks: error\n');
			const refused = await workplace.run(`publish --draft privacy --as-of ${now}`);
			assert.is(refused.status, 1);
			assert.match(refused.err, /privacy\/draft\.md:6:12: error: .*\(unbalanced-marks\)/);
			// A build and what else is due are not held up by it.
			assert.is((await workplace.run(`publish --as-of ${now}`)).status, 0);
			workplace.write('privacy/policy.yaml', 'language: en\n');
			const told = await workplace.run(`publish --draft privacy --as-of ${now}`);
			assert.is(told.status, 0);
			assert.match(told.err, /warning: .*\(unbalanced-marks\)/);
		},
	));

test('where something stands under the name it was to get, the draft stays a draft', () =>
	inWorkplace({ ...site, 'privacy/2026-11-01.md': first, 'privacy/draft.md': draft }, async (workplace) => {
		await workplace.run('publish --as-of 2026-11-01');
		workplace.write('privacy/2026-11-22.md/x.txt', 'in the way');
		const { status } = await workplace.run(`publish --draft privacy --as-of ${now}`);
		assert.is(status, 1);
		assert.is(workplace.read('privacy/draft.md'), draft);
		assert.is(workplace.read('publications.jsonl').split('\n').length, 2);
	}));

test('a policy without a draft, and one that is not there, are wrong usage', () =>
	inWorkplace({ ...site, 'privacy/2026-11-01.md': first }, async (workplace) => {
		const none = await workplace.run(`publish --draft privacy --as-of ${now}`);
		assert.is(none.status, 2);
		assert.match(none.err, /privacy has no draft: `new privacy` starts one/);
		const other = await workplace.run(`publish --draft privcy --as-of ${now}`);
		assert.match(other.err, /did you mean privacy\?/);
		assert.not(existsSync(join(workplace.policies, 'publications.jsonl')));
	}));

test.run();
