import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { upcomingAt } from '../../scripts/timeline/point-in-time.ts';
import { timelineOf } from '../../scripts/timeline/timeline.ts';
import { farAhead, inForce, periods, states } from './answers.ts';
import { moment, revision } from './history.ts';

const test = suite('corrections, withdrawals and repeals');

test('an upcoming revision that another edition withdraws was never in force', () => {
	const three = [
		revision('2026-01-01'),
		revision('2026-02-01', { effective: '2026-06-01' }),
		revision('2026-03-01', { effective: '2026-07-01', withdraws: '2026-02-01' }),
	];
	assert.is(inForce(three, '2026-06-15'), '2026-01-01');
	assert.is(states(three, '2026-02-15')['2026-02-01'], 'upcoming');
	assert.is(states(three, '2026-03-01')['2026-02-01'], 'never-in-force');
	assert.is(states(three, '2026-08-01')['2026-02-01'], 'never-in-force');
	assert.is(periods(three)['2026-02-01'], 'none');
});

test('an upcoming revision that a notice takes back was withdrawn', () => {
	const three = [
		revision('2026-01-01'),
		revision('2026-02-01', { effective: '2026-06-01' }),
		revision('2026-03-01', { kind: 'withdrawal', withdraws: '2026-02-01' }),
	];
	assert.equal(states(three, '2026-02-15'), {
		'2026-01-01': 'in-force',
		'2026-02-01': 'upcoming',
		'2026-03-01': 'notice',
	});
	assert.equal(states(three, '2026-06-15'), {
		'2026-01-01': 'in-force',
		'2026-02-01': 'withdrawn',
		'2026-03-01': 'notice',
	});
});

test('a revision already in force cannot be taken back', () => {
	const two = [
		revision('2026-01-01'),
		revision('2026-02-01', { kind: 'withdrawal', withdraws: '2026-01-01' }),
	];
	assert.equal(states(two, '2026-03-01'), { '2026-01-01': 'in-force', '2026-02-01': 'notice' });
});

test('what a withdrawn revision had withdrawn does not come back', () => {
	const four = [
		revision('2026-01-01'),
		revision('2026-02-01', { effective: '2026-06-01' }),
		revision('2026-03-01', { effective: '2026-07-01', withdraws: '2026-02-01' }),
		revision('2026-04-01', { kind: 'withdrawal', withdraws: '2026-03-01' }),
	];
	assert.is(inForce(four, '2026-08-01'), '2026-01-01');
	assert.is(states(four, '2026-08-01')['2026-02-01'], 'never-in-force');
	assert.is(states(four, '2026-08-01')['2026-03-01'], 'withdrawn');
});

test('a correction stands in from its posting to the end of the corrected period', () => {
	const three = [
		revision('2026-01-01'),
		revision('2026-02-10', { kind: 'correction', corrects: '2026-01-01' }),
		revision('2026-06-01'),
	];
	assert.equal(periods(three), {
		'2026-01-01': '2026-01-01T00:00:00+03:00/2026-02-10T00:00:00+03:00',
		'2026-02-10': '2026-02-10T00:00:00+03:00/2026-06-01T00:00:00+03:00',
		'2026-06-01': '2026-06-01T00:00:00+03:00/-',
	});
	assert.equal(states(three, '2026-03-01'), {
		'2026-01-01': 'superseded',
		'2026-02-10': 'in-force',
		'2026-06-01': 'upcoming',
	});
});

test('a correction of an upcoming revision stands in from its commencement, and is what is announced', () => {
	const three = [
		revision('2026-01-01'),
		revision('2026-02-01', { effective: '2026-06-01' }),
		revision('2026-03-01', { kind: 'correction', corrects: '2026-02-01' }),
	];
	assert.is(inForce(three, '2026-05-31'), '2026-01-01');
	assert.is(inForce(three, '2026-06-01'), '2026-03-01');
	assert.equal(states(three, '2026-04-01'), {
		'2026-01-01': 'in-force',
		'2026-02-01': 'never-in-force',
		'2026-03-01': 'upcoming',
	});
	const announced = upcomingAt(timelineOf(three, farAhead), moment('2026-04-01'));
	assert.equal(
		announced.map(({ id }) => id),
		['2026-03-01'],
	);
});

