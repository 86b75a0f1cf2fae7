import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { periodsOf } from '../../scripts/timeline/period.ts';
import { timelineOf, type Timeline } from '../../scripts/timeline/timeline.ts';
import { earliest, nextTransition } from '../../scripts/timeline/transition.ts';
import { moment, revision, shown } from './history.ts';

const test = suite('periods and transitions');

const now = moment('2026-12-31');

test('a policy without revisions has one period without end in which nothing is in force', () => {
	assert.equal(periodsOf(timelineOf([], now)), [
		{ from: undefined, until: undefined, revision: undefined, repeal: undefined },
	]);
});

test('periods tell what is in force, what repealed it, and when nothing was', () => {
	const history = [
		revision('2026-01-01'),
		revision('2026-02-01', { kind: 'correction', corrects: '2026-01-01' }),
		revision('2026-03-01', { kind: 'repeal', effective: '2026-04-01' }),
		revision('2026-05-01', { effective: '2026-06-01' }),
	];
	const told = periodsOf(timelineOf(history, now)).map(
		({ from, until, revision: inForce, repeal }) =>
			`${shown(from).slice(0, 10)}..${shown(until).slice(0, 10)} ${inForce?.id ?? 'nothing'} ${repeal?.id ?? ''}`,
	);
	assert.equal(told, [
		'-..2026-01-01 nothing ',
		'2026-01-01..2026-02-01 2026-01-01 ',
		'2026-02-01..2026-04-01 2026-02-01 ',
		'2026-04-01..2026-06-01 nothing 2026-03-01',
		'2026-06-01..- 2026-05-01 ',
	]);
});

test('a revision that lost its turn has no period', () => {
	const history = [revision('2026-06-01'), revision('2026-06-01.2')];
	const inForce = periodsOf(timelineOf(history, now)).map((period) => period.revision?.id);
	assert.equal(inForce, [undefined, '2026-06-01.2']);
});

test('the next transition is the next moment something else is in force', () => {
	const history = [revision('2026-01-01'), revision('2026-02-01', { effective: '2026-06-01' })];
	const timeline = timelineOf(history, moment('2026-02-01'));
	assert.is(shown(nextTransition(timeline, moment('2025-06-01'))), '2026-01-01T00:00:00+03:00');
	assert.is(shown(nextTransition(timeline, moment('2026-03-01'))), '2026-06-01T00:00:00+03:00');
	assert.is(shown(nextTransition(timeline, moment('2026-06-01'))), '-');
});

test('a withdrawn revision brings no transition', () => {
	const history = [
		revision('2026-01-01'),
		revision('2026-02-01', { effective: '2026-06-01' }),
		revision('2026-03-01', { kind: 'withdrawal', withdraws: '2026-02-01' }),
	];
	assert.is(nextTransition(timelineOf(history, now), moment('2026-03-02')), undefined);
});

test('the next transition of several policies is the earliest of theirs', () => {
	const later = timelineOf([revision('2026-02-01', { effective: '2027-06-01' })], now);
	const sooner = timelineOf([revision('2026-02-01', { effective: '2027-03-01' })], now);
	const done = timelineOf([revision('2026-02-01')], now);
	const ofAny = (...timelines: readonly Timeline[]) =>
		earliest(timelines.map((timeline) => nextTransition(timeline, now)));
	assert.is(shown(ofAny(later, done, sooner)), '2027-03-01T00:00:00+03:00');
	assert.is(ofAny(done), undefined);
});

test.run();
