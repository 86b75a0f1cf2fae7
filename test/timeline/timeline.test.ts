import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stateAt, upcomingAt } from '../../scripts/timeline/point-in-time.ts';
import { timelineOf } from '../../scripts/timeline/timeline.ts';
import { inForce, periods, states } from './answers.ts';
import { moment, revision } from './history.ts';

const test = suite('timeline');

test('a revision that declares nothing applies from the moment it is posted', () => {
	const only = [revision('2026-11-22', { posted: '2026-11-22T14:05:31+03:00' })];
	assert.is(inForce(only, '2026-11-22T14:05:30+03:00'), undefined);
	assert.is(inForce(only, '2026-11-22T14:05:31+03:00'), '2026-11-22');
});

test('a declared date is the start of that day in the zone of the site', () => {
	const two = [revision('2026-01-01'), revision('2026-02-01', { effective: '2026-03-01' })];
	assert.is(inForce(two, '2026-02-28T23:59:59.999+03:00'), '2026-01-01');
	assert.is(inForce(two, '2026-03-01T00:00+03:00'), '2026-02-01');
});

test('a declared date that is the day of posting means from the moment of posting', () => {
	const only = [revision('2026-11-22', { posted: '2026-11-22T14:05:31+03:00', effective: '2026-11-22' })];
	assert.equal(periods(only), { '2026-11-22': '2026-11-22T14:05:31+03:00/-' });
});

test('a declared date and time on the day of posting is that moment', () => {
	const only = [
		revision('2026-11-22', { posted: '2026-11-22T14:00+03:00', effective: '2026-11-22T18:00+03:00' }),
	];
	assert.equal(periods(only), { '2026-11-22': '2026-11-22T18:00:00+03:00/-' });
});

test('what is posted later than the moment of knowing does not exist', () => {
	const two = [revision('2026-01-01'), revision('2026-02-01')];
	const knownInJanuary = moment('2026-01-31');
	assert.is(inForce(two, '2026-05-01', knownInJanuary), '2026-01-01');
	assert.equal(periods(two, knownInJanuary), { '2026-01-01': '2026-01-01T00:00:00+03:00/-' });
});

test('before the first commencement nothing is in force', () => {
	assert.is(inForce([revision('2026-01-01', { effective: '2026-02-01' })], '2026-01-15'), undefined);
	assert.is(inForce([], '2026-01-15'), undefined);
});

test('the order in which revisions are given does not matter', () => {
	const three = [revision('2026-01-01'), revision('2026-02-01'), revision('2026-03-01')];
	assert.equal(periods(three.toReversed()), periods(three));
	assert.is(inForce(three.toReversed(), '2026-02-15'), '2026-02-01');
});

test('of two that commence together the one posted later is in force', () => {
	const two = [
		revision('2026-01-01', { effective: '2026-06-01' }),
		revision('2026-02-01', { effective: '2026-06-01' }),
	];
	assert.is(inForce(two, '2026-06-01'), '2026-02-01');
	assert.equal(states(two, '2026-01-15'), { '2026-01-01': 'upcoming', '2026-02-01': 'upcoming' });
	assert.equal(states(two, '2026-06-02'), { '2026-01-01': 'never-in-force', '2026-02-01': 'in-force' });
});

test('the second revision of an unrecorded day supersedes the first', () => {
	const two = [revision('2026-06-01'), revision('2026-06-01.2')];
	assert.equal(states(two, '2026-06-01'), { '2026-06-01': 'superseded', '2026-06-01.2': 'in-force' });
});

test('a retroactive revision applies from before its posting, but not as it was known then', () => {
	const two = [
		revision('2026-01-01'),
		revision('2026-03-01', { effective: '2026-02-01', retroactive: 'ordered by the court' }),
	];
	assert.is(inForce(two, '2026-02-15', moment('2026-02-15')), '2026-01-01');
	assert.is(inForce(two, '2026-02-15', moment('2026-03-01')), '2026-03-01');
});

test('a revision displaced from its first moment by a retroactive one was superseded: it applied as known then', () => {
	const two = [revision('2026-01-01'), revision('2026-03-01', { effective: '2026-01-01' })];
	assert.equal(states(two, '2026-03-02'), { '2026-01-01': 'superseded', '2026-03-01': 'in-force' });
	assert.is(periods(two)['2026-01-01'], '2026-01-01T00:00:00+03:00/2026-01-01T00:00:00+03:00');
});

test('a revision kept beside a later-posted one still takes its turn', () => {
	const three = [
		revision('2026-01-01'),
		revision('2026-02-01', { effective: '2026-06-01' }),
		revision('2026-03-01', { effective: '2026-04-01', keeps: '2026-02-01' }),
	];
	assert.equal(periods(three), {
		'2026-01-01': '2026-01-01T00:00:00+03:00/2026-04-01T00:00:00+03:00',
		'2026-02-01': '2026-06-01T00:00:00+03:00/-',
		'2026-03-01': '2026-04-01T00:00:00+03:00/2026-06-01T00:00:00+03:00',
	});
});

test('what is coming stands in order of commencement', () => {
	const three = [
		revision('2026-01-01', { effective: '2026-09-01' }),
		revision('2026-02-01', { effective: '2026-07-01', keeps: '2026-01-01' }),
		revision('2026-03-01', { effective: '2026-08-01' }),
	];
	const coming = upcomingAt(timelineOf(three, moment('2026-03-02')), moment('2026-03-02'));
	assert.equal(
		coming.map(({ id }) => id),
		['2026-02-01', '2026-03-01', '2026-01-01'],
	);
});

test('a revision the timeline does not know has no state', () => {
	const timeline = timelineOf([revision('2026-01-01')], moment('2026-01-02'));
	assert.throws(
		() => stateAt(timeline, revision('2026-02-01'), moment('2026-01-02')),
		/2026-02-01 is not known/,
	);
});

test.run();
