import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Policy } from '../../scripts/model/policy.ts';
import type { Revision } from '../../scripts/model/revision.ts';
import { dueCommencement } from '../../scripts/timeline/due-commencement.ts';
import { periodsOf } from '../../scripts/timeline/period.ts';
import { inForceAt, repealAt, stateAt, upcomingAt } from '../../scripts/timeline/point-in-time.ts';
import { comparePostings } from '../../scripts/timeline/posting-order.ts';
import { standingsOf } from '../../scripts/timeline/standing.ts';
import { timelineOf, type Timeline } from '../../scripts/timeline/timeline.ts';
import { nextTransition } from '../../scripts/timeline/transition.ts';
import { fc } from '../property.ts';
import { someHistory, someMoment } from './histories.ts';
import { inForceByRules } from './rule-six.ts';

const test = suite('properties of any history');

/** A timeline as text, for comparing. */
function told({ entries }: Timeline): readonly string[] {
	return entries.map(({ revision, commencement, until, outcome }) =>
		[
			revision.id,
			commencement?.toISO(),
			until?.toISO(),
			outcome.type,
			'by' in outcome ? outcome.by?.id : '',
		].join(' '),
	);
}

test('the timeline agrees with the rules asked one by one, on both axes', () => {
	const property = fc.property(someHistory, someMoment, someMoment, (history, at, knownAt) => {
		const expected = inForceByRules(history, { at, knownAt })?.id;
		assert.is(inForceAt(timelineOf(history, knownAt), at)?.id, expected);
	});
	fc.assert(property);
});

test('from the first commencement on exactly one revision is in force, save after a repeal', () => {
	const property = fc.property(someHistory, someMoment, someMoment, (history, at, knownAt) => {
		const timeline = timelineOf(history, knownAt);
		const inForce = timeline.entries.filter(({ revision }) => stateAt(timeline, revision, at) === 'in-force');
		const [, first] = periodsOf(timeline);
		const isBefore = first === undefined || +at < +first.from!;
		const isRepealed = repealAt(timeline, at) !== undefined;
		assert.is(inForce.length, isBefore || isRepealed ? 0 : 1);
		assert.is(inForceAt(timeline, at)?.id, inForce[0]?.revision.id);
	});
	fc.assert(property);
});

test('a period is said to end with what starts at its end', () => {
	const property = fc.property(someHistory, someMoment, (history, knownAt) => {
		const { entries } = timelineOf(history, knownAt);
		for (const { commencement, until, outcome } of entries) {
			if (until === undefined || +until === +commencement! || !('by' in outcome)) continue;
			const ending = entries.find(({ revision }) => revision.id === outcome.by?.id)!;
			assert.is(+ending.commencement!, +until);
		}
	});
	fc.assert(property);
});

test('periods tile the line: each begins where the one before ends, and none is empty', () => {
	const property = fc.property(someHistory, someMoment, (history, knownAt) => {
		const periods = periodsOf(timelineOf(history, knownAt));
		assert.is(periods[0]?.from, undefined);
		assert.is(periods.at(-1)?.until, undefined);
		periods.slice(1).forEach((period, index) => {
			assert.is(+period.from!, +periods[index]!.until!);
			assert.ok(period.until === undefined || +period.from! < +period.until);
		});
	});
	fc.assert(property);
});

test('what is known at a moment never depends on anything posted later', () => {
	const property = fc.property(someHistory, someMoment, (history, knownAt) => {
		const posted = history.filter((revision) => +revision.posted.at <= +knownAt);
		assert.equal(told(timelineOf(history, knownAt)), told(timelineOf(posted, knownAt)));
	});
	fc.assert(property);
});

test('adding a revision never changes the past as it was known', () => {
	const property = fc.property(someHistory, fc.nat(), someMoment, (history, place, at) => {
		const added = history[place % Math.max(history.length, 1)];
		if (added === undefined) return;
		const before = added.posted.at.minus({ seconds: 1 });
		const others = history.filter((revision) => revision !== added);
		assert.is(inForceAt(timelineOf(history, before), at)?.id, inForceAt(timelineOf(others, before), at)?.id);
	});
	fc.assert(property);
});

