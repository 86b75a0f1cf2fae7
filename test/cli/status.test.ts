import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inWorkplace } from './workplace.ts';

const test = suite('status');

const text = (what: string) => `# Privacy policy\n\n${what}\n`;
const dated = (keys: string, what: string) => `---\nsummary: ${what}\n${keys}\n---\n${text(what)}`;

const files = {
	'site.yaml': 'zone: Europe/Moscow\n',
	'privacy/2026-01-01.md': text('One.'),
	'privacy/2026-03-01.md': dated('effective: 2026-02-01\nretroactive: a court order', 'Two.'),
	'privacy/2026-05-01.md': dated('effective: 2026-09-01', 'Three.'),
	'terms/2026-12-01.md': text('Terms.'),
};

test('with a policy named it answers for that one, as data', () =>
	inWorkplace(files, async ({ run }) => {
		const { status, out } = await run('status privacy --as-of 2026-06-01T10:00:00+03:00 --format json');
		assert.is(status, 0);
		assert.equal(JSON.parse(out), {
			policy: 'privacy',
			at: '2026-06-01T10:00:00+03:00',
			knownAt: '2026-06-01T10:00:00+03:00',
			inForce: '2026-03-01',
			upcoming: ['2026-05-01'],
			nextTransition: '2026-09-01T00:00:00+03:00',
		});
	}));

test('a policy is called as it was then, not as it is to be', () =>
	inWorkplace(
		{
			'rules/2026-01-01.md': '# Rules\n\nOne.\n',
			'rules/2026-05-01.md': dated('effective: 2026-07-01', 'Two.').replace('# Privacy policy', '# Charter'),
		},
		async ({ run }) => {
			const titles = async (words: string) => (await run(`status rules ${words}`)).out.split('\n')[0];
			assert.is(await titles('--as-of 2026-04-30'), 'rules: Rules');
			assert.is(await titles('--as-of 2026-06-01'), 'rules: Rules');
			assert.is(await titles('--as-of 2026-06-01 --at 2026-08-01'), 'rules: Charter');
			assert.is(await titles('--as-of 2026-08-01 --known-at 2026-04-30'), 'rules: Rules');
		},
	));

test('without one it answers for each', () =>
	inWorkplace(files, async ({ run }) => {
		const { out } = await run('status --as-of 2026-06-01 --format json');
		const answers = JSON.parse(out) as readonly { policy: string; inForce: string | null }[];
		assert.equal(
			answers.map(({ policy, inForce }) => [policy, inForce]),
			[
				['privacy', '2026-03-01'],
				['terms', null],
			],
		);
	}));

test('what was in force then depends on when one asks', () =>
	inWorkplace(files, async ({ run }) => {
		const inForce = async (moments: string): Promise<string> => {
			const { out } = await run(`status privacy --format json --as-of 2026-10-01 ${moments}`);
			return (JSON.parse(out) as { inForce: string }).inForce;
		};
		assert.is(await inForce('--at 2026-02-15'), '2026-03-01');
		assert.is(await inForce('--at 2026-02-15 --known-at 2026-02-15'), '2026-01-01');
		assert.is(
			await inForce('--known-at 2026-02-15'),
			'2026-01-01',
			'--at is --known-at where only that is given',
		);
		assert.is(await inForce('--at 2026-09-01 --known-at 2026-04-30'), '2026-03-01');
	}));

test('in words it tells what is in force, what is coming, and when', () =>
	inWorkplace(files, async ({ run }) => {
		const { out } = await run('status privacy --as-of 2026-06-01');
		assert.is(
			out,
			[
				'privacy: Privacy policy',
				'  At 1 June 2026, as known at 1 June 2026:',
				'  In force: 2026-03-01. This text is in force from 1 February 2026 until 1 September 2026, when the revision of 1 May 2026 takes effect.',
				'  Upcoming: 2026-05-01. This text takes effect on 1 September 2026.',
				'  Next change: 1 September 2026.',
				'',
			].join('\n'),
		);
	}));

test('of a moment that is over it announces nothing that is known not to have come', () =>
	inWorkplace(
		{
			'privacy/2026-01-01.md': text('One.'),
			'privacy/2026-05-04.md': dated('effective: 2026-07-01', 'Two.'),
			'privacy/2026-06-15.md': dated('kind: withdrawal\nwithdraws: 2026-05-04', 'Not two.'),
			'privacy/2026-08-10.md': dated('effective: 2026-09-01', 'Three.'),
		},
		async ({ run }) => {
			const told = async (moments: string) => {
				const { out } = await run(`status privacy --format json --as-of 2026-11-28 ${moments}`);
				const { upcoming, nextTransition } = JSON.parse(out) as Record<string, unknown>;
				return [upcoming, nextTransition];
			};
			assert.equal(await told('--at 2026-05-10'), [['2026-08-10'], '2026-09-01T00:00:00+00:00']);
			assert.equal(await told('--known-at 2026-05-10'), [['2026-05-04'], '2026-07-01T00:00:00+00:00']);
			const { out } = await run('status privacy --as-of 2026-11-28 --at 2026-05-10');
			assert.not.match(out, '2026-05-04');
		},
	));

test('where nothing is in force it says so', () =>
	inWorkplace(files, async ({ run }) => {
		assert.match(
			(await run('status terms --as-of 2026-06-01')).out,
			/No revision is in force\.\n.*No further change/,
		);
	}));

test('a policy, a moment or a format that is none is wrong usage', () =>
	inWorkplace(files, async ({ run }) => {
		for (const words of [
			'status privaci',
			'status privacy --at yesterday',
			'status --format yaml',
			'status a b',
		]) {
			const { status, out, err } = await run(`${words} --as-of 2026-06-01`);
			assert.equal([status, out], [2, ''], words);
			assert.is.not(err, '');
		}
		assert.match((await run('status privaci')).err, /did you mean privacy/);
	}));

test('a moment the environment sets beyond the calendar is wrong usage', () =>
	inWorkplace(files, async ({ run }) => {
		try {
			for (const seconds of ['253402300800', '8640000000001', '99999999999999', 'abc', '-5', '1.5']) {
				process.env['SOURCE_DATE_EPOCH'] = seconds;
				const { status, out, err } = await run('status privacy');
				assert.equal([status, out], [2, ''], seconds);
				assert.match(err, `SOURCE_DATE_EPOCH=${seconds} is not a moment`);
			}
			process.env['SOURCE_DATE_EPOCH'] = '253402300799';
			assert.is((await run('status privacy')).status, 0);
		} finally {
			delete process.env['SOURCE_DATE_EPOCH'];
		}
	}));

test('where a text cannot be read there is no answer, which might be a wrong one', () =>
	inWorkplace({ ...files, 'privacy/2026-05-15.md': '---\nkind: [\n---\nText.\n' }, async ({ run }) => {
		const { status, out } = await run('status privacy --as-of 2026-06-01');
		assert.equal([status, out], [1, '']);
	}));

test('what a policy holds to be an error is told, in the words of a text too, and no warning is', () =>
	inWorkplace(
		{
			'rules/2026-01-01.md': '# Rules\n\n1. One.\n3. Three.\n',
			'terms/2026-01-01.md': '# Terms\n\n1. One.\n3. Three.\n',
			'terms/policy.yaml': 'lint:\n  numbering: error\n',
		},
		async ({ run }) => {
			const { status, err } = await run('status rules --as-of 2026-04-30');
			assert.is(status, 1);
			assert.match(err, /^\S*terms\/2026-01-01\.md:4:1: error: [^\n]+\(numbering\)\n$/);
		},
	));

test.run();