test('a correction of a correction stands in for the same edition', () => {
	const four = [
		revision('2026-01-01'),
		revision('2026-02-01', { kind: 'correction', corrects: '2026-01-01' }),
		revision('2026-03-01', { kind: 'correction', corrects: '2026-02-01' }),
		revision('2026-04-01'),
	];
	assert.equal(periods(four), {
		'2026-01-01': '2026-01-01T00:00:00+03:00/2026-02-01T00:00:00+03:00',
		'2026-02-01': '2026-02-01T00:00:00+03:00/2026-03-01T00:00:00+03:00',
		'2026-03-01': '2026-03-01T00:00:00+03:00/2026-04-01T00:00:00+03:00',
		'2026-04-01': '2026-04-01T00:00:00+03:00/-',
	});
});

test('a correction of a revision whose period is over never applies', () => {
	const three = [
		revision('2026-01-01'),
		revision('2026-02-01'),
		revision('2026-03-01', { kind: 'correction', corrects: '2026-01-01' }),
	];
	assert.is(inForce(three, '2026-03-15'), '2026-02-01');
	assert.is(states(three, '2026-03-15')['2026-03-01'], 'never-in-force');
	assert.is(states(three, '2026-03-15')['2026-01-01'], 'superseded');
});

test('a correction of a withdrawn revision is withdrawn with it', () => {
	const four = [
		revision('2026-01-01'),
		revision('2026-02-01', { effective: '2026-06-01' }),
		revision('2026-03-01', { kind: 'correction', corrects: '2026-02-01' }),
		revision('2026-04-01', { kind: 'withdrawal', withdraws: '2026-02-01' }),
	];
	assert.is(inForce(four, '2026-07-01'), '2026-01-01');
	assert.is(states(four, '2026-07-01')['2026-03-01'], 'withdrawn');
});

test('a correction of nothing never applies', () => {
	const two = [
		revision('2026-01-01'),
		revision('2026-02-01', { kind: 'correction', corrects: '2025-01-01' }),
	];
	assert.is(inForce(two, '2026-03-01'), '2026-01-01');
	assert.is(states(two, '2026-03-01')['2026-02-01'], 'never-in-force');
});

test('after a repeal nothing is in force until a later edition commences', () => {
	const three = [
		revision('2026-01-01'),
		revision('2026-02-01', { kind: 'repeal', effective: '2026-03-01' }),
		revision('2026-05-01'),
	];
	assert.is(inForce(three, '2026-02-28'), '2026-01-01');
	assert.is(inForce(three, '2026-03-01'), undefined);
	assert.is(inForce(three, '2026-05-01'), '2026-05-01');
	assert.equal(states(three, '2026-04-01'), {
		'2026-01-01': 'repealed',
		'2026-02-01': 'notice',
		'2026-05-01': 'upcoming',
	});
});

test('a repeal to come is among what is coming, and can be withdrawn', () => {
	const two = [revision('2026-01-01'), revision('2026-02-01', { kind: 'repeal', effective: '2026-06-01' })];
	const before = timelineOf(two, moment('2026-02-15'));
	assert.equal(
		upcomingAt(before, moment('2026-02-15')).map(({ id }) => id),
		['2026-02-01'],
	);

	const three = [...two, revision('2026-03-01', { kind: 'withdrawal', withdraws: '2026-02-01' })];
	assert.is(inForce(three, '2026-07-01'), '2026-01-01');
	assert.equal(upcomingAt(timelineOf(three, moment('2026-03-02')), moment('2026-03-02')), []);
});

test('what is known to have been taken back is not to come, though it was when one asks about', () => {
	const four = [
		revision('2026-01-01'),
		revision('2026-02-01', { effective: '2026-06-01' }),
		revision('2026-03-01', { kind: 'withdrawal', withdraws: '2026-02-01' }),
		revision('2026-04-01', { effective: '2026-07-01' }),
	];
	const coming = (knownAt: string) =>
		upcomingAt(timelineOf(four, moment(knownAt)), moment('2026-02-15')).map(({ id }) => id);
	assert.equal(coming('2026-02-15'), ['2026-02-01']);
	assert.equal(coming('2026-03-15'), []);
	assert.equal(coming('2026-05-01'), ['2026-04-01']);
	assert.is(states(four, '2026-02-15')['2026-02-01'], 'upcoming', 'what it was then');
});

test.run();
