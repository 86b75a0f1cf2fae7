import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inForceAt, stateAt, upcomingAt } from '../../scripts/timeline/point-in-time.ts';
import { timelineOf } from '../../scripts/timeline/timeline.ts';
import { moment, revision, shown } from './history.ts';
import type { Revision } from '../../scripts/model/revision.ts';

const test = suite('timeline');

const farAhead = moment('2100-01-01');

function inForce(revisions: readonly Revision[], at: string, knownAt = farAhead): string | undefined {
	return inForceAt(timelineOf(revisions, knownAt), moment(at))?.id;
}

function states(revisions: readonly Revision[], at: string, knownAt = farAhead): Record<string, string> {
	const timeline = timelineOf(revisions, knownAt);
	return Object.fromEntries(
		timeline.entries.map(({ revision: one }) => [one.id, stateAt(timeline, one, moment(at))]),
	);
}

/** Each known revision with its period, `commencement/until`. */
function periods(revisions: readonly Revision[], knownAt = farAhead): Record<string, string> {
	const { entries } = timelineOf(revisions, knownAt);
	return Object.fromEntries(
		entries.map((entry) => [
			entry.revision.id,
			entry.commencement === undefined ? 'none' : `${shown(entry.commencement)}/${shown(entry.until)}`,
		]),
	);
}

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
