import { spawnSync } from 'node:child_process';
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256 as digest } from '../site/built-site.ts';
import { inWorkplace, type Workplace } from './workplace.ts';

const test = suite('publish');

const site = { 'site.yaml': 'zone: Europe/Moscow\n' };
const first = '# Privacy policy\n\nThe first text.\n';
const second = '---\nsummary: All of it.\n---\n# Privacy policy\n\nThe second text.\n';
const now = '2026-11-22T14:05:31+03:00';
const later = '2026-11-25T09:00:00+03:00';

const lines = (workplace: Workplace) => workplace.read('publications.jsonl').trimEnd().split('\n');

test('what is due is recorded with its digest and the moment, each line chained to the one before', () =>
	inWorkplace({ ...site, 'privacy/2026-11-22.md': first }, async (workplace) => {
		const { status, out } = await workplace.run(`publish --as-of ${now}`);
		assert.equal([status, out], [0, `published privacy@2026-11-22 at ${now}\n`]);
		const line = `{"seq":1,"event":"published","policy":"privacy","revision":"2026-11-22","sha256":"${digest(first)}","at":"${now}","previous":"${'0'.repeat(64)}"}`;
		assert.is(workplace.read('publications.jsonl'), `${line}\n`);

		workplace.write('privacy/2026-11-25.md', second);
		assert.is((await workplace.run(`publish --as-of ${later}`)).status, 0);
		const next = `{"seq":2,"event":"published","policy":"privacy","revision":"2026-11-25","sha256":"${digest(second)}","at":"${later}","previous":"${digest(line)}"}`;
		assert.is(workplace.read('publications.jsonl'), `${line}\n${next}\n`);
	}));

test('run again it finds nothing due and leaves the log as it is', () =>
	inWorkplace({ ...site, 'privacy/2026-11-22.md': first }, async (workplace) => {
		await workplace.run(`publish --as-of ${now}`);
		const log = workplace.read('publications.jsonl');
		assert.equal(await workplace.run(`publish --as-of ${later}`), {
			status: 0,
			out: 'nothing is due\n',
			err: '',
		});
		assert.is(workplace.read('publications.jsonl'), log);
	}));

test('what is dated ahead, a draft, a translation and a sample are not due', () =>
	inWorkplace(
		{
			...site,
			'privacy/2026-11-22.md': first,
			'privacy/2026-11-22.ru.md': '# Политика\n\nПервый текст.\n',
			'privacy/draft.md': second,
			'privacy/2026-11-23.md': second,
			'shown/policy.yaml': 'sample: true\n',
			'shown/2026-11-01.md': first,
		},
		async (workplace) => {
			const { out } = await workplace.run(`publish --as-of ${now}`);
			assert.is(out, `published privacy@2026-11-22 at ${now}\n`);
		},
	));

test('several policies are recorded in one append', () =>
	inWorkplace(
		{ ...site, 'terms/2026-11-22.md': first, 'privacy/2026-11-22.md': first },
		async (workplace) => {
			await workplace.run(`publish --as-of ${now}`);
			const recorded = lines(workplace).map((line) => (JSON.parse(line) as { policy: string }).policy);
			assert.equal(recorded, ['privacy', 'terms']);
		},
	));

test('a history is not recorded as posted now', () =>
	inWorkplace(
		{ ...site, 'privacy/2025-01-01.md': first, 'privacy/2026-11-22.md': second },
		async (workplace) => {
			const { status, err } = await workplace.run(`publish --as-of ${now}`);
			assert.is(status, 1);
			assert.match(err, /privacy\/2025-01-01\.md:1:1: error: .*`publish --backfill`.*\(publish-history\)/);
			assert.not(readdirSync(workplace.policies).includes('publications.jsonl'));
		},
	));

test('a history is brought in at the start of each day and marked, and what is of today as posted now', () =>
	inWorkplace(
		{ ...site, 'privacy/2025-01-01.md': first, 'privacy/2026-11-22.md': second },
		async (workplace) => {
			const { status, out } = await workplace.run(`publish --backfill --as-of ${now}`);
			assert.is(status, 0);
			assert.is(
				out,
				`published privacy@2025-01-01 at 2025-01-01T00:00:00+03:00 (entered later)\npublished privacy@2026-11-22 at ${now}\n`,
			);
			const [past, present] = lines(workplace).map((line) => JSON.parse(line) as { backfilled?: boolean });
			assert.is(past?.backfilled, true);
			assert.is(present?.backfilled, undefined);
		},
	));

test('a single text of an earlier day is recorded as posted now, with a warning', () =>
	inWorkplace({ ...site, 'privacy/2026-11-20.md': first }, async (workplace) => {
		const { status, out, err } = await workplace.run(`publish --as-of ${now}`);
		assert.is(status, 0);
		assert.is(out, `published privacy@2026-11-20 at ${now}\n`);
		assert.match(err, /warning: .*\(publish-late\)/);
	}));

test('nothing is recorded while anything is wrong, also what only the moment of posting makes wrong', () =>
	inWorkplace(
		{ ...site, 'privacy/2026-11-22.md': `---\neffective: 2026-11-23\n---\n${first}` },
		async (workplace) => {
			const { status, err } = await workplace.run('publish --as-of 2026-11-24');
			assert.is(status, 1);
			assert.match(err, /2026-11-22\.md:2:1: error: .*before it is posted.*\(commencement-before-posting\)/);
			assert.match(err, /nothing was published/);
			assert.not(readdirSync(workplace.policies).includes('publications.jsonl'));
		},
	));

