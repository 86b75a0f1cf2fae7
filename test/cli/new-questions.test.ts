import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../scripts/cli/main.ts';
import { inWorkplace, type Workplace } from './workplace.ts';

const test = suite('new: what is asked');

const first = '# Privacy policy\n\n1. The first text.\n';

interface Talk {
	readonly asked: readonly string[];
	readonly status: number;
}

/** Runs `new privacy` for a person who gives these answers, and tells what was asked. */
async function talk(
	{ policies }: Workplace,
	answers: readonly string[],
	words: readonly string[] = [],
): Promise<Talk> {
	const asked: string[] = [];
	const ask = (question: string) => {
		asked.push(question);
		return Promise.resolve(answers[asked.length - 1] ?? '');
	};
	const terminal = { out: () => undefined, err: () => undefined, ask };
	const status = await main(
		['new', 'privacy', ...words, '--policies', policies, '--as-of', '2026-11-28'],
		terminal,
	);
	return { asked, status };
}

/** The front matter of the draft. */
const head = (workplace: Workplace) => workplace.read('privacy/draft.md').split('---\n')[1];

test('a person is asked for the summary and the commencement, and told what is promised', () =>
	inWorkplace(
		{ 'privacy/2026-11-01.md': first, 'privacy/policy.yaml': 'commencement:\n  notice: P30D\n' },
		async (workplace) => {
			const { asked } = await talk(workplace, ['A "new" C:\\ purpose.', '2027-02-01']);
			assert.is(asked.length, 2);
			assert.match(asked[0] ?? '', /What changes/);
			assert.match(asked[1] ?? '', /at least 30 days after it is posted/);
			assert.is(head(workplace), 'summary: "A \\"new\\" C:\\\\ purpose."\neffective: 2027-02-01\n');
			assert.is((await workplace.run('check --as-of 2026-11-28')).status, 0);
			assert.is((await workplace.run('publish --draft privacy --as-of 2026-11-28')).status, 1, 'a history');
		},
	));

test('both may be left empty, and what is no date is asked again', () =>
	inWorkplace({ 'privacy/2026-11-01.md': first }, async (workplace) => {
		const { asked } = await talk(workplace, ['', 'soon', '2026-02-30', '']);
		assert.is(asked.length, 4);
		assert.match(asked[2] ?? '', /soon is no date/);
		assert.is(head(workplace), '# summary: what changes, and why\n');
	}));

test('what options say is not asked', () =>
	inWorkplace({ 'privacy/2026-11-01.md': first }, async (workplace) => {
		const { asked } = await talk(workplace, [], ['--summary', 'All of it.', '--effective', '2027-01-01']);
		assert.equal(asked, []);
		assert.is(head(workplace), 'summary: "All of it."\neffective: 2027-01-01\n');
	}));

test('nobody is asked where nobody sits, and a moment that is none is wrong usage', () =>
	inWorkplace({ 'privacy/2026-11-01.md': first }, async (workplace) => {
		const wrong = await workplace.run('new privacy --effective soon');
		assert.is(wrong.status, 2);
		assert.match(wrong.err, /soon is not a moment/);
		assert.is((await workplace.run('new privacy --effective 2027-01-01')).status, 0);
		assert.is(head(workplace), '# summary: what changes, and why\neffective: 2027-01-01\n');
	}));

test('a person is not asked in vain where there is a draft already', () =>
	inWorkplace({ 'privacy/2026-11-01.md': first, 'privacy/draft.md': first }, async (workplace) => {
		assert.equal(await talk(workplace, []), { asked: [], status: 1 });
	}));

test.run();
