import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { found, places, written } from './policies.ts';

const test = suite('lint: dates of commencement');

test('a bare history of dated texts has no problem but missing summaries', () => {
	assert.equal(found([written('2024-01-01'), written('2025-01-01'), written('2025-01-01.2')]), []);
});

test('a revision may not take effect before it is posted', () => {
	const [problem, ...others] = found([written('2026-03-01', { summary: 'All', effective: '2026-02-01' })]);
	assert.equal(others, []);
	assert.equal(places([problem!]), ['privacy/2026-03-01.md:3 error commencement-before-posting']);
	assert.match(problem!.message, /2026-02-01, before it is posted on 2026-03-01/);
	assert.match(problem!.advice, /`retroactive:`/);
});

test('a reason lets it reach back', () => {
	const history = [written('2026-03-01', { effective: '2026-02-01', retroactive: 'ordered by the court' })];
	assert.equal(found(history), []);
});

test('a declared date that is the day of posting reaches back nowhere, a time earlier that day does', () => {
	const posted = '2026-11-22T14:00+03:00';
	assert.equal(found([written('2026-11-22', { posted, effective: '2026-11-22' })]), []);
	assert.equal(places(found([written('2026-11-22', { posted, effective: '2026-11-22T13:00+03:00' })])), [
		'privacy/2026-11-22.md:2 error commencement-before-posting',
	]);
});

test('the date a correction carries over from what it corrects reaches back nowhere', () => {
	const history = [
		written('2026-01-01', { effective: '2026-02-01' }),
		written('2026-03-01', { kind: 'correction', corrects: '2026-01-01', effective: '2026-02-01' }),
	];
	assert.equal(found(history), []);
});

const recorded = written('2026-01-01', { posted: '2026-01-01T12:00+03:00' });

test('a revision still to be published may not declare a commencement already past', () => {
	const history = [recorded, written('2026-03-01', { effective: '2026-03-10' })];
	assert.equal(found(history, { now: '2026-03-09T23:59+03:00' }), []);
	assert.equal(found(history, { now: '2026-03-10T09:00+03:00' }), [], 'that day means from the posting');
	const problems = found(history, { now: '2026-03-11' });
	assert.equal(places(problems), ['privacy/2026-03-01.md:2 error commencement-before-posting']);
	assert.match(
		problems[0]!.message,
		/2026-03-10, before it is posted, which is on 2026-03-11 at the earliest/,
	);
});

test('a revision still to be published may correct, or come after, one recorded earlier that day', () => {
	const today = written('2026-03-01', { posted: '2026-03-01T14:05:31+03:00' });
	const now = '2026-03-01T15:00+03:00';
	assert.equal(
		found([today, written('2026-03-01.2', { kind: 'correction', corrects: '2026-03-01' })], { now }),
		[],
	);
	const coming = written('2026-03-01', { posted: '2026-03-01T14:05:31+03:00', effective: '2026-06-01' });
	assert.equal(places(found([coming, written('2026-03-01.2', { effective: '2026-07-01' })], { now })), [
		'privacy/2026-03-01.2.md:2 error unsettled-upcoming',
	]);
});

test('a text of before the last recorded one is judged by its own day', () => {
	const history = [written('2025-03-01', { effective: '2025-03-10' }), recorded];
	assert.equal(found(history), []);
});

test('of a history that was never recorded, past commencements are only history', () => {
	assert.equal(found([written('2026-01-01'), written('2026-03-01', { effective: '2026-03-10' })]), []);
});

test('a revision posted while another is to come says what becomes of it', () => {
	const first = written('2026-01-01', { effective: '2026-06-01' });
	const [problem, ...others] = found([first, written('2026-02-01', { effective: '2026-07-01' })]);
	assert.equal(others, []);
	assert.equal(places([problem!]), ['privacy/2026-02-01.md:2 error unsettled-upcoming']);
	assert.match(problem!.message, /2026-01-01 is still to come \(from 2026-06-01\)/);
	assert.match(problem!.advice, /`withdraws: 2026-01-01`.*`keeps: 2026-01-01`/);

	for (const key of ['withdraws', 'keeps'] as const) {
		assert.equal(found([first, written('2026-02-01', { effective: '2026-07-01', [key]: '2026-01-01' })]), []);
	}
	assert.equal(found([first, written('2026-06-01', { effective: '2026-07-01' })]), [], 'it came by then');
});

