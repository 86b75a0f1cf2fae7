import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Moment } from '../../scripts/model/moment.ts';
import type { Revision } from '../../scripts/model/revision.ts';
import { type KnownPeriod, knownPeriods } from '../../scripts/timeline/known-period.ts';
import { inForceAt, repealAt } from '../../scripts/timeline/point-in-time.ts';
import { timelineOf } from '../../scripts/timeline/timeline.ts';
import { fc } from '../property.ts';
import { farAhead } from './answers.ts';
import { someHistory, someMoment } from './histories.ts';
import { moment, revision, shown } from './history.ts';

const test = suite('what was in force at any moment, as known at any other');

function isWithin(at: Moment, from: Moment | undefined, until: Moment | undefined): boolean {
	return (from === undefined || +from <= +at) && (until === undefined || +at < +until);
}

/** The periods that hold at a moment as known at another. */
function holding(periods: readonly KnownPeriod[], at: Moment, knownAt: Moment): readonly KnownPeriod[] {
	return periods.filter(
		({ from, until, knownFrom, knownUntil }) =>
			isWithin(at, from, until) && isWithin(knownAt, knownFrom, knownUntil),
	);
}

/** The periods of a history with what was in force in each: `known/known from/until revision`. */
function told(history: readonly Revision[], now = farAhead): readonly string[] {
	return knownPeriods(history, now).map(
		({ knownFrom, knownUntil, from, until, revision: one }) =>
			`known ${shown(knownFrom)}/${shown(knownUntil)}: ${shown(from)}/${shown(until)} ${one?.id ?? 'nothing'}`,
	);
}

test('for each pair of moments one period holds, and it answers as the timeline known then does', () => {
	const property = fc.property(someHistory, someMoment, someMoment, (history, at, knownAt) => {
		const found = holding(knownPeriods(history, farAhead), at, knownAt);
		const timeline = timelineOf(history, knownAt);
		assert.is(found.length, 1);
		assert.is(found[0]!.revision?.id, inForceAt(timeline, at)?.id);
		assert.is(found[0]!.repeal?.id, repealAt(timeline, at)?.id);
	});
	fc.assert(property);
});

test('what is posted after now plays no part', () => {
	const property = fc.property(someHistory, someMoment, (history, now) => {
		const posted = history.filter((one) => +one.posted.at <= +now);
		assert.equal(told(history, now), told(posted));
	});
	fc.assert(property);
});

test('before the first posting nothing was known, and an announcement changes only what lies ahead', () => {
	const history = [revision('2026-03-02'), revision('2026-04-06', { effective: '2026-05-04' })];
	assert.equal(told(history), [
		'known -/2026-03-02T00:00:00+03:00: -/- nothing',
		'known 2026-03-02T00:00:00+03:00/-: -/2026-03-02T00:00:00+03:00 nothing',
		'known 2026-03-02T00:00:00+03:00/2026-04-06T00:00:00+03:00: 2026-03-02T00:00:00+03:00/- 2026-03-02',
		'known 2026-04-06T00:00:00+03:00/-: 2026-03-02T00:00:00+03:00/2026-05-04T00:00:00+03:00 2026-03-02',
		'known 2026-04-06T00:00:00+03:00/-: 2026-05-04T00:00:00+03:00/- 2026-04-06',
	]);
});

test('a withdrawn revision was once known to be coming', () => {
	const history = [
		revision('2026-03-02'),
		revision('2026-04-06', { effective: '2026-05-04' }),
		revision('2026-04-20', { kind: 'withdrawal', withdraws: '2026-04-06' }),
	];
	const periods = knownPeriods(history, farAhead);
	const may = moment('2026-06-01');
	const inMay = (knownAt: string) => holding(periods, may, moment(knownAt)).map((one) => one.revision?.id);
	assert.equal(inMay('2026-04-05'), ['2026-03-02']);
	assert.equal(inMay('2026-04-19'), ['2026-04-06']);
	assert.equal(inMay('2026-04-20'), ['2026-03-02']);
});

test('a policy of which nothing was posted has one period, in which nothing is in force', () => {
	assert.equal(told([]), ['known -/-: -/- nothing']);
});

test.run();
