import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CommencementRule, Revision } from '../../scripts/model/revision.ts';
import { found, places, written } from './policies.ts';

const test = suite('lint: the promises of the text in force');

const month: CommencementRule = { notice: { days: 30 }, retroactive: 'forbidden', clause: '6.2' };
const fortnight: CommencementRule = { notice: { weeks: 2 }, retroactive: 'allowed' };

function declaring(revision: Revision, commencementRule: CommencementRule): Revision {
	return { ...revision, commencementRule };
}

test('notice shorter than promised is a problem that names the clause and the first date that keeps it', () => {
	const [problem, ...others] = found(
		[written('2026-01-01'), written('2026-03-01', { effective: '2026-03-30' })],
		{ rule: month },
	);
	assert.equal(others, []);
	assert.equal(places([problem!]), ['privacy/2026-03-01.md:2 error notice-period']);
	assert.match(problem!.message, /clause 6\.2 of 2026-01-01.* at least 30 days/);
	assert.match(problem!.advice, /`effective: 2026-03-31`/);
});

test('notice as long as promised is kept', () => {
	assert.equal(
		found([written('2026-01-01'), written('2026-03-01', { effective: '2026-03-31' })], { rule: month }),
		[],
	);
});

test('notice runs from the moment of posting', () => {
	const draft = { posted: '2026-03-01T14:05:31+03:00', effective: '2026-03-31' };
	const [problem] = found([written('2026-01-01'), written('2026-03-01', draft)], { rule: month });
	assert.is(problem?.rule, 'notice-period');
	assert.match(problem?.advice ?? '', /`effective: 2026-04-01`/);
});

test('a revision that declares nothing gives no notice at all', () => {
	const problems = found([written('2026-01-01'), written('2026-03-01')], { rule: month });
	assert.equal(places(problems), ['privacy/2026-03-01.md:1 error notice-period']);
});

test('the first revision, posted while nothing is in force, breaks no promise', () => {
	assert.equal(found([written('2026-01-01')], { rule: month }), []);
	const afterRepeal = [
		written('2026-01-01'),
		written('2026-02-01', { kind: 'repeal', effective: '2026-04-01' }),
		written('2026-05-01'),
	];
	assert.equal(found(afterRepeal, { rule: month }), []);
});

test('a repeal is announced in time too; a correction and a withdrawal need no notice', () => {
	assert.equal(
		places(found([written('2026-01-01'), written('2026-03-01', { kind: 'repeal' })], { rule: month })),
		['privacy/2026-03-01.md:1 error notice-period'],
	);
	const mended = [
		written('2026-01-01'),
		written('2026-02-01', { kind: 'correction', corrects: '2026-01-01' }),
		written('2026-03-01', { effective: '2026-05-01' }),
		written('2026-04-01', { kind: 'withdrawal', withdraws: '2026-03-01' }),
	];
	assert.equal(found(mended, { rule: month }), []);
});

test('where the text in force forbids it, no reason lets a revision reach back', () => {
	const draft = { effective: '2026-02-01', retroactive: 'ordered by the court' };
	const problems = found([written('2026-01-01'), written('2026-03-01', draft)], { rule: month });
	assert.equal(places(problems), ['privacy/2026-03-01.md:2 error retroactive-forbidden']);
	assert.match(problems[0]!.message, /clause 6\.2 of 2026-01-01.*forbids retroactive effect/);
});

test('a rule without a clause is still named', () => {
	const problems = found([written('2026-01-01'), written('2026-03-01')], { rule: fortnight });
	assert.match(problems[0]!.message, /the commencement rule of 2026-01-01.*2 weeks/);
});

test('the rule that governs is that of the text in force at the posting, not one still to come', () => {
	const history = [
		written('2026-01-01'),
		declaring(written('2026-02-01', { effective: '2026-06-01' }), month),
		written('2026-05-31', { effective: '2026-06-02', keeps: '2026-02-01' }),
		written('2026-06-03', { effective: '2026-06-10' }),
	];
	const problems = found(history);
	assert.equal(places(problems), ['privacy/2026-06-03.md:2 error notice-period']);
	assert.match(
		problems[0]!.message,
		/of 2026-05-31, which is in force/,
		'a later text keeps the promise it follows',
	);
});

test('a later text replaces the promise, and a withdrawn one promises nothing', () => {
	const replaced = [
		declaring(written('2026-01-01'), month),
		declaring(written('2026-02-01', { effective: '2026-04-01' }), fortnight),
		written('2026-05-01', { effective: '2026-05-15' }),
	];
	assert.equal(found(replaced), []);
	const withdrawn = [
		written('2026-01-01'),
		declaring(written('2026-02-01', { effective: '2026-04-01' }), month),
		written('2026-03-01', { kind: 'withdrawal', withdraws: '2026-02-01' }),
		written('2026-05-01'),
	];
	assert.equal(found(withdrawn), []);
});

test('a correction mends the promise too', () => {
	const history = [
		declaring(written('2026-01-01'), month),
		declaring(written('2026-02-01', { kind: 'correction', corrects: '2026-01-01' }), fortnight),
		written('2026-03-01', { effective: '2026-03-15' }),
	];
	assert.equal(found(history), []);
});

test('a month of notice is a calendar month', () => {
	const rule: CommencementRule = { notice: { months: 1 }, retroactive: 'allowed' };
	assert.equal(
		found([written('2026-01-01'), written('2026-02-01', { effective: '2026-03-01' })], { rule }),
		[],
	);
	const problems = found([written('2026-01-01'), written('2026-03-01', { effective: '2026-03-31' })], {
		rule,
	});
	assert.match(problems[0]!.advice, /`effective: 2026-04-01`/);
});

test('a revision still to be published is told where only the start of its day keeps the notice', () => {
	const recorded = written('2026-01-01', { posted: '2026-01-01T12:00+03:00' });
	const problems = found([recorded, written('2026-03-01', { effective: '2026-03-31' })], {
		rule: month,
		now: '2026-02-01',
	});
	assert.equal(places(problems), ['privacy/2026-03-01.md:2 warning notice-close']);
	assert.match(problems[0]!.advice, /`effective: 2026-04-01` or later/);
	const ample = [recorded, written('2026-03-01', { effective: '2026-04-01' })];
	assert.equal(found(ample, { rule: month, now: '2026-02-01' }), []);
});

test.run();