test('a promise of notice is measured from the true moment of posting', () =>
	inWorkplace(
		{
			...site,
			'privacy/policy.yaml': 'commencement:\n  notice: P3D\n  clause: "6.2"\n',
			'privacy/2026-11-22.md': first,
			'privacy/2026-11-25.md': second.replace('---\n', '---\neffective: 2026-11-28\n'),
		},
		async (workplace) => {
			await workplace.run(`publish --as-of ${now}`);
			const { status, err } = await workplace.run(`publish --as-of ${later}`);
			assert.is(status, 1);
			assert.match(err, /clause 6\.2 of 2026-11-22.*`effective: 2026-11-29` or later \(notice-period\)/);
		},
	));

const damages: Readonly<Record<string, readonly [(text: string) => void, RegExp]>> = {
	changed: [
		(text) => writeFileSync(text, `${first} `),
		/privacy\/2026-11-22\.md:1:1: error: .*\(published-changed\)/,
	],
	missing: [(text) => rmSync(text), /publications\.jsonl:1:1: error: .*\(published-missing\)/],
	're-dated': [
		(text) => renameSync(text, text.replace('22.md', '23.md')),
		/publications\.jsonl:1:1: error: .*\(published-redated\)/,
	],
};

for (const [how, [damage, told]] of Object.entries(damages))
	test(`a ${how} published text stops the next publication`, () =>
		inWorkplace({ ...site, 'privacy/2026-11-22.md': first }, async (workplace) => {
			await workplace.run(`publish --as-of ${now}`);
			workplace.write('privacy/2026-11-25.md', second);
			damage(join(workplace.policies, 'privacy/2026-11-22.md'));
			const { status, err } = await workplace.run(`publish --as-of ${later}`);
			assert.is(status, 1);
			assert.match(err, told);
			assert.is(lines(workplace).length, 1);
		}));

test('a clock that stands before the last publication records nothing', () =>
	inWorkplace({ ...site, 'privacy/2026-11-22.md': first }, async (workplace) => {
		await workplace.run(`publish --as-of ${now}`);
		workplace.write('privacy/2026-11-22.2.md', second);
		const { status, err } = await workplace.run('publish --as-of 2026-11-22T14:05:30+03:00');
		assert.is(status, 1);
		assert.match(err, /publications\.jsonl:1:1: error: .*after now.*\(publish-clock\)/);
	}));

test('two at once stamp once', () =>
	inWorkplace({ ...site, 'privacy/2026-11-22.md': first }, async (workplace) => {
		const both = await Promise.all([
			workplace.run(`publish --as-of ${now}`),
			workplace.run(`publish --as-of ${now}`),
		]);
		assert.equal(
			both.map(({ status }) => status),
			[0, 0],
		);
		assert.equal(both.map(({ out }) => out).toSorted(), [
			'nothing is due\n',
			`published privacy@2026-11-22 at ${now}\n`,
		]);
		assert.is(lines(workplace).length, 1);
		assert.equal(readdirSync(workplace.policies).toSorted(), ['privacy', 'publications.jsonl', 'site.yaml']);
	}));

test('where the log is unsound, nothing is said of what it seems to lack', () =>
	inWorkplace(
		{ ...site, 'privacy/2026-11-20.md': first, 'privacy/2026-11-22.md': second },
		async (workplace) => {
			await workplace.run(`publish --backfill --as-of ${now}`);
			workplace.write('publications.jsonl', workplace.read('publications.jsonl').slice(0, -30));
			for (const command of ['publish', 'verify']) {
				const { status, err } = await workplace.run(`${command} --as-of ${later}`);
				assert.is(status, 1);
				assert.match(err, /^publications\.jsonl:2:1: error: .*\(log-form\)\n1 error/);
			}
		},
	));

test('where nothing can be written, nothing is left', () =>
	inWorkplace({ 'privacy/2026-11-22.md': first }, async ({ policies }) => {
		const command = `ulimit -f 0; exec node scripts/in-force.js publish --policies ${policies} --as-of ${now}`;
		const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
		assert.is(status, 1);
		assert.match(stderr, /^nothing was published: EFBIG/);
		assert.equal(readdirSync(policies), ['privacy']);
	}));

test('a moment taken from the environment and not from the clock is mentioned', () =>
	inWorkplace({ 'privacy/2026-11-22.md': first }, async ({ run }) => {
		process.env['SOURCE_DATE_EPOCH'] = String(Date.parse(now) / 1000);
		try {
			const { status, err } = await run('publish');
			assert.is(status, 0);
			assert.match(err, /^publications\.jsonl:1:1: warning: .*SOURCE_DATE_EPOCH.*\(publish-moment\)\n$/);
			assert.is((await run('publish')).err, '', 'nothing is recorded');
		} finally {
			delete process.env['SOURCE_DATE_EPOCH'];
		}
	}));

test('a moment that was asked for and is not the clock’s is mentioned', () =>
	inWorkplace({ 'privacy/2026-11-22.md': first, 'terms/2020-01-01.md': first }, async ({ run, write }) => {
		const { err } = await run(`publish --backfill --as-of ${now}`);
		assert.match(err, /^publications\.jsonl:1:1: warning: .*--as-of.*\(publish-moment\)\n$/);
		write('old/2020-01-01.md', first);
		assert.is((await run('publish --backfill --as-of 2026-11-24')).err, '', 'a past has its own moments');
		write('more/2020-01-01.md', first);
		const clock = await run(`publish --as-of ${new Date().toISOString()}`);
		assert.not.match(clock.err, /publish-moment/);
	}));

test('a folder that is not there is said not to be', () =>
	inWorkplace({}, async (workplace) => {
		rmSync(workplace.policies, { recursive: true });
		const { status, err } = await workplace.run(`publish --as-of ${now}`);
		assert.is(status, 1);
		assert.match(err, /^nothing was published: .*no such file or directory/);
	}));

test.run();
