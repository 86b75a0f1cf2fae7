import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inWorkplace, type Workplace } from './workplace.ts';

const test = suite('the review of what is proposed');

const text = (words: string, keys = '') =>
	`---\nsummary: What changed.\n${keys}---\n# Terms\n\n1. ${words}\n\n2. You may leave.\n`;
const posted = '2026-11-28T14:00:00Z';
const now = '--as-of 2026-11-28T15:30:00Z';

/** A policy whose text of this day was posted at two, and which announces another for next year. */
function inForce(files: Readonly<Record<string, string>>, use: (workplace: Workplace) => Promise<void>) {
	return inWorkplace({ 'terms/2026-11-28.md': text('We keep data.') }, async (workplace) => {
		await workplace.run(`publish --as-of ${posted}`);
		for (const [path, content] of Object.entries(files)) workplace.write(path, content);
		await use(workplace);
	});
}

/** The lines of a comment, without its marks. */
async function comment({ run }: Workplace, b: string, more = ''): Promise<string> {
	const words = `compare terms@2026-11-28 terms@${b} --format markdown`;
	const { status, out, err } = await run(`${words} ${now}${more}`);
	assert.is(status, 0, err);
	return out.replace(/<[^>]*>/g, '');
}

test('a text that is due applies from the moment it is posted, not from the start of its day', () =>
	inForce({ 'terms/2026-11-28.2.md': text('We keep all data.') }, async (workplace) => {
		const told = await comment(workplace, '2026-11-28.2');
		assert.match(told, /When it would apply: It would apply from the moment it is posted\.\n/);
		assert.not.match(told, /was in force/);
	}));

test('a text that is due and declares a later commencement applies from that', () =>
	inForce({ 'terms/2026-11-28.2.md': text('None.', 'effective: 2027-01-01\n') }, async (workplace) => {
		const told = await comment(workplace, '2026-11-28.2');
		assert.match(told, /When it would apply: This text takes effect on 1\s+January\s+2027/);
	}));

const withdrawal = {
	'terms/2026-11-28.2.md': text('We keep all data.', 'effective: 2027-01-01\n'),
	'terms/2026-11-28.3.md': '---\nkind: withdrawal\nwithdraws: 2026-11-28.2\n---\n',
};

/** The same, with the announcement on record and the notice only proposed. */
function announced(
	use: (workplace: Workplace) => Promise<void>,
	path = 'terms/2026-11-28.3.md',
): Promise<void> {
	const { 'terms/2026-11-28.2.md': announcement, 'terms/2026-11-28.3.md': notice } = withdrawal;
	return inForce({ 'terms/2026-11-28.2.md': announcement }, async (workplace) => {
		await workplace.run('publish --as-of 2026-11-28T15:00:00Z');
		workplace.write(path, notice);
		await use(workplace);
	});
}

const effect =
	/withdraws the revision of 28\s+November\s+2026\s+\(2\), which was to take effect on 1\s+January\s+2027/;

test('of a withdrawal it is told what it takes back, and no clause is struck', () =>
	announced(async (workplace) => {
		const told = await comment(workplace, '2026-11-28.3');
		assert.match(told, effect);
		assert.match(told, 'What is in force stays as it is.');
		assert.not.match(told, /removed|We keep data/);
		const russian = await comment(workplace, '2026-11-28.3', ' --in ru');
		assert.match(russian, /Это уведомление отзывает редакцию/);
	}));

for (const format of ['text', 'html']) {
	test(`a comparison with a withdrawal as ${format} says the same`, () =>
		announced(async ({ run }) => {
			const words = 'compare terms@2026-11-28 terms@2026-11-28.3';
			const { status, out } = await run(`${words} --format ${format} ${now}`);
			assert.is(status, 0);
			assert.match(out, effect);
			assert.not.match(out, /removed<|removed\n|We keep data/);
		}));
}

test('a withdrawal amends no text', () =>
	announced(async ({ run }) => {
		const words = 'compare terms@2026-11-28 terms@2026-11-28.3';
		const { status, out, err } = await run(`${words} --format amendment ${now}`);
		assert.equal([status, out], [2, '']);
		assert.match(err, /terms@2026-11-28\.3 is a notice and amends no text\. /);
	}));

test('nothing is compared from a notice, which has no text, but as data', () =>
	announced(async ({ run }) => {
		const words = 'compare terms@2026-11-28.3 terms@2026-11-28';
		for (const format of ['text', 'docx', 'amendment', 'markdown']) {
			const { status, out, err } = await run(`${words} --format ${format} ${now}`);
			assert.equal([status, out], [2, ''], format);
			assert.match(err, /^terms@2026-11-28\.3 is a notice and has no text to compare: name a revision/);
		}
		assert.is((await run(`${words} --format json ${now}`)).status, 0);
	}));

test('a withdrawal that is still a draft is told alike, with its own words', () =>
	announced(async (workplace) => {
		workplace.write('terms/draft.md', `${workplace.read('terms/draft.md')}We think again.\n`);
		const draft = await comment(workplace, 'draft');
		assert.match(draft, effect);
		assert.match(draft, /We think again/);
		assert.not.match(draft, /We keep data|When it would apply/);
	}, 'terms/draft.md'));

test('a withdrawal dated ahead is told alike', () =>
	announced(async (workplace) => {
		assert.match(await comment(workplace, '2026-12-05'), effect);
	}, 'terms/2026-12-05.md'));

test('of a repeal it is told that nothing is in force from then', () =>
	inForce(
		{ 'terms/2026-11-28.2.md': '---\nkind: repeal\neffective: 2027-01-01\n---\n' },
		async (workplace) => {
			const told = await comment(workplace, '2026-11-28.2');
			assert.match(told, /This is a notice of repeal: no revision is in force from 1\s+January\s+2027/);
			assert.not.match(told, /removed/);
		},
	));

test('as data a notice is compared like any text', () =>
	announced(async ({ run }) => {
		const { out } = await run(`compare terms@2026-11-28 terms@2026-11-28.3 --format json ${now}`);
		assert.equal((JSON.parse(out) as { summary: unknown }).summary, { removed: 3 });
	}));

test.run();