test('what is to come is settled by its name or that of its latest correction', () => {
	const corrected = [
		written('2026-01-01', { effective: '2026-06-01' }),
		written('2026-01-10', { kind: 'correction', corrects: '2026-01-01' }),
		written('2026-01-20', { kind: 'correction', corrects: '2026-01-10' }),
	];
	for (const keeps of ['2026-01-01', '2026-01-10', '2026-01-20']) {
		assert.equal(found([...corrected, written('2026-02-01', { effective: '2026-07-01', keeps })]), []);
	}
});

test('each of several still to come is settled', () => {
	const history = [
		written('2026-01-01', { effective: '2026-06-01' }),
		written('2026-02-01', { effective: '2026-07-01', keeps: '2026-01-01' }),
		written('2026-03-01', { effective: '2026-08-01', keeps: '2026-02-01' }),
	];
	const [problem, ...others] = found(history);
	assert.equal(others, []);
	assert.equal(places([problem!]), ['privacy/2026-03-01.md:2 error unsettled-upcoming']);
	assert.match(problem!.advice, /`withdraws: 2026-01-01`.*`keeps: 2026-01-01, 2026-02-01`/);
	const keepsBoth = { effective: '2026-08-01', keeps: '2026-01-01, 2026-02-01' };
	assert.equal(found([...history.slice(0, 2), written('2026-03-01', keepsBoth)]), []);
	const keepsAnother = { effective: '2026-08-01', keeps: '2026-02-01, 2025-01-01, 2026-01-01' };
	assert.equal(places(found([...history.slice(0, 2), written('2026-03-01', keepsAnother)])), [
		'privacy/2026-03-01.md:3 error reference',
	]);
});

test('to keep the correction of an upcoming revision is to keep the revision', () => {
	const history = [
		written('2026-01-01', { effective: '2026-06-01' }),
		written('2026-02-01', { kind: 'correction', corrects: '2026-01-01' }),
		written('2026-03-01', { effective: '2026-08-01', keeps: '2026-02-01' }),
	];
	assert.equal(found(history), []);
});

test('corrections and withdrawals leave nothing unsettled', () => {
	const history = [
		written('2026-01-01', { effective: '2026-06-01' }),
		written('2026-02-01', { effective: '2026-07-01', keeps: '2026-01-01' }),
		written('2026-03-01', { kind: 'correction', corrects: '2026-01-01' }),
		written('2026-04-01', { kind: 'withdrawal', withdraws: '2026-02-01' }),
	];
	assert.equal(found(history), []);
});

test('an upcoming revision is not silently overtaken by one with the same commencement', () => {
	const history = [
		written('2026-01-01', { effective: '2026-06-01' }),
		written('2026-02-01', { keeps: '2026-01-01', effective: '2026-06-01' }),
	];
	const problems = found(history);
	assert.equal(places(problems), ['privacy/2026-02-01.md:3 error overtaken']);
	assert.match(problems[0]!.message, /2026-01-01 .* would never be in force/);
});

test('a withdrawal and a correction cannot choose when they take effect', () => {
	const history = [
		written('2026-01-01'),
		written('2026-02-01', { effective: '2026-06-01' }),
		written('2026-03-01', { kind: 'correction', corrects: '2026-01-01', effective: '2026-04-01' }),
		written('2026-04-01', { kind: 'withdrawal', withdraws: '2026-02-01', effective: '2026-05-01' }),
	];
	assert.equal(places(found(history)), [
		'privacy/2026-03-01.md:4 error idle-commencement',
		'privacy/2026-04-01.md:4 error idle-commencement',
	]);
});

test('a revision that reaches back behind what is in force is told to bind in the past only', () => {
	const history = [
		written('2026-01-01'),
		written('2026-03-01'),
		written('2026-04-01', { effective: '2026-02-01', retroactive: 'ordered by the court' }),
	];
	const problems = found(history);
	assert.equal(places(problems), ['privacy/2026-04-01.md:2 warning arrives-overtaken']);
	assert.match(problems[0]!.message, /before 2026-03-01: 2026-03-01 took effect then and stays in force/);
});

test.run();