test('until the next transition nothing changes, and at it something does', () => {
	const property = fc.property(someHistory, someMoment, someMoment, (history, at, knownAt) => {
		const timeline = timelineOf(history, knownAt);
		const next = nextTransition(timeline, at);
		const standing = (moment: typeof at) => (inForceAt(timeline, moment) ?? repealAt(timeline, moment))?.id;
		const last = next === undefined ? at.plus({ years: 9 }) : next.minus({ milliseconds: 1 });
		assert.is(standing(last), standing(at));
		if (next !== undefined) assert.is.not(standing(next), standing(at));
	});
	fc.assert(property);
});

test('what is to come are the turns after the moment, by the same knowledge; each has that state', () => {
	const property = fc.property(someHistory, someMoment, someMoment, (history, at, knownAt) => {
		const timeline = timelineOf(history, knownAt);
		const ahead = periodsOf(timeline).filter(({ from }) => from !== undefined && +from > +at);
		const upcoming = upcomingAt(timeline, at);
		assert.equal(
			upcoming.map(({ id }) => id),
			ahead.map(({ revision, repeal }) => (revision ?? repeal)?.id),
		);
		const texts = upcoming.filter(({ kind }) => kind !== 'repeal').map(({ id }) => id);
		const stated = timeline.entries.filter(({ revision }) => stateAt(timeline, revision, at) === 'upcoming');
		const ids = stated.map(({ revision }) => revision.id);
		assert.ok(texts.every((id) => ids.includes(id)));
		if (+knownAt <= +at) assert.is(ids.length, texts.length, 'what nobody knows to have lost its turn');
		assert.is(+(nextTransition(timeline, at) ?? 0), +(ahead[0]?.from ?? 0));
	});
	fc.assert(property);
});

test('what never applied has no period, and what has a period is in force from its first moment to its last', () => {
	const property = fc.property(someHistory, someMoment, (history, knownAt) => {
		const timeline = timelineOf(history, knownAt);
		for (const { revision, commencement, until, outcome } of timeline.entries) {
			const isWithout = ['withdrawn', 'never-in-force', 'notice'].includes(outcome.type);
			assert.is(commencement === undefined, isWithout, `${revision.id} ${outcome.type}`);
			if (commencement === undefined || revision.kind === 'repeal') continue;
			const isEmpty = until !== undefined && +until === +commencement;
			const state = stateAt(timeline, revision, commencement);
			assert.is(state === 'in-force', !isEmpty, `${revision.id} is ${state}`);
			if (until === undefined || isEmpty) continue;
			assert.is(stateAt(timeline, revision, until.minus({ milliseconds: 1 })), 'in-force');
			assert.ok(['superseded', 'repealed'].includes(stateAt(timeline, revision, until)));
		}
	});
	fc.assert(property);
});

test('the order in which revisions are given never matters', () => {
	const shuffled = someHistory.chain((history) =>
		fc.tuple(fc.constant(history), fc.shuffledSubarray([...history], { minLength: history.length })),
	);
	const property = fc.property(shuffled, someMoment, ([history, other], knownAt) => {
		assert.equal(told(timelineOf(other, knownAt)), told(timelineOf(history, knownAt)));
	});
	fc.assert(property);
});

function policyOf(revisions: readonly Revision[]): Policy {
	return {
		slug: 'privacy' as Policy['slug'],
		title: 'Privacy policy',
		language: 'en' as Policy['language'],
		sample: false,
		commencementRule: { retroactive: 'allowed' },
		revisions,
	};
}

test('how things stood at a posting is what the timeline of what was posted before it tells', () => {
	const property = fc.property(someHistory, (history) => {
		const posted = history.toSorted(comparePostings);
		standingsOf(policyOf(history)).forEach(({ revision, inForce, toCome }, index) => {
			assert.is(revision, posted[index]);
			const timeline = timelineOf(posted.slice(0, index), revision.posted.at);
			assert.is(
				inForce?.id,
				inForceAt(timeline, revision.posted.at)?.id,
				`in force when ${revision.id} is posted`,
			);
			const taken = new Set(
				timeline.entries
					.filter(({ outcome }) => outcome.type === 'withdrawn' || outcome.type === 'never-in-force')
					.filter(({ revision: one, outcome }) => 'by' in outcome && outcome.by?.withdraws === one.id)
					.map(({ revision: one }) => one.id),
			);
			const coming = posted
				.slice(0, index)
				.filter(({ kind, id }) => (kind === 'edition' || kind === 'repeal') && !taken.has(id))
				.filter((one) => +dueCommencement(one) > +revision.posted.at);
			assert.equal(
				toCome.map(({ id }) => id),
				coming.map(({ id }) => id),
			);
		});
	});
	fc.assert(property);
});

test.run();
